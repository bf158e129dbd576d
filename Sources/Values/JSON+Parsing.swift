extension JSON {
    /// Reads one JSON value after RFC 8259, strictly: UTF-8 without byte order mark, no comments, no trailing commas,
    /// no duplicate keys, no lone surrogates, no number whose digits would be lost, at most 100 levels.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        let result: Result<JSON, JSONError> = bytes.withUnsafeBufferPointer { buffer in
            var parser = JSONParser(bytes: buffer)
            do throws(JSONError) { return .success(try parser.document()) } catch { return .failure(error) }
        }
        self = try result.get()
    }

    public init(parsing text: String) throws(JSONError) { try self.init(parsing: Array(text.utf8)) }
}

/// Recursive descent over bytes. The buffer lives only inside `JSON.init(parsing:)`.
struct JSONParser {
    static let depthLimit = 100

    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func document() throws(JSONError) -> JSON {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw failure(
                .encoding, "Der Text beginnt mit einer Byte-Reihenfolge-Marke. Bitte als UTF-8 ohne BOM speichern.")
        }
        skipBlanks()
        let json = try value(depth: 0)
        skipBlanks()
        guard position == bytes.count else {
            throw failure(.syntax, "Nach dem Ende des Wertes steht noch \(shown()). Bitte den Rest entfernen.")
        }
        return json
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSON {
        switch peek {
        case 0x7B: return try object(depth: depth + 1)
        case 0x5B: return try array(depth: depth + 1)
        case 0x22: return .string(try string())
        case .some(0x2D), .some(0x30...0x39): return try number()
        case 0x74: return try word("true", .bool(true))
        case 0x66: return try word("false", .bool(false))
        case 0x6E: return try word("null", .null)
        default: throw unexpected("ein Wert")
        }
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSON {
        try open(depth: depth)
        var members: [String: JSON] = [:]
        if peek == 0x7D { return close(.object(members)) }
        while true {
            guard peek == 0x22 else { throw unexpected("ein Name in Anführungszeichen") }
            let start = position
            let key = try string()
            skipBlanks()
            guard peek == 0x3A else { throw unexpected("ein Doppelpunkt") }
            position += 1
            skipBlanks()
            let member = try value(depth: depth)
            guard members.updateValue(member, forKey: key) == nil else {
                position = start
                throw failure(
                    .duplicateKey, "Der Name „\(key)“ kommt doppelt vor. Bitte einen der beiden Einträge entfernen.")
            }
            skipBlanks()
            if peek == 0x7D { return close(.object(members)) }
            guard peek == 0x2C else { throw unexpected("ein Komma oder eine schließende geschweifte Klammer") }
            position += 1
            skipBlanks()
            if peek == 0x7D { throw failure(.syntax, "Vor der schließenden Klammer steht ein Komma zu viel.") }
        }
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSON {
        try open(depth: depth)
        var elements: [JSON] = []
        if peek == 0x5D { return close(.array(elements)) }
        while true {
            elements.append(try value(depth: depth))
            skipBlanks()
            if peek == 0x5D { return close(.array(elements)) }
            guard peek == 0x2C else { throw unexpected("ein Komma oder eine schließende eckige Klammer") }
            position += 1
            skipBlanks()
            if peek == 0x5D { throw failure(.syntax, "Vor der schließenden Klammer steht ein Komma zu viel.") }
        }
    }

    private mutating func open(depth: Int) throws(JSONError) {
        guard depth <= JSONParser.depthLimit else {
            throw failure(.tooDeep, "Der Text ist tiefer als \(JSONParser.depthLimit) Ebenen verschachtelt.")
        }
        position += 1
        skipBlanks()
    }

    private mutating func close(_ json: JSON) -> JSON {
        position += 1
        return json
    }

    private mutating func word(_ text: StaticString, _ json: JSON) throws(JSONError) -> JSON {
        let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard bytes[position...].starts(with: expected) else { throw unexpected("ein Wert") }
        position += expected.count
        return json
    }
}
