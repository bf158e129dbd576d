/// A public holiday.
public struct Holiday: Hashable, Sendable {
    public let day: Day
    /// As in the law: "Buß- und Bettag".
    public let name: String
}

/// The public holidays that hold in all of Saxony (§ 1 SächsSFG, unchanged since 1995).
///
/// Fronleichnam is a holiday only in some Catholic municipalities of the district of Bautzen and is left out.
public enum SaxonHolidays {
    /// In calendar order. Years from 1583 on, the Gregorian calendar's first full year.
    public static func of(year: Int) -> [Holiday] {
        let easter = easterSunday(year: year)
        func fixed(_ month: Int, _ day: Int, _ name: String) -> Holiday? {
            Day(year: year, month: month, day: day).map { Holiday(day: $0, name: name) }
        }
        func movable(_ days: Int, _ name: String) -> Holiday { Holiday(day: easter.adding(days: days), name: name) }
        let all: [Holiday?] = [
            fixed(1, 1, "Neujahr"),
            movable(-2, "Karfreitag"),
            movable(1, "Ostermontag"),
            fixed(5, 1, "Tag der Arbeit"),
            movable(39, "Christi Himmelfahrt"),
            movable(50, "Pfingstmontag"),
            fixed(10, 3, "Tag der Deutschen Einheit"),
            fixed(10, 31, "Reformationstag"),
            Holiday(day: repentanceDay(year: year), name: "Buß- und Bettag"),
            fixed(12, 25, "1. Weihnachtstag"),
            fixed(12, 26, "2. Weihnachtstag"),
        ]
        return all.compactMap { $0 }.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
    }

    /// Monday to Friday and no public holiday. Saturdays do not count, as for deadlines in § 193 BGB.
    public static func isWorkingDay(_ day: Day) -> Bool {
        day.weekday.rawValue <= 5 && !of(year: day.year).contains { $0.day == day }
    }

    /// `day` itself when it is a working day, else the next one.
    public static func nextWorkingDay(onOrAfter day: Day) -> Day {
        var candidate = day
        while !isWorkingDay(candidate) { candidate = candidate.adding(days: 1) }
        return candidate
    }

    /// Gregorian Easter Sunday: "Anonymous Gregorian algorithm" (Nature, 20 April 1876; Meeus, Astronomical
    /// Algorithms, 1991, chapter 8).
    public static func easterSunday(year: Int) -> Day {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let sum = h + l - 7 * m + 114
        guard let day = Day(year: year, month: sum / 31, day: sum % 31 + 1) else {
            preconditionFailure("Easter falls into March or April")
        }
        return day
    }

    /// The Wednesday before 23 November, eleven days before the first Sunday of Advent.
    private static func repentanceDay(year: Int) -> Day {
        guard let limit = Day(year: year, month: 11, day: 22) else {
            preconditionFailure("year outside the years 1 to 9999")
        }
        return limit.adding(days: -((limit.weekday.rawValue - 3 + 7) % 7))
    }
}
