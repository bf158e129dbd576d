/// The five-digit key of a Landkreis or a kreisfreie Stadt: the first five digits of every AGS in it.
public struct KreisKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let number: UInt32

    /// Nil unless the text is exactly five ASCII digits.
    public init?(_ text: some StringProtocol) {
        guard let number = OfficialDigits.number(text.utf8, count: 5) else { return nil }
        self.number = UInt32(number)
    }

    /// The same for plain strings; a generic call costs a microsecond, and lists have a thousand rows.
    public init?(_ text: String) {
        guard let number = OfficialDigits.number(text.utf8, count: 5) else { return nil }
        self.number = UInt32(number)
    }

    init(number: UInt32) {
        self.number = number
    }

    /// The five digits, leading zeros kept.
    public var text: String { OfficialDigits.text(UInt64(number), count: 5) }

    public var land: String { OfficialDigits.text(UInt64(number / 1000), count: 2) }

    /// Keys 149xx are invented (no real Saxon Kreis has one): they never enter a state total.
    public var isDemo: Bool { number / 100 == 149 }

    public var description: String { text }

    public static func < (left: KreisKey, right: KreisKey) -> Bool { left.number < right.number }
}

/// Fixed-width decimal keys; ASCII digits only, so that no foreign digit ever matches a key.
enum OfficialDigits {
    static func number(_ digits: some Sequence<UInt8>, count: Int) -> UInt64? {
        var number: UInt64 = 0
        var seen = 0
        for byte in digits {
            guard seen < count, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + UInt64(byte - UInt8(ascii: "0"))
            seen += 1
        }
        return seen == count ? number : nil
    }

    static func text(_ number: UInt64, count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: count - digits.utf8.count) + digits
    }
}
