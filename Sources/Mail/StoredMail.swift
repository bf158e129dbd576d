public import Database
public import Values

/// A mail that waits in the outbox, as its receiver would see it.
public struct StoredMail: Hashable, Sendable {
    public let id: UUIDv7
    public let recipient: String
    public let createdAt: Instant
    public let content: MailContent
}

extension Outbox {
    /// Mails that wait, the newest first.
    public static func stored(_ reading: Reading, limit: Int) throws -> [StoredMail] {
        try reading.rows(
            "SELECT \(storedColumns) FROM outbox_mail WHERE state = 'waiting' ORDER BY id DESC LIMIT \(limit)",
            storedMail)
    }

    public static func stored(_ reading: Reading, _ id: UUIDv7) throws -> StoredMail? {
        try reading.first(
            "SELECT \(storedColumns) FROM outbox_mail WHERE id = \(id) AND state = 'waiting'", storedMail)
    }

    private static let storedColumns: SQL = "id, recipient, created, content"

    private static func storedMail(_ row: inout Row) throws -> StoredMail {
        StoredMail(
            id: try row.uuid(), recipient: try row.text(), createdAt: try row.instant(),
            content: MailContent(try row.bytes()))
    }
}
