import Glibc
import Values

/// A file of JSON values, one a line, that only grows.
struct LineFile {
    let path: String

    /// Hands over each line with its number, from 1, parsed or nil when it is no JSON. Empty lines are left out.
    /// - Returns: False when there is no such file.
    func eachLine(_ body: (_ number: Int, JSON?) -> Void) throws -> Bool {
        guard access(path, F_OK) == 0 || errno != ENOENT else { return false }
        var number = 0
        var line: [UInt8] = []
        func end() {
            number += 1
            if !line.isEmpty { body(number, try? JSON(parsing: line)) }
            line.removeAll(keepingCapacity: true)
        }
        do {
            _ = try FileBytes.feed(path) { (piece) throws(Never) in
                for byte in piece { if byte == 0x0A { end() } else { line.append(byte) } }
            }
        } catch let trouble as FileBytes.Trouble {
            throw HistoryTrouble("\(path): \(trouble.message)")
        }
        if !line.isEmpty { end() }
        return true
    }

    /// Adds lines at the end; they are on the disk when the call returns. A half line that a crash has left is ended
    /// first.
    func append(_ values: [JSON]) throws {
        guard !values.isEmpty else { return }
        let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure() }
        defer { close(file) }
        guard flock(file, LOCK_EX) == 0 else { throw failure() }
        var bytes: [UInt8] = try endsWithinLine(file) ? [0x0A] : []
        for value in values {
            value.appendCanonical(to: &bytes)
            bytes.append(0x0A)
        }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure() }
            written += count
        }
        guard fsync(file) == 0 else { throw failure() }
        try keepName()
    }

    private func endsWithinLine(_ file: Int32) throws -> Bool {
        let size = lseek(file, 0, SEEK_END)
        guard size > 0 else { return false }
        var last: UInt8 = 0
        guard pread(file, &last, 1, size - 1) == 1 else { throw failure() }
        return last != 0x0A
    }

    /// A new file's name is durable only when its folder is.
    private func keepName() throws {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw failure() }
        defer { close(file) }
        guard fsync(file) == 0 else { throw failure() }
    }

    private func failure() -> HistoryTrouble {
        let reason =
            switch errno {
            case EACCES, EPERM, EROFS: "Dort darf nicht geschrieben werden."
            case ENOENT: "Der Ordner ist nicht vorhanden."
            case ENOSPC, EDQUOT: "Der Datenträger ist voll."
            default: String(cString: strerror(errno)) + "."
            }
        return HistoryTrouble("Die Datei \(path) lässt sich nicht schreiben. \(reason)")
    }
}
