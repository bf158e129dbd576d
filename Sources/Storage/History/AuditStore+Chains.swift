public import Database
public import Domain

extension AuditStore {
    /// A chain as the store has it at one moment.
    public struct ChainState: Hashable, Sendable {
        public let chain: AuditChain
        /// Nil when entries stand there without a head.
        public let head: AuditHead?
        /// The highest number of an entry, 0 without entries.
        public let last: Int64
    }

    /// All chains by name, with heads, entries or both. Names that no chain can have are left out and counted.
    public static func chains(_ reading: Reading) throws -> (states: [ChainState], unknown: Int) {
        // One statement, so that head and entries are of one moment on both stores.
        let rows = try reading.rows(
            """
            SELECT chain, count, hash, coalesce((SELECT max(number) FROM audit_entry e WHERE e.chain = h.chain), 0)
            FROM audit_head h
            UNION ALL
            SELECT chain, NULL, NULL, max(number) FROM audit_entry e
            WHERE NOT EXISTS (SELECT 1 FROM audit_head h WHERE h.chain = e.chain) GROUP BY chain
            """
        ) { row in (try row.text(), try row.optionalInt(), try row.optionalBytes(), try row.int()) }
        let states = rows.compactMap { text, count, hash, last -> ChainState? in
            guard let chain = AuditChain(text: text) else { return nil }
            let head = count.flatMap { count in hash.map { AuditHead(chain: chain, count: count, hash: $0) } }
            return ChainState(chain: chain, head: head, last: last)
        }
        return (states.sorted { $0.chain < $1.chain }, rows.count - states.count)
    }

    /// Part of a chain in the order of its numbers, for a check that keeps little in memory.
    public static func rows(
        _ reading: Reading, in chain: AuditChain, after number: Int64, upTo last: Int64, limit: Int
    ) throws -> [AuditRow] {
        try reading.rows(
            """
            SELECT \(columns) FROM audit_entry
            WHERE chain = \(chain.text) AND number > \(number) AND number <= \(last) ORDER BY number LIMIT \(limit)
            """, row)
    }

    /// The link of one entry; nil when there is no such entry.
    public static func link(_ reading: Reading, in chain: AuditChain, of number: Int64) throws -> [UInt8]? {
        try reading.first(
            "SELECT link FROM audit_entry WHERE chain = \(chain.text) AND number = \(number)"
        ) { row in try row.bytes() }
    }
}
