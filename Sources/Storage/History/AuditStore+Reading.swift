public import Access
public import Database
public import Domain

extension AuditStore {
    /// The changes of one thing in a concept, the newest first, at most `limit`.
    /// - Parameter number: Only entries before this number, for the next page.
    public static func entries(
        _ reading: Reading, _ scope: Scope, of subject: AuditEntry.Subject, before number: Int64? = nil, limit: Int
    ) throws -> [AuditRow] {
        try entries(reading, in: .concept(scope.concept), of: subject, before: number, limit: limit)
    }

    /// The same in any chain: for what belongs to no concept, after its own question of rights.
    public static func entries(
        _ reading: Reading, in chain: AuditChain, of subject: AuditEntry.Subject, before number: Int64? = nil,
        limit: Int
    ) throws -> [AuditRow] {
        try reading.rows(
            """
            SELECT \(columns) FROM audit_entry
            WHERE chain = \(chain.text) AND subject_kind = \(subject.kind) AND subject_id = \(subject.id)
                AND number < \(number ?? Int64.max)
            ORDER BY number DESC LIMIT \(limit)
            """, row)
    }

    /// The newest changes of a concept, whatever they changed.
    public static func newest(
        _ reading: Reading, _ scope: Scope, before number: Int64? = nil, limit: Int
    ) throws -> [AuditRow] {
        try newest(reading, in: .concept(scope.concept), before: number, limit: limit)
    }

    /// The same of any chain, after its own question of rights.
    public static func newest(
        _ reading: Reading, in chain: AuditChain, before number: Int64? = nil, limit: Int
    ) throws -> [AuditRow] {
        try reading.rows(
            """
            SELECT \(columns) FROM audit_entry WHERE chain = \(chain.text) AND number < \(number ?? Int64.max)
            ORDER BY number DESC LIMIT \(limit)
            """, row)
    }

    static let columns: SQL =
        "number, at, actor, action, subject_kind, subject_id, salt, payload, content_hash, link"

    static func row(_ row: inout Row) throws -> AuditRow {
        let number = try row.int()
        let at = try row.instant()
        let frame = AuditFrame(
            actor: try row.text(), action: try row.text(), subjectKind: try row.text(), subjectID: try row.text(),
            at: at)
        let salt = try row.optionalBytes()
        let payload = try row.optionalText()
        // Half of it is no content; the check of the chain tells it from an erased one.
        let content =
            salt == nil && payload == nil
            ? nil : AuditRow.Content(salt: salt ?? [], payload: Array((payload ?? "").utf8))
        return AuditRow(
            number: number, frame: frame, content: content, contentHash: try row.bytes(), link: try row.bytes())
    }
}
