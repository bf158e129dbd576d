/// An exact rate such as 2/3, kept in lowest terms with a positive denominator.
///
/// Funding rates are fractions, not decimals: 66 2/3 % of an amount must come out to the cent.
public struct Fraction: Hashable, Comparable, Sendable {
    public let numerator: Int64
    /// Always positive.
    public let denominator: Int64

    /// A zero denominator is a programming error and stops the program.
    public init(_ numerator: Int64, _ denominator: Int64) {
        precondition(denominator != 0, "fraction with denominator zero")
        precondition(numerator != .min && denominator != .min, "fraction too large")
        let divisor = Int64(Fraction.greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
        let sign: Int64 = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / divisor
        self.denominator = sign * denominator / divisor
    }

    /// `percent` of a hundred.
    public init(percent: Int64) { self.init(percent, 100) }

    public static func < (left: Fraction, right: Fraction) -> Bool {
        let first = left.numerator.multipliedFullWidth(by: right.denominator)
        let second = right.numerator.multipliedFullWidth(by: left.denominator)
        return (first.high, first.low) < (second.high, second.low)
    }

    private static func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
        var (larger, smaller) = (first, second)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}

extension Fraction: CustomStringConvertible {
    /// As a percentage with a mixed number: "66 2/3 %", "50 %", "1/3 %" of a hundred (no-break spaces).
    public var german: String {
        let scaled = Fraction.percentage(self)
        let whole = scaled.numerator / scaled.denominator
        let rest = scaled.numerator % scaled.denominator
        let sign = scaled.numerator < 0 ? "\u{2212}" : ""
        var parts: [String] = []
        if whole != 0 || rest == 0 { parts.append(GermanNumber.text(Int64(whole.magnitude))) }
        if rest != 0 { parts.append("\(rest.magnitude)/\(scaled.denominator)") }
        return sign + (parts + ["%"]).joined(separator: "\u{A0}")
    }

    /// "2/3".
    public var description: String { "\(numerator)/\(denominator)" }

    /// This rate times a hundred, reduced before multiplying so that it does not overflow early.
    private static func percentage(_ rate: Fraction) -> (numerator: Int64, denominator: Int64) {
        let common = Int64(greatestCommonDivisor(100, rate.denominator.magnitude))
        return (rate.numerator * (100 / common), rate.denominator / common)
    }
}
