import Cryptography
import Glibc

/// Reads files piece by piece, so that the largest lies never whole in memory.
enum FileBytes {
    /// A file could not be read: a German sentence.
    struct Trouble: Error {
        let message: String
    }

    /// The first bytes, fewer if the file is shorter.
    static func start(of path: String, count: Int) throws(Trouble) -> [UInt8] {
        var bytes: [UInt8] = []
        try pieces(of: path, size: count) { (piece) throws(Trouble) in
            bytes += piece.prefix(count - bytes.count)
            return bytes.count < count
        }
        return bytes
    }

    /// Hands the file on in pieces and answers its SHA-256 in hexadecimal digits.
    static func feed<Failure: Error>(
        _ path: String, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws -> String {
        let hash = SHA256Stream()
        var failure: Failure?
        try pieces(of: path, size: 1 << 18) { (piece) throws(Trouble) in
            hash.update(piece)
            do throws(Failure) {
                try body(piece)
                return true
            } catch {
                failure = error
                return false
            }
        }
        if let failure { throw failure }
        return Hex.text(hash.finish())
    }

    private static func pieces(
        of path: String, size: Int, _ body: (UnsafeRawBufferPointer) throws(Trouble) -> Bool
    ) throws(Trouble) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Trouble(message: "Die Datei lässt sich nicht öffnen: \(reason()).") }
        defer { close(file) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = read(file, buffer.baseAddress, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw Trouble(message: "Die Datei lässt sich nicht lesen: \(reason()).") }
            guard count > 0, try body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
        }
    }

    private static func reason() -> String {
        switch errno {
        case EACCES, EPERM: "Es fehlt das Recht dazu"
        case ENOENT: "Sie ist nicht vorhanden"
        case EIO: "Der Datenträger meldet einen Fehler"
        default: String(cString: strerror(errno))
        }
    }
}
