/// A point in time, in microseconds since 1970-01-01T00:00:00Z, leap seconds ignored as in POSIX.
///
/// Ordered, compared and stored as this one number; a calendar appears only through `iso` and `berlin`.
public struct Instant: Hashable, Comparable, Sendable {
    public let microseconds: Int64

    /// The instants a calendar can show: the years 1 to 9999 in UTC.
    public static let validMicroseconds: ClosedRange<Int64> = -62_135_596_800_000_000...253_402_300_799_999_999

    /// A number outside `validMicroseconds` is a programming error and stops the program.
    public init(microseconds: Int64) {
        precondition(Instant.validMicroseconds.contains(microseconds), "instant outside the years 1 to 9999")
        self.microseconds = microseconds
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }

    public func adding(seconds: Int64) -> Instant { Instant(microseconds: microseconds + seconds * 1_000_000) }

    public func adding(microseconds count: Int64) -> Instant { Instant(microseconds: microseconds + count) }

    /// Microseconds from `right` to `left`, positive when `left` is later.
    public static func - (left: Instant, right: Instant) -> Int64 { left.microseconds - right.microseconds }

    /// Whole seconds since 1970, rounded down.
    var seconds: Int64 {
        let quotient = microseconds / 1_000_000
        return microseconds % 1_000_000 < 0 ? quotient - 1 : quotient
    }

    /// Day and second of that day for whole seconds since 1970.
    static func split(seconds: Int64) -> (day: Day, second: Int) {
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        return (Day(number: Int(days)), Int(seconds - days * 86_400))
    }
}
