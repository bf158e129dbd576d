/// The wall clock in Germany at an instant.
///
/// Summer time follows the rule in force since 1996 (directive 2000/84/EC: last Sunday of March to last Sunday of
/// October, both at 01:00 UTC) and the German rule of 1980 to 1995 (to the last Sunday of September). Earlier years
/// are shown in Central European Time.
public struct BerlinTime: Hashable, Sendable {
    public let day: Day
    /// 0 to 23.
    public let hour: Int
    public let minute: Int
    public let second: Int
    /// 3,600 in winter, 7,200 in summer: what to subtract from the wall clock to get UTC.
    public let offsetSeconds: Int

    /// "10:53".
    public var germanTime: String { padded(hour, 2) + ":" + padded(minute, 2) }

    /// "21.11.2026, 10:53 Uhr".
    public var german: String { day.german + ", " + germanTime + " Uhr" }

    /// Seconds since 1970 at which summer time starts and ends in `year`; nil for years without.
    static func summer(year: Int) -> Range<Int64>? {
        guard year >= 1980 else { return nil }
        let start = year == 1980 ? Day(year: 1980, month: 4, day: 6) : lastSunday(year: year, month: 3)
        let end = lastSunday(year: year, month: year < 1996 ? 9 : 10)
        guard let start, let end else { return nil }
        return Int64(start.number) * 86_400 + 3_600..<Int64(end.number) * 86_400 + 3_600
    }

    static func offset(atSecond second: Int64) -> Int {
        let year = Instant.split(seconds: second).day.year
        return summer(year: year)?.contains(second) == true ? 7_200 : 3_600
    }

    private static func lastSunday(year: Int, month: Int) -> Day? {
        guard let last = Day(year: year, month: month, day: 1)?.lastOfMonth else { return nil }
        return last.adding(days: -(last.weekday.rawValue % 7))
    }
}

extension Instant {
    /// The wall clock in Germany; fractions of a second are dropped. At the last hour of year 9999 it stops the program.
    public var berlin: BerlinTime {
        let offset = BerlinTime.offset(atSecond: seconds)
        let (day, second) = Instant.split(seconds: seconds + Int64(offset))
        return BerlinTime(
            day: day, hour: second / 3_600, minute: second / 60 % 60, second: second % 60, offsetSeconds: offset)
    }

    /// The instant at which clocks in Germany show this time.
    ///
    /// In the hour that comes twice in October the first one is meant unless `later` is set. A time in the hour
    /// skipped in March means the time one hour later: 02:30 is read as 03:30.
    public init(berlin day: Day, hour: Int, minute: Int, second: Int = 0, later: Bool = false) {
        precondition((0..<24).contains(hour) && (0..<60).contains(minute) && (0..<60).contains(second))
        let local = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
        let asSummer = local - 7_200
        let asWinter = local - 3_600
        let isSummer = BerlinTime.offset(atSecond: asSummer) == 7_200
        let isWinter = BerlinTime.offset(atSecond: asWinter) == 3_600
        let seconds = isSummer && !(later && isWinter) ? asSummer : asWinter
        self.init(microseconds: seconds * 1_000_000)
    }
}
