public import Database
public import Values

/// What happens to files inside the caller's transaction. Every call names the owner, so that nobody reaches another's
/// file by its identifier.
extension FileStore {
    /// Makes a staged file visible. Throws `.swept` when it is not staged any more or not whole.
    public static func release(_ writing: Writing, _ id: StoredFileID, owner: String, at now: Instant) throws {
        let rows = try writing.execute(
            """
            UPDATE stored_file SET state = 'released', released = \(now)
            WHERE id = \(id) AND owner = \(owner) AND state = 'staged' AND hash IS NOT NULL
            """)
        guard rows == 1 else { throw swept }
    }

    /// Hides a file at once; its bytes go with a later sweep. False when the owner has no such file.
    @discardableResult
    public static func delete(
        _ writing: Writing, _ id: StoredFileID, owner: String, at now: Instant
    ) throws -> Bool {
        try writing.execute(
            """
            UPDATE stored_file SET state = 'deleted', deleted = \(now)
            WHERE id = \(id) AND owner = \(owner) AND state <> 'deleted'
            """) == 1
    }

    /// A released file; nil when the owner has none of this identifier.
    public static func find(_ reading: Reading, _ id: StoredFileID, owner: String) throws -> StoredFile? {
        try reading.first(
            """
            SELECT \(StoredFile.columns) FROM stored_file
            WHERE id = \(id) AND owner = \(owner) AND state = 'released'
            """
        ) { row in try StoredFile(&row) }
    }

    /// All released files of an owner, oldest first.
    public static func list(_ reading: Reading, owner: String) throws -> [StoredFile] {
        try reading.rows(
            """
            SELECT \(StoredFile.columns) FROM stored_file WHERE owner = \(owner) AND state = 'released' ORDER BY id
            """
        ) { row in try StoredFile(&row) }
    }

    /// Bytes of the owner's quota in use.
    public static func usage(_ reading: Reading, owner: String, at now: Instant) throws -> Int {
        try OwnerQuota.usage(reading, owner, at: now)
    }
}
