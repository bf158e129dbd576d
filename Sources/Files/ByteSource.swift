import Glibc

/// The bytes of a file that is being taken in: on the local disk, or in memory once a picture was re-encoded.
enum ByteSource: Sendable {
    case file(LocalFile)
    case bytes([UInt8])

    var count: Int {
        switch self {
        case .file(let file): file.count
        case .bytes(let bytes): bytes.count
        }
    }

    /// The bytes from `offset`, fewer than `count` only at the end.
    func read(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        switch self {
        case .file(let file): return try file.read(at: offset, count: count)
        case .bytes(let bytes):
            let start = min(max(0, offset), bytes.count)
            return Array(bytes[start..<min(bytes.count, start + max(0, count))])
        }
    }

    /// Hands the whole on in pieces.
    func forEachPiece(of size: Int, _ body: ([UInt8]) throws(FileError) -> Void) throws(FileError) {
        var offset = 0
        while offset < count {
            let piece = try read(at: offset, count: size)
            guard !piece.isEmpty else { throw LocalFile.shrunk }
            try body(piece)
            offset += piece.count
        }
    }
}

/// An open file of the local disk. What is checked and what is saved is the same file, even if its name moves.
final class LocalFile: Sendable {
    let path: String
    let count: Int
    private let descriptor: Int32

    /// Only regular files; the last part of the path must not be a link.
    init(path: String) throws(FileError) {
        // O_NONBLOCK: opening a named pipe would wait for its writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw FileError(
                .missing, "Die hochgeladene Datei ließ sich nicht öffnen. Bitte laden Sie sie noch einmal hoch.")
        }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw FileError(.missing, "Das ist keine gewöhnliche Datei. Bitte wählen Sie eine Datei aus.")
        }
        self.path = path
        self.descriptor = descriptor
        count = Int(information.st_size)
    }

    deinit { close(descriptor) }

    func read(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        let wanted = min(count, self.count - offset)
        guard offset >= 0, wanted > 0 else { return [] }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            while filled < wanted {
                let part = pread(descriptor, buffer.baseAddress! + filled, wanted - filled, off_t(offset + filled))
                if part < 0 && errno == EINTR { continue }
                guard part > 0 else {
                    failed = part < 0
                    break
                }
                filled += part
            }
        }
        guard !failed else {
            throw FileError(
                .missing, "Die hochgeladene Datei ließ sich nicht lesen. Bitte laden Sie sie noch einmal hoch.")
        }
        return bytes
    }

    static let shrunk = FileError(
        .damaged, "Die Datei wurde während des Lesens kürzer. Bitte laden Sie sie noch einmal hoch.")
}
