import Glibc

/// Keys in files of one line: the kind of the key, a blank, 64 hexadecimal digits.
extension SigningKey {
    private static let mark = "insek-signing-key"

    /// Reads a secret key. Refuses a file that others than its owner may read or write.
    public init(file path: String) throws(CryptographyError) {
        let seed = try KeyFile.read(path, mark: Self.mark, isSecret: true)
        self.init(seed: seed)
    }

    /// Writes the key to a new file that only its owner may read (0600); never over an existing one.
    public func save(to path: String) throws(CryptographyError) {
        try KeyFile.write("\(Self.mark) \(Hex.text(seed))\n", to: path, mode: 0o600)
    }
}

extension VerifyingKey {
    private static let mark = "insek-public-key"

    /// Reads a public key.
    public init(file path: String) throws(CryptographyError) {
        bytes = try KeyFile.read(path, mark: Self.mark, isSecret: false)
    }

    /// Writes the key to a new file, never over an existing one.
    public func save(to path: String) throws(CryptographyError) {
        try KeyFile.write("\(Self.mark) \(Hex.text(bytes))\n", to: path, mode: 0o644)
    }
}

private enum KeyFile {
    static func read(_ path: String, mark: String, isSecret: Bool) throws(CryptographyError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { throw CryptographyError(.missing, "Die Schlüsseldatei \(path) ist nicht vorhanden.") }
            throw CryptographyError(.unreachable, "Die Schlüsseldatei \(path) lässt sich nicht lesen. \(reason())")
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw CryptographyError(.unreachable, "Die Schlüsseldatei \(path) ist keine gewöhnliche Datei.")
        }
        guard !isSecret || status.st_mode & 0o077 == 0 else {
            throw CryptographyError(
                .tooOpen,
                "Die Schlüsseldatei \(path) ist für andere zugänglich. Nehmen Sie ihnen die Rechte: chmod 600 \(path)")
        }
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
        guard count >= 0 else {
            throw CryptographyError(.unreachable, "Die Schlüsseldatei \(path) lässt sich nicht lesen. \(reason())")
        }
        let words = String(decoding: bytes[..<count], as: UTF8.self).split { $0 == " " || $0 == "\n" }
        guard words.count == 2, words[0] == mark, let key = Hex.bytes(String(words[1])), key.count == 32 else {
            throw CryptographyError(
                .malformed,
                "Die Datei \(path) enthält keinen \(isSecret ? "geheimen" : "öffentlichen") Schlüssel der Werkstatt.")
        }
        return key
    }

    static func write(_ text: String, to path: String, mode: mode_t) throws(CryptographyError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else {
            if errno == EEXIST { throw CryptographyError(.exists, "Die Datei \(path) gibt es schon.") }
            throw CryptographyError(.unreachable, "Die Schlüsseldatei \(path) lässt sich nicht anlegen. \(reason())")
        }
        let bytes = Array(text.utf8)
        let written = Glibc.write(file, bytes, bytes.count)
        let isKept = written == bytes.count && fsync(file) == 0
        let failure = reason()
        close(file)
        guard isKept else {
            unlink(path)
            throw CryptographyError(.unreachable, "Die Schlüsseldatei \(path) lässt sich nicht schreiben. \(failure)")
        }
    }

    private static func reason() -> String {
        switch errno {
        case EACCES, EPERM, EROFS: "Es fehlt das Recht dazu."
        case ENOENT: "Der Ordner ist nicht vorhanden."
        case ENOSPC, EDQUOT: "Der Datenträger ist voll."
        default: String(cString: strerror(errno)) + "."
        }
    }
}
