import Cryptography
import Database
import Values

/// A piece of a file's content under its SHA-256.
struct Chunk: Sendable {
    /// All chunks of a file have this size but the last, so that the place of a byte is found by division.
    static let size = 256 << 10

    let hash: [UInt8]
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        hash = SHA256.hash(bytes)
        self.bytes = bytes
    }
}

/// The SQL of parts and chunks.
///
/// A save and a sweep may meet at the same chunk. On SQLite one of them writes at a time. On PostgreSQL the save locks
/// the chunks it finds (KEY SHARE: saves do not wait for each other), the sweep locks those it may remove (UPDATE) and
/// only then asks whether a part uses them; each statement sees what was committed before it (READ COMMITTED), so the
/// answer holds. All lock in the order of the hashes, so that none waits for another in a circle.
enum ChunkTable {
    /// Keeps chunks under a staged file, from `position` on. Content that is already there is stored no second time.
    static func add(_ writing: Writing, _ chunks: [Chunk], to file: StoredFileID, from position: Int) throws {
        var fresh = Dictionary(chunks.map { ($0.hash, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        let known = try writing.rows(
            """
            SELECT hash FROM file_chunk WHERE hash IN \(SQL.list(Array(fresh.keys)))
            ORDER BY hash \(sqlite: "", postgres: "FOR KEY SHARE")
            """
        ) { row in try row.bytes() }
        for hash in known { fresh[hash] = nil }
        for (hash, bytes) in fresh.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            // The update locks the row when another save was quicker; nothing changes in it.
            try writing.execute(
                """
                INSERT INTO file_chunk (hash, byte_count, bytes) VALUES (\(hash), \(bytes.count), \(bytes))
                ON CONFLICT (hash) DO UPDATE SET byte_count = excluded.byte_count
                """)
        }
        try writing.insert(
            into: "file_part", columns: ["file_id", "position", "hash"],
            rows: chunks.enumerated().map { index, chunk in
                [file.sqlValue, .int(Int64(position + index)), .blob(chunk.hash)]
            })
    }

    /// The chunk at a position with the hash it was stored under; nil when file or chunk are gone.
    static func chunk(
        _ reading: Reading, of file: StoredFileID, at position: Int
    ) throws -> (hash: [UInt8], bytes: [UInt8])? {
        try reading.first(
            """
            SELECT p.hash, c.bytes FROM file_part p JOIN file_chunk c ON c.hash = p.hash
            WHERE p.file_id = \(file) AND p.position = \(position)
            """
        ) { row in (try row.bytes(), try row.bytes()) }
    }

    /// Removes at most `limit` parts of a file, from its end, and the chunks that no other part uses. Answers how many
    /// parts went, 0 when none is left.
    static func removeParts(_ writing: Writing, of file: StoredFileID, limit: Int) throws -> Int {
        let parts = try writing.rows(
            "SELECT position, hash FROM file_part WHERE file_id = \(file) ORDER BY position DESC LIMIT \(limit)"
        ) { row in (position: try row.int(), hash: try row.bytes()) }
        guard let first = parts.last?.position else { return 0 }
        let hashes = Array(Set(parts.map(\.hash)))
        try lock(writing, hashes)
        try writing.execute("DELETE FROM file_part WHERE file_id = \(file) AND position >= \(first)")
        try removeUnused(writing, hashes)
        return parts.count
    }

    /// Chunks that no part uses, in the order of their hashes.
    static func unused(_ reading: Reading, limit: Int) throws -> [[UInt8]] {
        try reading.rows(
            """
            SELECT hash FROM file_chunk c WHERE NOT EXISTS (SELECT 1 FROM file_part p WHERE p.hash = c.hash)
            ORDER BY hash LIMIT \(limit)
            """
        ) { row in try row.bytes() }
    }

    /// Removes those of the chunks that are unused now; answers how many.
    static func sweep(_ writing: Writing, _ hashes: [[UInt8]]) throws -> Int {
        try lock(writing, hashes)
        return try removeUnused(writing, hashes)
    }

    private static func lock(_ writing: Writing, _ hashes: [[UInt8]]) throws {
        try writing.forEach(
            """
            SELECT hash FROM file_chunk WHERE hash IN \(SQL.list(hashes))
            ORDER BY hash \(sqlite: "", postgres: "FOR UPDATE")
            """
        ) { _ in }
    }

    @discardableResult
    private static func removeUnused(_ writing: Writing, _ hashes: [[UInt8]]) throws -> Int {
        try writing.execute(
            """
            DELETE FROM file_chunk WHERE hash IN \(SQL.list(hashes))
            AND NOT EXISTS (SELECT 1 FROM file_part p WHERE p.hash = file_chunk.hash)
            """)
    }
}
