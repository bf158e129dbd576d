import Testing
import Values

@Suite("Saxon holidays")
struct HolidayTests {
    @Test("The year 2026")
    func year() {
        #expect(
            SaxonHolidays.of(year: 2026).map { "\($0.day.iso) \($0.name)" } == [
                "2026-01-01 Neujahr", "2026-04-03 Karfreitag", "2026-04-06 Ostermontag", "2026-05-01 Tag der Arbeit",
                "2026-05-14 Christi Himmelfahrt", "2026-05-25 Pfingstmontag", "2026-10-03 Tag der Deutschen Einheit",
                "2026-10-31 Reformationstag", "2026-11-18 Buß- und Bettag", "2026-12-25 1. Weihnachtstag",
                "2026-12-26 2. Weihnachtstag",
            ])
    }

    @Test(
        "Easter, with its earliest and latest days and the exceptions of the rule",
        arguments: [
            "1954-04-18", "1981-04-19", "1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2024-03-31",
            "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22",
        ])
    func easter(_ iso: String) throws {
        let day = try #require(Day(iso: iso))
        #expect(SaxonHolidays.easterSunday(year: day.year) == day)
    }

    @Test(
        "Easter is a Sunday between 22 March and 25 April; the day of repentance a Wednesday between 16 and 22 November"
    )
    func ranges() throws {
        for year in 1583...2500 {
            let easter = SaxonHolidays.easterSunday(year: year)
            #expect(easter.weekday == .sunday)
            #expect((322...425).contains(easter.month * 100 + easter.day))
            let repentance = try #require(SaxonHolidays.of(year: year).first { $0.name == "Buß- und Bettag" }).day
            #expect(repentance.weekday == .wednesday)
            #expect(repentance.month == 11 && (16...22).contains(repentance.day))
        }
    }

    @Test(
        "Buß- und Bettag",
        arguments: ["2022-11-16", "2023-11-22", "2024-11-20", "2025-11-19", "2026-11-18", "2027-11-17"])
    func repentance(_ iso: String) throws {
        let day = try #require(Day(iso: iso))
        #expect(SaxonHolidays.of(year: day.year).contains { $0.day == day && $0.name == "Buß- und Bettag" })
    }

    @Test("Working days")
    func workingDays() throws {
        func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
        #expect(SaxonHolidays.isWorkingDay(try day("2026-11-20")))
        #expect(!SaxonHolidays.isWorkingDay(try day("2026-11-18")))
        #expect(!SaxonHolidays.isWorkingDay(try day("2026-11-21")))
        #expect(SaxonHolidays.nextWorkingDay(onOrAfter: try day("2026-04-03")) == (try day("2026-04-07")))
        #expect(SaxonHolidays.nextWorkingDay(onOrAfter: try day("2026-12-25")) == (try day("2026-12-28")))
        #expect(SaxonHolidays.nextWorkingDay(onOrAfter: try day("2026-12-31")) == (try day("2026-12-31")))
        #expect(SaxonHolidays.nextWorkingDay(onOrAfter: try day("2027-01-01")) == (try day("2027-01-04")))
    }
}
