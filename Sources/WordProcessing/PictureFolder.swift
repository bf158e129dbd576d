import Glibc

/// A folder of its own for the pictures of one document; it goes with the value.
final class PictureFolder: Sendable {
    let path: String
    private let files: [String]

    /// Nil when there is no room, or a name is none.
    init?(_ pictures: [String: [UInt8]]) {
        let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(place)/insek-word-XXXXXX".utf8CString)
        guard let made = template.withUnsafeMutableBufferPointer({ mkdtemp($0.baseAddress!) }) else { return nil }
        path = String(cString: made)
        files = pictures.keys.map { [path] in "\(path)/\($0)" }
        for (name, bytes) in pictures {
            guard !name.contains("/"), Self.write(bytes, to: "\(path)/\(name)") else {
                remove()
                return nil
            }
        }
    }

    deinit { remove() }

    private func remove() {
        for file in files { unlink(file) }
        rmdir(path)
    }

    private static func write(_ bytes: [UInt8], to path: String) -> Bool {
        guard let file = fopen(path, "wxe") else { return false }
        let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
        return fclose(file) == 0 && count == bytes.count
    }
}
