public import Files

/// A stored file on its way to somebody who may have it.
public struct FileContent: Sendable {
    public let file: StoredFile
    private let store: FileStore

    init(_ file: StoredFile, in store: FileStore) {
        self.file = file
        self.store = store
    }

    /// Bytes from a position on, at most one chunk, checked against the hash they were saved with; empty at the end.
    ///
    /// Throws `FileError` when the store lost or changed them, and `WorkshopTrouble`.
    public func piece(at position: Int) throws -> [UInt8] {
        try Workshop.translating {
            var chunks = store.chunks(of: file, in: position..<file.byteCount)
            return try chunks.next() ?? []
        }
    }

    /// All bytes of a range, which is cut to the file.
    public func bytes(in range: Range<Int>? = nil) throws -> [UInt8] {
        try Workshop.translating {
            var chunks = store.chunks(of: file, in: range)
            var bytes: [UInt8] = []
            bytes.reserveCapacity(chunks.remaining)
            while let piece = try chunks.next() { bytes += piece }
            return bytes
        }
    }
}
