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
    public func bytes(from position: Int) throws -> [UInt8] {
        var chunks = store.chunks(of: file, in: position..<file.byteCount)
        return try chunks.next() ?? []
    }
}
