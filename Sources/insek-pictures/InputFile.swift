import Glibc

/// The whole file in memory; who starts this program limits its size.
enum InputFile {
    static func bytes(of path: String) throws(Failure) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw Failure(code: .missing, message: "Das Bild wurde nicht gefunden.") }
        defer { close(file) }
        var information = stat()
        guard fstat(file, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
            information.st_size <= 1 << 30
        else { throw Failure(code: .missing, message: "Das Bild ist keine gewöhnliche Datei.") }
        let size = Int(information.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size {
                let part = read(file, buffer.baseAddress! + filled, size - filled)
                if part < 0 && errno == EINTR { continue }
                guard part > 0 else { break }
                filled += part
            }
        }
        guard bytes.count == size, size > 0 else {
            throw Failure(code: .missing, message: "Das Bild ließ sich nicht lesen.")
        }
        return bytes
    }
}
