/// Reads the small part of XML that harmless graphics need (XML 1.0, fifth edition): elements, attributes, text,
/// comments. Whatever could make a browser read it differently is refused: own document types, entities, processing
/// instructions, other encodings, tags that do not match.
struct XMLScanner {
    struct Attribute {
        let name: String
        let value: String
    }

    struct Element {
        let prefix: String
        let local: String
        let attributes: [Attribute]
    }

    enum Event {
        case start(Element)
        case text(String, parent: String)
    }

    private let bytes: [UInt8]
    private var position = 0
    private var open: [String] = []
    private var hasRoot = false

    static let broken = FileError(.damaged, "Die SVG-Grafik ist beschädigt. \(SVGCheck.advice)")

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The next start of an element or text; nil at the proper end.
    mutating func next() throws(FileError) -> Event? {
        while position < bytes.count {
            if !at("<") {
                let text = try references(in: take(upTo: "<", orEnd: true))
                if let parent = open.last { return .text(text, parent: parent) }
                guard text.allSatisfy({ $0.isWhitespace || $0 == "\u{FEFF}" }) else { throw Self.broken }
            } else if at("<!--") {
                position += 4
                _ = try take(upTo: "-->", orEnd: false)
                position += 3
            } else if at("<![CDATA["), let parent = open.last {
                position += 9
                let text = try take(upTo: "]]>", orEnd: false)
                position += 3
                return .text(String(decoding: text, as: UTF8.self), parent: parent)
            } else if at("<?xml"), !hasRoot {
                try declaration()
            } else if at("<!DOCTYPE svg"), !hasRoot {
                try documentType()
            } else if at("<!") || at("<?") {
                throw SVGCheck.active("Angaben zum Dokumenttyp oder Anweisungen an Programme")
            } else if at("</") {
                position += 2
                guard try name() == open.popLast() else { throw Self.broken }
                skipBlanks()
                try expect(">")
            } else {
                return .start(try element())
            }
        }
        guard open.isEmpty, hasRoot else { throw Self.broken }
        return nil
    }

    private mutating func element() throws(FileError) -> Element {
        position += 1
        let full = try name()
        guard !open.isEmpty || !hasRoot, open.count < 200 else { throw Self.broken }
        hasRoot = true
        var attributes: [Attribute] = []
        while true {
            let before = position
            skipBlanks()
            if at("/>") {
                position += 2
                break
            }
            if at(">") {
                position += 1
                open.append(full)
                break
            }
            guard position > before, attributes.count < 500 else { throw Self.broken }
            let attribute = try attribute()
            guard !attributes.contains(where: { $0.name == attribute.name }) else { throw Self.broken }
            attributes.append(attribute)
        }
        let parts = full.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, let last = parts.last, !last.isEmpty, !parts[0].isEmpty else { throw Self.broken }
        return Element(prefix: parts.count == 2 ? String(parts[0]) : "", local: String(last), attributes: attributes)
    }

    private mutating func attribute() throws(FileError) -> Attribute {
        let name = try name()
        skipBlanks()
        try expect("=")
        skipBlanks()
        guard at("\"") || at("'") else { throw Self.broken }
        let quote: StaticString = at("\"") ? "\"" : "'"
        position += 1
        let raw = try take(upTo: quote, orEnd: false)
        position += 1
        guard !raw.contains(UInt8(ascii: "<")) else { throw Self.broken }
        return Attribute(name: name, value: try references(in: raw))
    }

    /// `<?xml version="1.0" encoding="UTF-8"?>`; another encoding would be another text.
    private mutating func declaration() throws(FileError) {
        guard position <= 3, open.isEmpty else { throw Self.broken }
        let text = String(decoding: try take(upTo: "?>", orEnd: false), as: UTF8.self).lowercased()
        position += 2
        let hasEncoding = text.contains("encoding")
        guard !hasEncoding || text.contains("\"utf-8\"") || text.contains("'utf-8'") else {
            throw TextCheck.wrongEncoding
        }
    }

    /// The document types of the W3C, as older drawing programs write them, without definitions of their own. Browsers
    /// do not load them, and entities are refused in any case.
    private mutating func documentType() throws(FileError) {
        let text = String(decoding: try take(upTo: ">", orEnd: false), as: UTF8.self)
        position += 1
        let words = text.split(whereSeparator: \.isWhitespace)
        let address = words.last.map { $0.filter { $0 != "\"" && $0 != "'" } } ?? ""
        guard !text.contains("["), words.count >= 2, words[1] == "svg",
            words.count == 2 || (words.count > 3 && words[2] == "PUBLIC" && address.hasPrefix("http://www.w3.org/"))
        else { throw SVGCheck.active("eine Dokumenttyp-Angabe mit eigenen Festlegungen") }
    }

    /// The text with character references and the five known entities replaced.
    private func references(in raw: ArraySlice<UInt8>) throws(FileError) -> String {
        let text = String(decoding: raw, as: UTF8.self)
        guard raw.contains(UInt8(ascii: "&")) else { return text }
        var out = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            out += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ";") else { throw Self.broken }
            out += try reference(String(rest[rest.index(after: start)..<end]))
            rest = rest[rest.index(after: end)...]
        }
        return out + rest
    }

    private func reference(_ name: String) throws(FileError) -> String {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst(1))
            guard name.hasPrefix("#"), let number, let scalar = Unicode.Scalar(number) else {
                throw SVGCheck.active("die Entität „\(name.prefix(40))“")
            }
            return String(scalar)
        }
    }

    private mutating func name() throws(FileError) -> String {
        let start = position
        while position < bytes.count, Self.isNamePart(bytes[position]) { position += 1 }
        guard position > start, position - start <= 200 else { throw Self.broken }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: byte >= 0x80
        }
    }

    private func at(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        return word.withUTF8Buffer { expected in
            for index in 0..<count where bytes[position + index] != expected[index] { return false }
            return true
        }
    }

    private mutating func expect(_ word: StaticString) throws(FileError) {
        guard at(word) else { throw Self.broken }
        position += word.utf8CodeUnitCount
    }

    private mutating func skipBlanks() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    /// The bytes before the word, which stays.
    private mutating func take(upTo word: StaticString, orEnd: Bool) throws(FileError) -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, !at(word) { position += 1 }
        guard orEnd || position < bytes.count else { throw Self.broken }
        return bytes[start..<position]
    }
}
