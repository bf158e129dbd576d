import Compression
import Cryptography
import Glibc
import Values

/// Reads the lines of a backup in bounded memory. Not for several threads.
final class BackupReader {
    /// A line holds one row; the largest is a piece of a stored file.
    private static let longestLine = 64 << 20

    private let path: String
    private let file: Int32
    private let unpacker = Gunzipper()
    private var text: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    /// The bytes of the line given last, with its end.
    private(set) var lineBytes: ArraySlice<UInt8> = []

    init(_ path: String) throws {
        self.path = path
        file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw BackupTrouble.read(path, errno) }
    }

    deinit { close(file) }

    /// The next line; nil at the end.
    func next() throws -> JSON? {
        while true {
            if let end = text[start...].firstIndex(of: 0x0A) {
                lineBytes = text[start...end]
                start = end + 1
                return try JSON(parsing: Array(lineBytes.dropLast()))
            }
            guard !isAtEnd, text.count - start < Self.longestLine else {
                guard start == text.count else { throw BackupTrouble.damaged(path) }
                return nil
            }
            try fill()
        }
    }

    private func fill() throws {
        text.removeFirst(start)
        start = 0
        var part = [UInt8](repeating: 0, count: 65_536)
        let count = part.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        if count < 0 && errno == EINTR { return }
        guard count >= 0 else { throw BackupTrouble.read(path, errno) }
        guard count > 0 else {
            try unpacker.finish()
            isAtEnd = true
            return
        }
        try unpacker.take(Array(part[..<count])) { text += $0 }
    }

    /// The lines of the store's content; ends early when something is wrong, which the reader of a transfer notices.
    static func content(_ path: String) throws -> AnyIterator<JSON> {
        let reader = try BackupReader(path)
        _ = try reader.next()
        return AnyIterator {
            guard let line = try? reader.next(), line["sha256"] == nil else { return nil }
            return line
        }
    }

    /// Reads the whole file and compares it with the sum at its end. Answers when it was made, its rows and the sum.
    static func verify(_ path: String) throws -> (made: Instant, rows: Int, sum: String) {
        do {
            let reader = try BackupReader(path)
            let hash = SHA256Stream()
            let head = try reader.next()
            guard head?["format"]?.string == BackupFile.format, let made = head?["angelegt"]?.string,
                let made = Instant(iso: made)
            else { throw BackupTrouble.foreign(path) }
            guard head?["version"]?.integer == BackupFile.version else { throw BackupTrouble.newer(path) }
            hash.update(Array(reader.lineBytes))
            var rows = 0
            while let line = try reader.next() {
                if let sum = line["sha256"]?.string {
                    guard sum == Hex.text(hash.finish()), try reader.next() == nil else { break }
                    return (made, rows, sum)
                }
                hash.update(Array(reader.lineBytes))
                if case .array = line { rows += 1 }
            }
            throw BackupTrouble.damaged(path)
        } catch is CompressionError {
            throw BackupTrouble.damaged(path)
        } catch is JSONError {
            throw BackupTrouble.damaged(path)
        }
    }
}
