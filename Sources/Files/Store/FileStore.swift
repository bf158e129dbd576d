import Cryptography
public import Database
public import Values

/// Files in the store itself, the same on SQLite and PostgreSQL, in chunks under their SHA-256.
///
/// A file is staged in several short transactions, so that other writers never wait long, and released in one of the
/// caller's, together with what it belongs to. What is staged and never released is swept after its lease.
public struct FileStore: Sendable {
    let database: Database
    let clock: Clock
    /// How long a save may go without a sign of life before it counts as interrupted, in seconds.
    public static let leaseSeconds: Int64 = 600
    /// How long the bytes of a deleted file stay for downloads under way, in seconds.
    public static let graceSeconds: Int64 = 600
    /// Chunks per transaction: 2 MiB.
    private static let batch = 8

    public init(database: Database, clock: Clock) {
        self.database = database
        self.clock = clock
    }

    /// Brings the bytes into the store and answers the staged file; `release` makes it visible.
    ///
    /// - Parameter quota: bytes that all files of the owner may have together.
    /// - Throws: `FileError` (`.quota`, `.swept`, `.missing`) or `DatabaseError`. What was stored so far is then swept.
    public func stage(_ file: CheckedFile, owner: String, quota: Int) throws -> StoredFileID {
        let id = StoredFileID(.make(at: clock.now()))
        let whole = SHA256Stream()
        var position = 0
        do {
            repeat {
                let bytes = try file.source.read(
                    at: position * Chunk.size, count: Self.batch * Chunk.size)
                guard bytes.count == min(Self.batch * Chunk.size, file.byteCount - position * Chunk.size) else {
                    throw LocalFile.shrunk
                }
                whole.update(bytes)
                let chunks = stride(from: 0, to: bytes.count, by: Chunk.size).map { start in
                    Chunk(Array(bytes[start..<min(bytes.count, start + Chunk.size)]))
                }
                let first = position
                position += chunks.count
                let hash = position * Chunk.size >= file.byteCount ? whole.finish() : nil
                let now = clock.now()
                try database.write { writing in
                    if first == 0 {
                        try OwnerQuota.check(writing, owner, adding: file.byteCount, quota: quota, at: now)
                        try Self.open(writing, id, file, owner, at: now)
                    }
                    try Self.renew(writing, id, hash: hash, at: now)
                    try ChunkTable.add(writing, chunks, to: id, from: first)
                }
            } while position * Chunk.size < file.byteCount
        } catch {
            if position > 0 { abandon(id) }
            throw error
        }
        return id
    }

    /// Stages and releases in one call, for a file that stands for itself.
    public func save(_ file: CheckedFile, owner: String, quota: Int) throws -> StoredFileID {
        let id = try stage(file, owner: owner, quota: quota)
        let now = clock.now()
        try database.write { try Self.release($0, id, owner: owner, at: now) }
        return id
    }

    private static func open(
        _ writing: Writing, _ id: StoredFileID, _ file: CheckedFile, _ owner: String, at now: Instant
    ) throws {
        try writing.execute(
            """
            INSERT INTO stored_file (id, owner, name, media_type, byte_count, state, created, lease_until)
            VALUES (\(id), \(owner), \(file.name), \(file.type.rawValue), \(file.byteCount), 'staged', \(now), \(now))
            """)
    }

    /// Says that the save still runs, and with the last chunks what the whole is.
    private static func renew(_ writing: Writing, _ id: StoredFileID, hash: [UInt8]?, at now: Instant) throws {
        let rows = try writing.execute(
            """
            UPDATE stored_file SET lease_until = \(now.adding(seconds: leaseSeconds)), hash = \(hash)
            WHERE id = \(id) AND state = 'staged'
            """)
        guard rows == 1 else { throw swept }
    }

    /// Leaves an interrupted save to the next sweep at once; should that fail too, its lease runs out.
    private func abandon(_ id: StoredFileID) {
        let now = clock.now()
        _ = try? database.write { writing in
            try writing.execute(
                "UPDATE stored_file SET state = 'deleted', deleted = \(now) WHERE id = \(id) AND state = 'staged'")
        }
    }

    static let swept = FileError(
        .swept,
        "Das Speichern der Datei wurde unterbrochen oder hat zu lange gedauert. Bitte laden Sie sie noch einmal hoch.")
}
