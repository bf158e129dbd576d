import Glibc

/// Reads whole files, and writes them so that a reader sees the old one or the new one, never a part.
enum WholeFile {
    /// The bytes of a file; nil when it cannot be read.
    static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = part.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return bytes }
            bytes += part[..<count]
        }
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        let draft = "\(path).\(getpid()).tmp"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure(path) }
        var written = 0
        let complete = bytes.withUnsafeBytes { buffer in
            while written < buffer.count {
                guard let base = buffer.baseAddress else { break }
                let count = Glibc.write(file, base + written, buffer.count - written)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                written += count
            }
            return fsync(file) == 0
        }
        let reason = errno
        guard close(file) == 0, complete, rename(draft, path) == 0 else {
            let code = complete ? errno : reason
            unlink(draft)
            errno = code
            throw failure(path)
        }
    }

    private static func failure(_ path: String) -> CommandFailure {
        let reason =
            switch errno {
            case ENOSPC, EDQUOT: "Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal."
            case EACCES, EROFS, EPERM: "Dort darf nicht geschrieben werden."
            default: String(cString: strerror(errno))
            }
        return CommandFailure("Die Datei \(path) lässt sich nicht schreiben. \(reason)")
    }
}
