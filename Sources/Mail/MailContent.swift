/// What is in the bytes of a mail that `Mail.message` made. It reads only that form, not any mail of the world.
public struct MailContent: Hashable, Sendable {
    public struct Header: Hashable, Sendable {
        public let name: String
        /// As people read it: on one line, encoded words decoded.
        public let value: String
    }

    public let headers: [Header]
    public let text: String
    /// A whole page.
    public let html: [UInt8]

    public var subject: String { headers.first { $0.name == "Subject" }?.value ?? "" }

    public init(_ message: [UInt8]) {
        let (head, body) = Self.parts(message[...])
        headers = Self.unfolded(head).compactMap { line in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return Header(name: String(line[..<colon]), value: EncodedWord.decoded(String(value)))
        }
        let type = headers.first { $0.name == "Content-Type" }?.value ?? ""
        let boundary = Array("--\(type.split(separator: "\"").last ?? "")\r\n".utf8)
        var contents: [[UInt8]] = []
        var rest = body
        while boundary.count > 4, let range = rest.firstRange(of: boundary) {
            rest = rest[range.upperBound...]
            let end = rest.firstRange(of: Array("\r\n".utf8) + boundary.dropLast(2))?.lowerBound ?? rest.endIndex
            contents.append(QuotedPrintable.decode(Self.parts(rest[..<end]).body))
            rest = rest[end...].dropFirst(2)
        }
        text = contents.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
        html = contents.count > 1 ? contents[1] : []
    }

    private static func parts(_ bytes: ArraySlice<UInt8>) -> (head: ArraySlice<UInt8>, body: ArraySlice<UInt8>) {
        guard let gap = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return (bytes, []) }
        return (bytes[..<gap.lowerBound], bytes[gap.upperBound...])
    }

    private static func unfolded(_ head: ArraySlice<UInt8>) -> [String] {
        String(decoding: head, as: UTF8.self).replacing("\r\n ", with: " ").split(separator: "\r\n").map(String.init)
    }
}

extension EncodedWord {
    /// The reverse of `line` and `phrase`: blanks between two encoded words are none of the text.
    static func decoded(_ text: String) -> String {
        let joined = text.replacing("?= =?", with: "?==?")
        var bytes: [UInt8] = []
        var rest = joined[...]
        while let start = rest.firstRange(of: "=?UTF-8?B?") {
            bytes += rest[..<start.lowerBound].utf8
            let word = rest[start.upperBound...].prefix { $0 != "?" }
            bytes += Base64.bytes(word)
            rest = rest[word.endIndex...].dropFirst(2)
        }
        return String(decoding: bytes + Array(rest.utf8), as: UTF8.self)
    }
}

extension Base64 {
    /// What is no digit of it is passed over.
    static func bytes(_ text: some StringProtocol) -> [UInt8] {
        var output: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for byte in text.utf8 {
            let digit: UInt32
            switch byte {
            case 0x41...0x5A: digit = UInt32(byte - 0x41)
            case 0x61...0x7A: digit = UInt32(byte - 0x61 + 26)
            case 0x30...0x39: digit = UInt32(byte - 0x30 + 52)
            case 0x2B: digit = 62
            case 0x2F: digit = 63
            default: continue
            }
            bits = bits << 6 | digit
            count += 6
            if count >= 8 {
                count -= 8
                output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return output
    }
}

extension QuotedPrintable {
    static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == 0x3D else {
                output.append(byte)
                continue
            }
            let two = rest.prefix(2)
            rest = rest.dropFirst(2)
            // "=CRLF" only breaks a long line.
            if let value = UInt8(String(decoding: two, as: UTF8.self), radix: 16) { output.append(value) }
        }
        return output
    }
}
