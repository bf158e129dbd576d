/// An amount in euro, kept in whole cents. Sums that leave Int64 stop the program.
public struct Money: Hashable, Comparable, Sendable {
    public var cents: Int64

    public init(cents: Int64) { self.cents = cents }

    public static let zero = Money(cents: 0)

    public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }

    public static func + (left: Money, right: Money) -> Money { Money(cents: left.cents + right.cents) }

    public static func - (left: Money, right: Money) -> Money { Money(cents: left.cents - right.cents) }

    public static prefix func - (money: Money) -> Money { Money(cents: -money.cents) }

    public static func += (left: inout Money, right: Money) { left.cents += right.cents }

    public static func -= (left: inout Money, right: Money) { left.cents -= right.cents }

    public static func sum(_ amounts: some Sequence<Money>) -> Money { amounts.reduce(.zero, +) }

    /// This amount times `rate`, rounded to whole cents, half a cent away from zero ("kaufmännisch").
    public func multiplied(by rate: Fraction) -> Money {
        let product = cents.magnitude.multipliedFullWidth(by: rate.numerator.magnitude)
        let divisor = rate.denominator.magnitude
        precondition(product.high < divisor, "amount too large")
        let (quotient, remainder) = divisor.dividingFullWidth(product)
        let rounded = quotient + (remainder >= divisor - remainder ? 1 : 0)
        precondition(rounded <= UInt64(Int64.max), "amount too large")
        let negative = (cents < 0) != (rate.numerator < 0)
        return Money(cents: negative ? -Int64(rounded) : Int64(rounded))
    }
}
