public import Files

/// A stored file that somebody may read, with the way to its bytes.
public struct StoredContent: Sendable {
    public let file: StoredFile
    private let store: FileStore

    init(_ file: StoredFile, _ store: FileStore) {
        self.file = file
        self.store = store
    }

    /// Some bytes from a position on, each checked against the hash it was stored under. Waits for the store.
    ///
    /// Throws `FileError` when the store lost or changed them, and `WorkshopTrouble`.
    public func bytes(from position: Int) throws -> [UInt8] {
        try Workshop.translating {
            var chunks = store.chunks(of: file, in: position..<file.byteCount)
            return try chunks.next() ?? []
        }
    }

    /// All of it, for files that are known to be small.
    func bytes() throws -> [UInt8] {
        try Workshop.translating {
            var chunks = store.chunks(of: file)
            var bytes: [UInt8] = []
            bytes.reserveCapacity(chunks.remaining)
            while let piece = try chunks.next() { bytes += piece }
            return bytes
        }
    }
}
