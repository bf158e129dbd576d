public import Database
public import Values

/// Files that wait for a decision: whole, but not released, as an import between its trial and its confirmation. Nobody
/// can find or download them; when nobody decides, the sweep removes them.
extension FileStore {
    /// Keeps a staged file until an instant.
    public static func hold(_ writing: Writing, _ id: StoredFileID, owner: String, until: Instant) throws {
        let rows = try writing.execute(
            """
            UPDATE stored_file SET lease_until = \(until)
            WHERE id = \(id) AND owner = \(owner) AND state = 'staged' AND hash IS NOT NULL
            """)
        guard rows == 1 else { throw swept }
    }

    /// A file that waits; nil when the owner has none of this identifier, or its time is over.
    public static func held(_ reading: Reading, _ id: StoredFileID, owner: String, at now: Instant) throws
        -> StoredFile?
    {
        try reading.first(
            """
            SELECT \(StoredFile.columns) FROM stored_file
            WHERE id = \(id) AND owner = \(owner) AND state = 'staged' AND hash IS NOT NULL AND lease_until >= \(now)
            """
        ) { row in try StoredFile(&row) }
    }

    /// Ends the waiting, because it was decided. False when somebody else did so before: of two that take a file, one
    /// gets it.
    public static func take(_ writing: Writing, _ id: StoredFileID, owner: String, at now: Instant) throws -> Bool {
        try writing.execute(
            """
            UPDATE stored_file SET state = 'deleted', deleted = \(now)
            WHERE id = \(id) AND owner = \(owner) AND state = 'staged' AND hash IS NOT NULL AND lease_until >= \(now)
            """) == 1
    }

    /// Gives up all that waits for a decision of this owner.
    public static func discardHeld(_ writing: Writing, owner: String, at now: Instant) throws {
        try writing.execute(
            """
            UPDATE stored_file SET state = 'deleted', deleted = \(now)
            WHERE owner = \(owner) AND state = 'staged' AND hash IS NOT NULL
            """)
    }
}
