extension JSONParser {
    /// The byte at the current position; nil at the end.
    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    mutating func number() throws(JSONError) -> JSON {
        let start = position
        var isWhole = true
        if peek == 0x2D { position += 1 }
        if peek == 0x30 {
            position += 1
            if let byte = peek, isDigit(byte) {
                throw failure(.badNumber, "Eine Zahl darf nicht mit einer Null beginnen.")
            }
        } else {
            try digits()
        }
        if peek == 0x2E {
            isWhole = false
            position += 1
            try digits()
        }
        if peek == 0x65 || peek == 0x45 {
            isWhole = false
            position += 1
            if peek == 0x2B || peek == 0x2D { position += 1 }
            try digits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole {
            if text == "-0" { return .number(-0.0) }
            if let value = Int64(text) { return .integer(value) }
            // Beyond 64 bits only what a Double holds in just these digits, as canonical JSON writes it.
            if let value = Double(text), JSON.number(value).canonicalText == text { return .number(value) }
        } else if let value = Double(text), value.isFinite {
            return .number(value)
        }
        position = start
        throw failure(.badNumber, "Die Zahl ist zu groß.")
    }

    private mutating func digits() throws(JSONError) {
        guard let first = peek, isDigit(first) else { throw unexpected("eine Ziffer") }
        while let byte = peek, isDigit(byte) { position += 1 }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    mutating func string() throws(JSONError) -> String {
        position += 1
        let start = position
        // Most strings hold no escape: then the bytes are the text.
        while let byte = peek, byte != 0x22, byte != 0x5C, byte >= 0x20 { position += 1 }
        if peek == 0x22 {
            defer { position += 1 }
            return try checked(Array(bytes[start..<position]), from: start)
        }
        var text = Array(bytes[start..<position])
        while let byte = peek {
            switch byte {
            case 0x22:
                position += 1
                return try checked(text, from: start)
            case 0x5C: try escape(into: &text)
            case 0..<0x20:
                throw failure(
                    .badString,
                    "Im Text steht ein Zeilenumbruch oder Steuerzeichen. Bitte als \\n oder \\u00XX schreiben.")
            default:
                text.append(byte)
                position += 1
            }
        }
        throw unexpected("ein schließendes Anführungszeichen")
    }

    private func checked(_ text: [UInt8], from start: Int) throws(JSONError) -> String {
        if let string = String(validating: text, as: UTF8.self) { return string }
        throw JSONError(.encoding, "Der Text ist nicht als UTF-8 gespeichert.", at: start, in: bytes)
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        let start = position
        position += 1
        switch peek {
        case 0x22, 0x5C, 0x2F: text.append(bytes[position])
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x6E: text.append(0x0A)
        case 0x72: text.append(0x0D)
        case 0x74: text.append(0x09)
        case 0x75:
            position += 1
            text.append(contentsOf: try scalar(from: start).utf8)
            return
        case nil: throw unexpected("ein Zeichen nach dem Rückstrich")
        default:
            position = start
            throw failure(.badString, "Nach dem Rückstrich steht ein unzulässiges Zeichen.")
        }
        position += 1
    }

    private mutating func scalar(from start: Int) throws(JSONError) -> String {
        let first = try codeUnit()
        guard UTF16.isLeadSurrogate(first) || UTF16.isTrailSurrogate(first) else {
            return String(decoding: [first], as: UTF16.self)
        }
        if UTF16.isLeadSurrogate(first), position + 1 < bytes.count, peek == 0x5C, bytes[position + 1] == 0x75 {
            position += 2
            let second = try codeUnit()
            if UTF16.isTrailSurrogate(second) { return String(decoding: [first, second], as: UTF16.self) }
        }
        position = start
        throw failure(.badString, "Die Angabe \\u… ist nur die Hälfte eines Zeichens (einzelnes Surrogat).")
    }

    private mutating func codeUnit() throws(JSONError) -> UInt16 {
        guard position + 4 <= bytes.count,
            bytes[position..<position + 4].allSatisfy({ $0.isASCIIHexDigit }),
            let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw failure(.badString, "Nach \\u müssen vier Hexadezimalziffern stehen.") }
        position += 4
        return unit
    }

    func failure(_ code: JSONError.Code, _ reason: String) -> JSONError {
        JSONError(code, reason, at: position, in: bytes)
    }

    func unexpected(_ wanted: String) -> JSONError {
        guard position < bytes.count else {
            return failure(.truncated, "Der Text endet zu früh. Erwartet wird \(wanted).")
        }
        return failure(.syntax, "Erwartet wird \(wanted), gefunden wurde \(shown()).")
    }

    /// The character at the current position, readable in a message.
    func shown() -> String {
        let rest = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
        guard let scalar = rest.unicodeScalars.first else { return "das Ende" }
        let isPrintable = scalar.properties.generalCategory != .control && scalar.value != 0xFFFD
        return isPrintable ? "„\(scalar)“" : "das Zeichen U+" + String(scalar.value, radix: 16, uppercase: true)
    }
}

extension UInt8 {
    fileprivate var isASCIIHexDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
    }
}
