import Cryptography
public import Database
public import Domain

/// The history. Whoever changes something appends the entry in the same transaction; nothing else changes a row but
/// `AuditErasure`.
public enum AuditStore {
    /// SHA-256 for all chains.
    public static let hashing = AuditHashing(hash: SHA256.hash)

    /// Adds an entry at the end of its chain and answers its number, from 1 without holes.
    ///
    /// Moves the chain's head and thereby holds its row until the transaction ends: that is the only lock, so writers of
    /// other chains pass. The new link is hashed by the store itself, since only there the previous one is known for
    /// certain. Undoing the transaction, or a savepoint in it, undoes the head as well. One statement on PostgreSQL, where
    /// a round trip is what costs, two on SQLite, three for the first entry of a chain.
    ///
    /// Who appends to several chains in one transaction should do so in the chains' order; otherwise PostgreSQL may have
    /// to repeat one of two transactions that wait for each other.
    @discardableResult
    public static func append(_ writing: Writing, _ entry: AuditEntry) throws -> Int64 {
        let salt = Random.bytes(AuditHashing.saltSize)
        let payload = entry.payload
        let content = hashing.content(salt: salt, payload: payload)
        let tail = hashing.tail(content: content, frame: entry.frame)
        let fields: SQL = """
            \(entry.chain.text), \(entry.at), \(entry.actor.text), \(entry.action), \(entry.subject.kind),
            \(entry.subject.id), \(salt), \(String(decoding: payload, as: UTF8.self)), \(content)
            """
        let number =
            switch writing.dialect {
            case .sqlite: try appendInTwo(writing, entry.chain, tail, fields)
            case .postgres: try appendInOne(writing, entry.chain, tail, fields)
            }
        guard let number else {
            throw DatabaseError(.other, "Die Geschichte konnte nicht fortgeschrieben werden.")
        }
        return number
    }

    private static let written: SQL =
        "chain, at, actor, action, subject_kind, subject_id, salt, payload, content_hash, number, link"

    private static func appendInTwo(
        _ writing: Writing, _ chain: AuditChain, _ tail: [UInt8], _ fields: SQL
    ) throws -> Int64? {
        func moved(_ head: SQL) throws -> (number: Int64, link: [UInt8])? {
            try writing.first(head) { row in (try row.int(), try row.bytes()) }
        }
        let longer: SQL = """
            UPDATE audit_head SET count = count + 1, hash = sha256(hash, \(tail)) WHERE chain = \(chain.text)
            RETURNING count, hash
            """
        guard let (number, link) = try moved(longer) ?? moved(head(chain, tail)) else { return nil }
        try writing.execute("INSERT INTO audit_entry (\(written)) VALUES (\(fields), \(number), \(link))")
        return number
    }

    private static func appendInOne(
        _ writing: Writing, _ chain: AuditChain, _ tail: [UInt8], _ fields: SQL
    ) throws -> Int64? {
        try writing.first(
            """
            WITH head AS (\(head(chain, tail)))
            INSERT INTO audit_entry (\(written)) SELECT \(fields), head.count, head.hash FROM head RETURNING number
            """
        ) { row in try row.int() }
    }

    /// Moves the head of a chain that may be there already.
    private static func head(_ chain: AuditChain, _ tail: [UInt8]) -> SQL {
        let first = hashing.link(after: hashing.origin(of: chain), tail: tail)
        return """
            INSERT INTO audit_head (chain, count, hash) VALUES (\(chain.text), 1, \(first))
            ON CONFLICT (chain) DO UPDATE SET count = audit_head.count + 1,
                hash = sha256(audit_head.hash \(sqlite: ",", postgres: "||") \(tail))
            RETURNING count, hash
            """
    }
}
