public import Database
public import Domain

/// Erasing the contents of entries. The chain stays whole, because it binds their hashes.
public enum AuditErasure {
    /// Where a walk through all entries stands.
    public struct Place: Hashable, Sendable {
        public let chain: String
        public let number: Int64

        public init(chain: String, number: Int64) {
            self.chain = chain
            self.number = number
        }

        public static let start = Place(chain: "", number: 0)
    }

    /// Entries that still have their content, in the order of chain and number.
    public static func contents(
        _ reading: Reading, after place: Place, limit: Int
    ) throws -> [(place: Place, row: AuditRow)] {
        try reading.rows(
            """
            SELECT chain, \(AuditStore.columns) FROM audit_entry
            WHERE (chain, number) > (\(place.chain), \(place.number)) AND payload IS NOT NULL
            ORDER BY chain, number LIMIT \(limit)
            """
        ) { row in
            let chain = try row.text()
            let entry = try AuditStore.row(&row)
            return (Place(chain: chain, number: entry.number), entry)
        }
    }

    /// Erases the content of these entries where they are still the same; answers how many had one.
    public static func erase(_ writing: Writing, _ marks: [AuditErasureMark]) throws -> Int {
        try marks.reduce(0) { count, mark in
            count
                + (try writing.execute(
                    """
                    UPDATE audit_entry SET salt = NULL, payload = NULL, erased = \(mark.erasedAt)
                    WHERE chain = \(mark.chain) AND number = \(mark.number)
                        AND content_hash = \(mark.contentHash) AND payload IS NOT NULL
                    """))
        }
    }

    /// How many of these entries have their content, be it again or still.
    public static func unerased(_ reading: Reading, _ marks: [AuditErasureMark]) throws -> Int {
        try marks.reduce(0) { count, mark in
            count
                + (try reading.scalar(
                    """
                    SELECT count(*) FROM audit_entry WHERE chain = \(mark.chain) AND number = \(mark.number)
                        AND content_hash = \(mark.contentHash) AND payload IS NOT NULL
                    """))
        }
    }

    /// Whether something was ever erased in this store.
    public static func hasErased(_ reading: Reading) throws -> Bool {
        try reading.first("SELECT 1 FROM audit_entry WHERE erased IS NOT NULL LIMIT 1") { try $0.int() } != nil
    }

    /// Lets no byte of erased contents and accounts remain in the store's files.
    public static func purge(_ database: Database) throws {
        try database.purge([
            "audit_entry", "account", "credential", "second_factor", "recovery_code", "role_grant", "session",
            "one_time_link", "outbox_mail", "working_time",
        ])
    }
}
