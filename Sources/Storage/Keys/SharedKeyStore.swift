public import Database
public import Values

/// Random keys that all processes over one store share. They are made once and kept.
public enum SharedKeyStore {
    /// The key of this name; `candidate` becomes the key if there is none yet, whoever comes first.
    public static func key(
        _ writing: Writing, named name: String, candidate: [UInt8], at now: Instant
    ) throws -> [UInt8] {
        try writing.execute(
            """
            INSERT INTO shared_key (name, bytes, created) VALUES (\(name), \(candidate), \(now))
            ON CONFLICT (name) DO NOTHING
            """)
        return try writing.first("SELECT bytes FROM shared_key WHERE name = \(name)") { row in try row.bytes() }
            ?? candidate
    }
}
