/// Text beyond ASCII in the head of a mail: RFC 2047.
enum EncodedWord {
    /// As it is if it fits the rest of a line, else as words "=?UTF-8?B?...?=" on lines of their own.
    /// - Parameter room: characters left on the line.
    static func line(_ text: String, room: Int) -> String {
        let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
        return isPlain && text.utf8.count <= room ? text : words(text)
    }

    /// A display name: a quoted string or encoded words.
    static func phrase(_ text: String) -> String {
        guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), text.utf8.count <= 60, !text.contains("=?") else {
            return words(text)
        }
        var quoted = "\""
        for character in text {
            if character == "\"" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        }
        return quoted + "\""
    }

    /// Each word holds whole characters, 39 bytes or less, so that one fits behind "Subject: " on a line of 76.
    private static func words(_ text: String) -> String {
        var words: [String] = []
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            let next = Array(String(scalar).utf8)
            if bytes.count + next.count > 39 {
                words.append(word(bytes))
                bytes = []
            }
            bytes += next
        }
        if !bytes.isEmpty { words.append(word(bytes)) }
        return words.joined(separator: "\r\n ")
    }

    private static func word(_ bytes: [UInt8]) -> String { "=?UTF-8?B?\(Base64.text(bytes))?=" }
}

/// RFC 4648, section 4, with padding.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            for position in 0..<4 {
                output.append(
                    position <= group.count ? alphabet[Int(bits >> UInt32(18 - 6 * position) & 63)] : 0x3D)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
