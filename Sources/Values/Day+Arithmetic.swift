extension Day {
    /// The day `days` later, or earlier when negative. Leaving the years 1 to 9999 stops the program.
    public func adding(days: Int) -> Day { Day(number: number + days) }

    /// The same day of the month `months` later; where that month is shorter, its last day:
    /// 31 January plus one month is 28 or 29 February.
    public func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let count = year * 12 + (month - 1) + months
        let newYear = count / 12
        let newMonth = count % 12 + 1
        guard count >= 12, let first = Day(year: newYear, month: newMonth, day: 1) else {
            preconditionFailure("month arithmetic left the years 1 to 9999")
        }
        return Day(number: first.number + min(day, Day.daysIn(month: newMonth, year: newYear)) - 1)
    }

    /// The same day `years` later; 29 February becomes 28 February in a common year.
    public func adding(years: Int) -> Day { adding(months: years * 12) }

    /// Days from `right` to `left`, positive when `left` is later.
    public static func - (left: Day, right: Day) -> Int { left.number - right.number }

    public var firstOfMonth: Day { Day(number: number - day + 1) }

    public var lastOfMonth: Day {
        let (year, month, day) = civil
        return Day(number: number - day + Day.daysIn(month: month, year: year))
    }
}
