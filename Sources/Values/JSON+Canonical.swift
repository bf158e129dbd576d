extension JSON {
    /// The one byte form of this value after RFC 8785: no blanks, keys sorted by UTF-16, shortest numbers, UTF-8.
    ///
    /// Two deviations: integers keep all 64 bits instead of being rounded to a Double, and a number that is infinite
    /// or not a number, which JSON cannot write, becomes null as in JavaScript.
    public var canonical: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        appendCanonical(to: &bytes)
        return bytes
    }

    /// `canonical` as text.
    public var canonicalText: String { String(decoding: canonical, as: UTF8.self) }

    /// Appends `canonical` to `bytes`.
    public func appendCanonical(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): bytes.append(contentsOf: String(value).utf8)
        case .number(let value): JSON.append(number: value, to: &bytes)
        case .string(let value): JSON.append(string: value, to: &bytes)
        case .array(let elements):
            bytes.append(0x5B)
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                element.appendCanonical(to: &bytes)
            }
            bytes.append(0x5D)
        case .object(let members):
            bytes.append(0x7B)
            let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
            for (index, member) in sorted.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                JSON.append(string: member.key, to: &bytes)
                bytes.append(0x3A)
                member.value.appendCanonical(to: &bytes)
            }
            bytes.append(0x7D)
        }
    }

    /// ECMAScript's Number::toString (ECMA-262, 6.1.6.1.20), which RFC 8785 prescribes.
    private static func append(number value: Double, to bytes: inout [UInt8]) {
        guard let decimal = DecimalDigits(value) else {
            bytes.append(contentsOf: "null".utf8)
            return
        }
        let (digits, point) = (decimal.digits, decimal.exponent)
        if decimal.isZero {
            bytes.append(0x30)
            return
        }
        if decimal.isNegative { bytes.append(0x2D) }
        switch point {
        case digits.count...21 where digits.count <= 21:
            bytes.append(contentsOf: digits)
            bytes.append(contentsOf: repeatElement(0x30, count: point - digits.count))
        case 1...21:
            bytes.append(contentsOf: digits[..<point])
            bytes.append(0x2E)
            bytes.append(contentsOf: digits[point...])
        case -5...0:
            bytes.append(contentsOf: [0x30, 0x2E])
            bytes.append(contentsOf: repeatElement(0x30, count: -point))
            bytes.append(contentsOf: digits)
        default:
            bytes.append(digits[0])
            if digits.count > 1 {
                bytes.append(0x2E)
                bytes.append(contentsOf: digits[1...])
            }
            bytes.append(contentsOf: [0x65, point > 0 ? 0x2B : 0x2D])
            bytes.append(contentsOf: String(abs(point - 1)).utf8)
        }
    }

    private static func append(string: String, to bytes: inout [UInt8]) {
        bytes.append(0x22)
        defer { bytes.append(0x22) }
        let text = string.utf8
        guard text.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else {
            bytes.append(contentsOf: text)
            return
        }
        for byte in text {
            switch byte {
            case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
            case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
            case 0x08: bytes.append(contentsOf: [0x5C, 0x62])
            case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            case 0x0C: bytes.append(contentsOf: [0x5C, 0x66])
            case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
            case 0..<0x20:
                bytes.append(contentsOf: [0x5C, 0x75, 0x30, 0x30, byte < 0x10 ? 0x30 : 0x31])
                let low = byte & 0xF
                bytes.append(low < 10 ? 0x30 + low : 0x57 + low)
            default: bytes.append(byte)
            }
        }
    }
}
