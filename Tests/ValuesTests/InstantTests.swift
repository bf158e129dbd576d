import Foundation
import Testing
import Values

@Suite("Instants and German time")
struct InstantTests {
    @Test("Texts have six decimals and sort like instants")
    func texts() throws {
        let instant = try #require(Instant(iso: "2026-11-21T10:53:00.25Z"))
        #expect(instant.iso == "2026-11-21T10:53:00.250000Z")
        #expect(instant.berlin.german == "21.11.2026, 11:53 Uhr")
        #expect(Instant(iso: "2026-11-21T11:53:00.250+01:00") == instant)
        #expect(Instant(microseconds: -1).iso == "1969-12-31T23:59:59.999999Z")
        #expect(Instant(iso: "1969-12-31T23:59:59.999999Z") == Instant(microseconds: -1))
    }

    @Test(
        "What is no instant is refused",
        arguments: [
            "2026-11-21", "2026-11-21T10:53Z", "2026-11-21T10:53:00", "2026-11-21 10:53:00Z", "2026-11-21T24:00:00Z",
            "2026-11-21T10:53:60Z", "2026-11-21T10:53:00.Z", "2026-11-21T10:53:00.1234567Z", "2026-11-21T10:53:00+1:00",
            "2026-02-30T10:53:00Z", "2026-11-21T10:53:00ZZ", "0001-01-01T00:00:00+01:00",
        ])
    func refused(_ text: String) { #expect(Instant(iso: text) == nil) }

    @Test("The hour that comes twice in October: the first is meant unless asked otherwise")
    func doubleHour() throws {
        let day = try #require(Day(iso: "2026-10-25"))
        let first = Instant(berlin: day, hour: 2, minute: 30)
        let second = Instant(berlin: day, hour: 2, minute: 30, later: true)
        #expect(first.iso == "2026-10-25T00:30:00.000000Z")
        #expect(second - first == 3_600_000_000)
        #expect(first.berlin.offsetSeconds == 7_200 && second.berlin.offsetSeconds == 3_600)
        #expect(first.berlin.germanTime == "02:30" && second.berlin.germanTime == "02:30")
        #expect(Instant(berlin: day, hour: 3, minute: 0, later: true).iso == "2026-10-25T02:00:00.000000Z")
    }

    @Test("The hour skipped in March is read as the hour after it")
    func skippedHour() throws {
        let day = try #require(Day(iso: "2026-03-29"))
        #expect(Instant(berlin: day, hour: 2, minute: 30).berlin.germanTime == "03:30")
        #expect(Instant(berlin: day, hour: 1, minute: 59).iso == "2026-03-29T00:59:00.000000Z")
        #expect(Instant(berlin: day, hour: 3, minute: 0).iso == "2026-03-29T01:00:00.000000Z")
    }

    @Test("The edges of summer time agree with Foundation from 1981 to 2037, to the second")
    func edges() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        for year in 1981...2037 {
            for month in [3, 9, 10] {
                let last = try #require(Day(year: year, month: month, day: 1)).lastOfMonth
                for day in [last.adding(days: -8), last.adding(days: -last.weekday.rawValue % 7), last] {
                    for second in [0, 3_599, 3_600, 7_200, 43_200] {
                        let time = Int64(day.number) * 86_400 + Int64(second)
                        let ours = Instant(microseconds: time * 1_000_000).berlin
                        #expect(
                            ours.offsetSeconds == zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time))))
                    }
                }
            }
        }
    }

    @Test("A wall clock leads back to its instant for every quarter of an hour of a year")
    func roundTrip() throws {
        let start = Instant(berlin: try #require(Day(iso: "2026-01-01")), hour: 0, minute: 0)
        for step in 0..<Int64(365 * 96) {
            let instant = start.adding(seconds: step * 900)
            let wall = instant.berlin
            let candidates = [false, true].map {
                Instant(berlin: wall.day, hour: wall.hour, minute: wall.minute, second: wall.second, later: $0)
            }
            guard candidates.contains(instant) else {
                Issue.record("\(instant)")
                return
            }
        }
    }

    @Test("Today is the day in Germany, not in Greenwich")
    func today() throws {
        let clock = Values.Clock.fixed(try #require(Instant(iso: "2026-12-31T23:30:00Z")))
        #expect(clock.today.iso == "2027-01-01")
        #expect(abs(Values.Clock.system.now().microseconds - Int64(Date().timeIntervalSince1970 * 1e6)) < 60_000_000)
    }
}
