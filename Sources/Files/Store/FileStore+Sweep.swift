import Database
import Values

extension FileStore {
    /// What a sweep removed.
    public struct Swept: Hashable, Sendable {
        /// Saves that were interrupted.
        public var interrupted = 0
        /// Files whose bytes were removed, interrupted saves among them.
        public var files = 0
        /// Chunks that belonged to no file at all.
        public var orphans = 0

        public init(interrupted: Int = 0, files: Int = 0, orphans: Int = 0) {
            self.interrupted = interrupted
            self.files = files
            self.orphans = orphans
        }
    }

    /// Removes interrupted saves, the bytes of deleted files and chunks without a file, in short transactions. May run
    /// beside saves, readers and other sweeps; a job calls it every few minutes.
    @discardableResult
    public func sweep() throws -> Swept {
        let now = clock.now()
        var swept = Swept()
        swept.interrupted = try database.write { writing in
            try writing.execute(
                """
                UPDATE stored_file SET state = 'deleted', deleted = \(now)
                WHERE state = 'staged' AND lease_until < \(now)
                """)
        }
        for id in try database.read({ try Self.removable($0, at: now) }) where try remove(id) { swept.files += 1 }
        while true {
            let orphans = try database.read { try ChunkTable.unused($0, limit: 64) }
            guard !orphans.isEmpty else { return swept }
            let removed = try database.write { try ChunkTable.sweep($0, orphans) }
            swept.orphans += removed
            // Another sweep or a save took them all.
            if removed == 0 { return swept }
        }
    }

    /// Deleted files that nobody may still be reading; what was never released was never read.
    private static func removable(_ reading: Reading, at now: Instant) throws -> [StoredFileID] {
        try reading.rows(
            """
            SELECT id FROM stored_file WHERE state = 'deleted'
            AND (released IS NULL OR deleted <= \(now.adding(seconds: -graceSeconds))) ORDER BY id
            """
        ) { row in StoredFileID(try row.uuid()) }
    }

    /// Removes one file from its end, 4 MiB per transaction. False when another sweep was quicker.
    private func remove(_ id: StoredFileID) throws -> Bool {
        while try database.write({ try ChunkTable.removeParts($0, of: id, limit: 16) }) > 0 {}
        return try database.write { writing in
            try writing.execute("DELETE FROM stored_file WHERE id = \(id) AND state = 'deleted'")
        } == 1
    }
}
