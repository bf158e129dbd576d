/// PostgreSQL's binary numeric (numeric.c, `numeric_send`): the number of digits to base 10,000, the weight of the first,
/// the sign, the decimals shown, then the digits. Sums of bigint arrive as such.
struct PostgresNumeric {
    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    private var count: Int { Int(word(0)) }
    private var weight: Int { Int(word(1)) }
    private var sign: UInt16 { UInt16(bitPattern: word(2)) }
    private var decimals: Int { Int(word(3)) }

    /// Nil with decimals or outside 64 bits.
    var whole: Int64? {
        guard decimals == 0, sign == 0 || sign == Self.minus else { return nil }
        var value: Int64 = 0
        for place in 0..<max(0, weight + 1) {
            let digit = place < count ? Int64(word(4 + place)) : 0
            let (product, overflows) = value.multipliedReportingOverflow(by: 10_000)
            let (sum, exceeds) =
                sign == 0 ? product.addingReportingOverflow(digit) : product.subtractingReportingOverflow(digit)
            if overflows || exceeds { return nil }
            value = sum
        }
        return value
    }

    /// The nearest real by Swift's own parsing, so that both stores round alike; nil for NaN and infinities.
    var real: Double? {
        guard sign == 0 || sign == Self.minus else { return nil }
        var text = sign == Self.minus ? "-0" : "0"
        for place in 0..<count {
            let digits = String(word(4 + place))
            text += String(repeating: "0", count: 4 - digits.count) + digits
        }
        return Double(text + "e\((weight - count + 1) * 4)")
    }

    private static let minus: UInt16 = 0x4000

    private func word(_ index: Int) -> Int16 {
        Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 2, as: Int16.self))
    }
}
