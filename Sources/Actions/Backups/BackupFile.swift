import Compression
import Cryptography
import Glibc
import Values

/// The form of a backup: gzip of lines of JSON. The first names the form, the last holds the SHA-256 of all bytes before
/// it; between them stand the lines of `StoreTransfer`. Other programs can read it with zcat.
enum BackupFile {
    static let format = "insek-sicherung"
    static let version: Int64 = 1
}

/// Writes a backup beside its place and moves it there when it is complete and on the disk.
final class BackupWriter {
    private let path: String
    private let draft: String
    private let file: Int32
    private let hash = SHA256Stream()
    private var lines: [UInt8] = []
    private var isDone = false
    /// Bytes in the file so far.
    private(set) var size = 0

    init(_ path: String, at now: Instant) throws {
        self.path = path
        draft = "\(path).\(getpid()).teil"
        file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BackupTrouble.write(path, errno) }
        do {
            try add([
                "format": .string(BackupFile.format), "version": .integer(BackupFile.version),
                "angelegt": .string(now.iso),
            ])
        } catch {
            close(file)
            unlink(draft)
            throw error
        }
    }

    deinit {
        guard !isDone else { return }
        close(file)
        unlink(draft)
    }

    func add(_ line: JSON) throws {
        line.appendCanonical(to: &lines)
        lines.append(0x0A)
        if lines.count >= 1 << 20 { try flush() }
    }

    /// Answers the SHA-256 of the content.
    func finish() throws -> String {
        try flush()
        let sum = Hex.text(hash.finish())
        lines = JSON.object(["sha256": .string(sum)]).canonical + [0x0A]
        try write(Gzip.compress(lines))
        guard fsync(file) == 0, rename(draft, path) == 0 else { throw BackupTrouble.write(path, errno) }
        close(file)
        isDone = true
        syncFolder()
        return sum
    }

    private func flush() throws {
        hash.update(lines)
        try write(Gzip.compress(lines))
        lines.removeAll(keepingCapacity: true)
    }

    private func write(_ bytes: [UInt8]) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + written, $0.count - written) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw BackupTrouble.write(path, errno) }
            written += count
        }
        size += bytes.count
    }

    /// The new name is on the disk only when the folder is.
    private func syncFolder() {
        let end = path.lastIndex(of: "/")
        let folder = open(end.map { String(path[...$0]) } ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        _ = fsync(folder)
        close(folder)
    }
}
