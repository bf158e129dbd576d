import Values

extension Column {
    /// The next column of the row, whatever the store calls its type.
    func read(_ row: inout Row) throws(DatabaseError) -> Value {
        switch kind {
        case .int64, .instant, .day, .money: try row.optionalInt().map(Value.int) ?? .null
        case .real: try row.optionalReal().map(Value.real) ?? .null
        case .bool: try row.optionalBool().map(Value.bool) ?? .null
        case .text, .json: try row.optionalText().map(Value.text) ?? .null
        case .bytes: try row.optionalBytes().map(Value.blob) ?? .null
        }
    }

    /// The value in a line of a transfer; bytes as an array with one text of hexadecimal digits.
    func json(_ value: Value) -> JSON {
        switch value {
        case .null: .null
        case .bool(let value): .bool(value)
        case .int(let value): .integer(value)
        case .real(let value): .number(value)
        case .text(let value): .string(value)
        case .blob(let value): .array([.string(Hexadecimal.text(value))])
        }
    }

    /// The value of a line; nil when it is none for this column.
    func value(_ json: JSON) -> Value? {
        if json.isNull { return isRequired ? nil : .null }
        return switch kind {
        case .int64, .instant, .day, .money: json.integer.map(Value.int)
        case .real: json.number.map(Value.real)
        case .bool: json.bool.map(Value.bool)
        case .text, .json: json.string.map(Value.text)
        case .bytes: json[0]?.string.flatMap(Hexadecimal.bytes).map(Value.blob)
        }
    }
}

/// Bytes as digits: twice as long, but any program reads them, and packing takes most of it back.
enum Hexadecimal {
    static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: bytes.count * 2) { target in
            for (index, byte) in bytes.enumerated() {
                target[2 * index] = digits[Int(byte >> 4)]
                target[2 * index + 1] = digits[Int(byte & 15)]
            }
            return bytes.count * 2
        }
    }

    static func bytes(_ text: String) -> [UInt8]? {
        var text = text
        return text.withUTF8 { digits -> [UInt8]? in
            guard digits.count.isMultiple(of: 2) else { return nil }
            var result: [UInt8] = []
            result.reserveCapacity(digits.count / 2)
            for index in stride(from: 0, to: digits.count, by: 2) {
                guard let high = digit(digits[index]), let low = digit(digits[index + 1]) else { return nil }
                result.append(high << 4 | low)
            }
            return result
        }
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
