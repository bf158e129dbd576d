/// Numbers as people in Germany write them: points between groups of three, a comma before decimals, and a true
/// minus (U+2212). Independent of the system's locale.
public enum GermanNumber {
    /// "4.086.152".
    public static func text(_ value: Int64) -> String {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func text(_ value: Int) -> String { text(Int64(value)) }

    /// "71,3" with exactly `decimals` decimals, half rounded away from zero.
    ///
    /// Rounds the shortest decimal that stands for the value, not its binary expansion: 0.285 with two decimals is
    /// "0,29" as on paper. A value that rounds to zero has no minus. Not a number or infinite: "keine Angabe".
    public static func text(_ value: Double, decimals: Int) -> String {
        guard var number = DecimalDigits(value) else { return "keine Angabe" }
        number.round(decimals: decimals)
        var bytes: [UInt8] = []
        let (whole, rest) = number.parts(decimals: decimals)
        if number.isNegative && !number.isZero { bytes.append(contentsOf: minus) }
        appendGrouped(whole, to: &bytes)
        if decimals > 0 {
            bytes.append(0x2C)
            bytes.append(contentsOf: rest)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends `text(_:)` as UTF-8 without making a string; for lists of thousands of numbers.
    public static func append(_ value: Int64, to bytes: inout [UInt8]) {
        if value < 0 { bytes.append(contentsOf: minus) }
        var rest = value.magnitude
        if rest < 1_000 {
            appendHead(UInt16(rest), to: &bytes)
            return
        }
        var divisor: UInt64 = 1_000
        while rest / divisor >= 1_000 { divisor *= 1_000 }
        appendHead(UInt16(rest / divisor), to: &bytes)
        rest %= divisor
        while divisor > 1 {
            divisor /= 1_000
            let group = UInt16(rest / divisor)
            rest %= divisor
            bytes.append(0x2E)
            bytes.append(0x30 + UInt8(group / 100))
            bytes.append(0x30 + UInt8(group / 10 % 10))
            bytes.append(0x30 + UInt8(group % 10))
        }
    }

    private static let minus: [UInt8] = [0xE2, 0x88, 0x92]

    private static func appendHead(_ group: UInt16, to bytes: inout [UInt8]) {
        if group >= 100 { bytes.append(0x30 + UInt8(group / 100)) }
        if group >= 10 { bytes.append(0x30 + UInt8(group / 10 % 10)) }
        bytes.append(0x30 + UInt8(group % 10))
    }

    private static func appendGrouped(_ digits: [UInt8], to bytes: inout [UInt8]) {
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index) % 3 == 0 { bytes.append(0x2E) }
            bytes.append(digit)
        }
    }
}
