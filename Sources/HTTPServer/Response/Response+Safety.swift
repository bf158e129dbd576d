/// The name of a header field: from source text only, so never from input.
struct StaticName: Hashable, Sendable, ExpressibleByStringLiteral {
    let text: String

    init(_ name: StaticString) {
        text = name.description
    }

    init(stringLiteral value: StaticString) {
        self.init(value)
    }
}

extension Response {
    /// A path of this site with everything outside visible ASCII percent-encoded; nil for anything that a browser
    /// could take for another site ("//", "/\", a scheme) or that holds control characters.
    static func internalPath(_ path: String) -> String? {
        let bytes = Array(path.utf8)
        guard bytes.first == UInt8(ascii: "/"),
            bytes.count == 1 || (bytes[1] != UInt8(ascii: "/") && bytes[1] != UInt8(ascii: "\\")),
            !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F })
        else { return nil }
        guard bytes.contains(where: { $0 == 0x20 || $0 > 0x7E || $0 == UInt8(ascii: "\\") }) else { return path }
        var out = ""
        for byte in bytes {
            if byte == 0x20 || byte > 0x7E || byte == UInt8(ascii: "\\") {
                out += "%" + String(byte, radix: 16, uppercase: true)
            } else {
                out.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return out
    }

    /// RFC 6266: a plain name for old clients, the real one as UTF-8.
    static func disposition(_ name: String) -> String {
        let safe = name.withoutControls.map { $0 == "/" || $0 == "\\" ? "-" : $0 }
        let plain = safe.map { character in
            guard let ascii = character.asciiValue, ascii != UInt8(ascii: "\""), ascii != UInt8(ascii: "%") else {
                return Character("_")
            }
            return character
        }
        return "attachment; filename=\"\(String(plain))\"; filename*=UTF-8''\(PercentEncoding.encode(String(safe)))"
    }
}

extension String {
    /// Without C0 controls and DEL: what may stand in a header field.
    var withoutControls: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return self }
        return String(decoding: utf8.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
    }
}
