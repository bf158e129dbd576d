/// The shortest decimal that stands for a Double: 0.d1d2d3… × 10^exponent.
struct DecimalDigits {
    var isNegative: Bool
    /// ASCII digits without leading or trailing zeros; empty for zero.
    var digits: [UInt8]
    /// Where the point stands: 3 digits and exponent 1 is d1.d2d3.
    var exponent: Int

    var isZero: Bool { digits.isEmpty }

    /// Nil for values that are infinite or not a number.
    init?(_ value: Double) {
        guard value.isFinite else { return nil }
        isNegative = value.sign == .minus
        var digits: [UInt8] = []
        var point: Int?
        var power = 0
        // Swift prints the shortest text that reads back as the same value, with or without "e".
        let text = Array(value.magnitude.description.utf8)
        let mantissa = text.prefix { $0 != 0x65 }
        if mantissa.count < text.count {
            power = Int(String(decoding: text[(mantissa.count + 1)...], as: UTF8.self)) ?? 0
        }
        for byte in mantissa {
            if byte == 0x2E { point = digits.count } else { digits.append(byte) }
        }
        exponent = (point ?? digits.count) + power
        let leading = digits.prefix { $0 == 0x30 }.count
        digits.removeFirst(leading)
        exponent -= leading
        while digits.last == 0x30 { digits.removeLast() }
        self.digits = digits
        if digits.isEmpty { exponent = 0 }
    }

    /// Keeps `decimals` digits after the point, half rounded away from zero.
    mutating func round(decimals: Int) {
        let kept = exponent + decimals
        guard kept < digits.count else { return }
        guard kept >= 0 else {
            digits = []
            exponent = 0
            return
        }
        let up = digits[kept] >= 0x35
        digits.removeSubrange(kept...)
        if up {
            while let last = digits.last, last == 0x39 { digits.removeLast() }
            if let last = digits.popLast() {
                digits.append(last + 1)
            } else {
                digits = [0x31]
                exponent += 1
            }
        }
        while digits.last == 0x30 { digits.removeLast() }
        if digits.isEmpty { exponent = 0 }
    }

    /// Digits before the point (at least one) and exactly `decimals` digits after it.
    func parts(decimals: Int) -> (whole: [UInt8], rest: [UInt8]) {
        func digit(_ position: Int) -> UInt8 { digits.indices.contains(position) ? digits[position] : 0x30 }
        let whole = exponent > 0 ? (0..<exponent).map(digit) : [0x30]
        return (whole, (0..<decimals).map { digit(exponent + $0) })
    }
}
