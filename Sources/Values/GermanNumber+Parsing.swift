extension GermanNumber {
    /// Reads "4.086.152", "71,3", "−3", "4 086 152". Points and blanks only between groups of three: "1.5" is nil,
    /// because it may mean one and a half or a mistyped 1.500.
    public static func parse(_ text: String) -> Double? {
        guard let parsed = Parsed(trimmed(text.utf8)) else { return nil }
        let digits = String(decoding: parsed.digits + [0x2E] + parsed.decimals + [0x30], as: UTF8.self)
        guard let value = Double(digits), value.isFinite else { return nil }
        return parsed.isNegative ? -value : value
    }

    /// Reads a whole number; nil for decimals and for what does not fit into Int64.
    public static func parseInteger(_ text: String) -> Int64? {
        guard let parsed = Parsed(trimmed(text.utf8)), parsed.decimals.isEmpty else { return nil }
        return Int64((parsed.isNegative ? "-" : "") + String(decoding: parsed.digits, as: UTF8.self))
    }

    /// A German number taken apart: digits before and after the comma, as ASCII.
    struct Parsed {
        var isNegative = false
        var digits: [UInt8] = []
        var decimals: [UInt8] = []

        init?(_ text: some Sequence<UInt8>) {
            var rest = GermanNumber.simplified(text)[...]
            while rest.last == 0x20 { rest.removeLast() }
            if let sign = rest.first, sign == 0x2D || sign == 0x2B {
                isNegative = sign == 0x2D
                rest.removeFirst()
            }
            let parts = rest.split(separator: 0x2C, maxSplits: 1, omittingEmptySubsequences: false)
            guard let whole = parts.first else { return nil }
            let separator: UInt8 = whole.contains(0x2E) ? 0x2E : 0x20
            let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
            if groups.count > 1 {
                guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
                    return nil
                }
            }
            digits = groups.flatMap { $0 }
            if parts.count == 2 {
                decimals = Array(parts[1])
                guard !decimals.isEmpty else { return nil }
            }
            guard !digits.isEmpty, (digits + decimals).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        }
    }

    /// No-break and thin spaces become blanks, the true minus and the en dash become a hyphen.
    private static func simplified(_ text: some Sequence<UInt8>) -> [UInt8] {
        var simple: [UInt8] = []
        for scalar in String(decoding: Array(text), as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\u{A0}", "\u{202F}", "\u{2009}": simple.append(0x20)
            case "\u{2212}", "\u{2013}": simple.append(0x2D)
            default: simple.append(scalar.isASCII ? UInt8(scalar.value) : 0xFF)
            }
        }
        return simple
    }
}
