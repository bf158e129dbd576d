import Cryptography
import Database
import Values

/// Reads a stored file piece by piece: one chunk in memory at a time and no transaction open between two pieces, so a
/// slow reader holds nothing up. Each chunk is checked against its SHA-256.
public struct FileChunks: Sendable {
    private let database: Database
    private let file: StoredFile
    private var rest: Range<Int>

    init(_ database: Database, _ file: StoredFile, _ range: Range<Int>) {
        self.database = database
        self.file = file
        rest = range.clamped(to: 0..<file.byteCount)
    }

    /// Bytes still to come.
    public var remaining: Int { rest.count }

    /// The next piece, at most 256 KiB; nil at the end. Throws `FileError` `.missing` when the file was removed
    /// meanwhile and `.damaged` when the store lost or changed bytes, or `DatabaseError`.
    public mutating func next() throws -> [UInt8]? {
        guard !rest.isEmpty else { return nil }
        let position = rest.lowerBound / Chunk.size
        let id = file.id
        guard let chunk = try database.read({ try ChunkTable.chunk($0, of: id, at: position) }) else {
            throw FileError(.missing, "Die Datei „\(file.name)“ ist nicht mehr vorhanden.")
        }
        let start = position * Chunk.size
        let whole = min(Chunk.size, file.byteCount - start)
        guard chunk.bytes.count == whole, SHA256.hash(chunk.bytes) == chunk.hash else { throw file.damage }
        let end = min(rest.upperBound, start + whole)
        let piece =
            rest.lowerBound == start && end == start + whole
            ? chunk.bytes : Array(chunk.bytes[(rest.lowerBound - start)..<(end - start)])
        rest = end..<rest.upperBound
        return piece
    }
}

extension FileStore {
    /// The bytes of a file, or of a part of it. The range is cut to the file.
    public func chunks(of file: StoredFile, in range: Range<Int>? = nil) -> FileChunks {
        FileChunks(database, file, range ?? 0..<file.byteCount)
    }

    /// All bytes at once, for small files. Throws `.tooLarge` above `limit`.
    public func bytes(of file: StoredFile, limit: Int) throws -> [UInt8] {
        guard file.byteCount <= limit else {
            throw FileError(.tooLarge, "Die Datei „\(file.name)“ ist größer als \(FileSize.german(limit)).")
        }
        var chunks = chunks(of: file)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.byteCount)
        while let piece = try chunks.next() { bytes += piece }
        return bytes
    }

    /// Reads the whole file and throws `.damaged` unless every chunk and the whole have the hashes they were saved with.
    public func verify(_ file: StoredFile) throws {
        let hash = SHA256Stream()
        var chunks = chunks(of: file)
        while let piece = try chunks.next() { hash.update(piece) }
        guard hash.finish() == file.hash else { throw file.damage }
    }
}

extension StoredFile {
    var damage: FileError {
        FileError(
            .damaged,
            "Die gespeicherte Datei „\(name)“ ist beschädigt. Bitte wenden Sie sich an die Betreuung, damit sie aus einer Sicherung zurückgeholt wird.",
            diagnostics: "file \(id)")
    }
}
