public import Database
import Jobs
public import Values

/// Mail on its way out. It is written down in the caller's transaction and sent by a job, so that a mail goes out if and
/// only if the change it tells of was stored.
public enum Outbox {
    /// The kind of the jobs that send (`sender`).
    public static let jobKind = "mail"

    /// Hands a mail over for sending. Of several with one key only the first is sent, as long as it is kept; false for
    /// the others.
    @discardableResult
    public static func add(_ writing: Writing, _ mail: Mail, key: String, at now: Instant) throws -> Bool {
        guard let id = try keep(writing, mail, key: key, at: now) else { return false }
        try JobQueue.enqueue(writing, kind: jobKind, payload: ["mail": .string(id.text)], at: now)
        return true
    }

    /// Writes a mail down that nobody will send, to be looked at (`StoredMail`); nil when there is one with this key.
    @discardableResult
    public static func keep(_ writing: Writing, _ mail: Mail, key: String, at now: Instant) throws -> UUIDv7? {
        let id = UUIDv7.make(at: now)
        let added = try writing.execute(
            """
            INSERT INTO outbox_mail (id, key, message_id, sender, recipient, content, state, created)
            VALUES (\(id), \(key), \(mail.messageID(key: key)), \(mail.from.address), \(mail.to.address),
                \(mail.message(key: key, at: now)), 'waiting', \(now))
            ON CONFLICT (key) DO NOTHING
            """)
        return added == 1 ? id : nil
    }

    /// What became of the mail with this key; nil when there is none or it has been forgotten.
    public static func status(_ reading: Reading, key: String) throws -> MailStatus? {
        try reading.first(
            """
            SELECT state, recipient, message_id, created, ended, message, detail FROM outbox_mail WHERE key = \(key)
            """
        ) { row in
            let text = try row.text()
            guard let state = MailStatus.State(rawValue: text) else {
                throw DatabaseError(.decode, "Der Zustand „\(text)“ einer E-Mail ist nicht bekannt.")
            }
            return MailStatus(
                state: state, recipient: try row.text(), messageID: try row.text(), createdAt: try row.instant(),
                endedAt: try row.optionalInstant(), message: try row.optionalText(), detail: try row.optionalText())
        }
    }

    /// Removes what is left of mails that were sent or given up before this instant, addresses included. Their keys
    /// count as unused from then on.
    @discardableResult
    public static func forget(_ writing: Writing, endedBefore instant: Instant) throws -> Int {
        try writing.execute("DELETE FROM outbox_mail WHERE ended < \(instant)")
    }
}

/// What became of a mail.
public struct MailStatus: Hashable, Sendable {
    public enum State: String, Hashable, Sendable, CaseIterable {
        case waiting, sent
        /// The server refused it for good.
        case refused
        /// Given up after many attempts.
        case failed
    }

    public let state: State
    public let recipient: String
    public let messageID: String
    public let createdAt: Instant
    public let endedAt: Instant?
    /// The German sentence of its last failure.
    public let message: String?
    public let detail: String?
}
