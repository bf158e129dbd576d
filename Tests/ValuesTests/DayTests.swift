import Foundation
import Testing
import Values

@Suite("Calendar days")
struct DayTests {
    @Test("Text forms")
    func texts() throws {
        let day = try #require(Day(iso: "2026-11-21"))
        #expect(day.german == "21.11.2026")
        #expect(day.germanLong == "21. November 2026")
        #expect(day.iso == "2026-11-21")
        #expect(day.weekday == .saturday)
        #expect(day.weekday.germanName == "Samstag")
        #expect(Day(german: " 1.3.2026 ") == Day(year: 2026, month: 3, day: 1))
        #expect(Day(number: 0).iso == "1970-01-01")
        #expect(Day(number: Day.validNumbers.lowerBound).iso == "0001-01-01")
        #expect(Day(number: Day.validNumbers.upperBound).iso == "9999-12-31")
    }

    @Test(
        "What is no day is refused",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-01-32", "", "2026-01-01 ",
            "２026-01-01",
        ])
    func notISO(_ text: String) { #expect(Day(iso: text) == nil) }

    @Test(
        "What is no German day is refused",
        arguments: ["29.02.2026", "1.1.26", "1.1", "01/01/2026", "1..2026", "0.1.2026", "-1.1.2026"])
    func notGerman(_ text: String) { #expect(Day(german: text) == nil) }

    @Test("Leap days", arguments: [(1900, false), (2000, true), (2024, true), (2026, false), (2100, false)])
    func leap(_ year: Int, _ isLeap: Bool) { #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap) }

    @Test(
        "Months are added to the same day, or to the end of a shorter month",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
            ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"), ("2026-05-31", 13, "2027-06-30"),
            ("2026-08-31", 0, "2026-08-31"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
        ])
    func months(_ from: String, _ months: Int, _ to: String) throws {
        #expect(try #require(Day(iso: from)).adding(months: months).iso == to)
    }

    @Test("Years, differences and ends of months")
    func arithmetic() throws {
        let day = try #require(Day(iso: "2024-02-29"))
        #expect(day.adding(years: 1).iso == "2025-02-28")
        #expect(day.adding(days: 366).iso == "2025-03-01")
        #expect(day.adding(days: 366) - day == 366)
        #expect(day.firstOfMonth.iso == "2024-02-01")
        #expect(day.lastOfMonth == day)
    }

    @Test("Every day from 1899 to 2101 and a sample of all others agrees with Foundation")
    func foundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        let near = try #require(Day(iso: "1899-01-01")).number...(try #require(Day(iso: "2101-12-31")).number)
        // Foundation's calendar is Julian before 1582, ours is Gregorian throughout.
        let far = try #require(Day(iso: "1583-01-01")).number..<Day.validNumbers.upperBound
        for number in Array(stride(from: near.lowerBound, through: near.upperBound, by: 7))
            + Array(stride(from: far.lowerBound, to: far.upperBound, by: 9_973))
        {
            let day = Day(number: number)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            #expect(day.year == parts.year && day.month == parts.month && day.day == parts.day)
            #expect(day.weekday.rawValue == ((parts.weekday ?? 0) + 5) % 7 + 1)
            #expect(Day(iso: day.iso) == day)
            #expect(Day(german: day.german) == day)
        }
    }

    @Test("Numbers and calendar agree on every day of four centuries")
    func roundTrip() throws {
        let start = try #require(Day(iso: "1600-01-01"))
        var expected = start
        for offset in 0..<146_097 {
            let day = Day(number: start.number + offset)
            guard day == expected, Day(year: day.year, month: day.month, day: day.day) == day else {
                Issue.record("day \(day.number)")
                return
            }
            expected = day.adding(days: 1)
        }
        #expect(expected.iso == "2000-01-01")
    }
}
