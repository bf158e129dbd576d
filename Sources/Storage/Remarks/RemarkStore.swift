public import Database
public import Domain

/// Remarks of readers, only ever added.
public enum RemarkStore {
    public static func add(_ writing: Writing, _ remark: Remark) throws {
        try writing.execute(
            """
            INSERT INTO remark (id, ags, subject, text, sent)
            VALUES (\(remark.id), \(remark.ags.text), \(remark.subject.rawValue), \(remark.text), \(remark.sentAt))
            """)
    }

    /// The newest remarks first, at most `limit`.
    public static func newest(_ reading: Reading, limit: Int) throws -> [Remark] {
        try reading.rows(
            "SELECT id, ags, subject, text, sent FROM remark ORDER BY sent DESC, id DESC LIMIT \(limit)"
        ) { row in
            Remark(
                id: try row.uuid(), ags: try row.ags(), subject: try row.choice(RemarkSubject.self),
                text: try row.text(), sentAt: try row.instant())
        }
    }
}
