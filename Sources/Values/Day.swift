/// A calendar day without time or zone, in the Gregorian calendar, years 1 to 9999.
///
/// Stored as the number of days since 1970-01-01 (which is day 0). Conversions after Howard Hinnant,
/// "chrono-Compatible Low-Level Date Algorithms" (2013), `days_from_civil` and `civil_from_days`.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01, negative before.
    public let number: Int

    /// The day numbers a `Day` can have: 0001-01-01 to 9999-12-31. Check foreign numbers against it before `init(number:)`.
    public static let validNumbers = -719_162...2_932_896

    /// The day with this number; a number outside `validNumbers` is a programming error and stops the program.
    public init(number: Int) {
        precondition(Day.validNumbers.contains(number), "day number outside the years 1 to 9999")
        self.number = number
    }

    /// Nil when the calendar has no such day, for instance 29 February 2027.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.daysIn(month: month, year: year)
        else { return nil }
        number = Day.number(year: year, month: month, day: day)
    }

    public var year: Int { civil.year }

    /// 1 to 12.
    public var month: Int { civil.month }

    /// Day of the month, 1 to 31.
    public var day: Int { civil.day }

    /// Year, month and day in one computation.
    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = Day.floor(shifted, by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    public var weekday: Weekday {
        // Day 0 was a Thursday, ISO weekday 4.
        Weekday(rawValue: (number + 719_162) % 7 + 1) ?? .monday
    }

    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    public static func isLeap(year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// 28 to 31; `month` is 1 to 12.
    public static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = floor(marchYear, by: 400)
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func floor(_ value: Int, by divisor: Int) -> Int {
        (value >= 0 ? value : value - (divisor - 1)) / divisor
    }
}
