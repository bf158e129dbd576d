import Testing
import Values

@Test func smoke() throws {
    let clock: Clock = .fixed(Instant(iso: "2026-11-21T23:53:00Z")!)
    #expect(clock.today.german == "22.11.2026")
    #expect(Day(number: 0).iso == "1970-01-01" && Day(iso: "2026-11-21")!.weekday == .saturday)
    #expect(clock.now().iso == "2026-11-21T23:53:00.000000Z")
    #expect(Money(german: "1.260,50")!.german == "1.260,50\u{A0}€")
    #expect(Fraction(2, 3).german == "66\u{A0}2/3\u{A0}%")
    #expect(GermanNumber.text(4_086_152) == "4.086.152" && GermanNumber.text(71.25, decimals: 1) == "71,3")
    #expect(SearchFolding.folded("Bautzen / Budyšin") == "bautzen budysin")
    #expect(SearchFolding.folded("Doebeln") == SearchFolding.folded("Döbeln"))
    #expect(SortFolding.key("Döbeln").hasPrefix("dobeln\u{1}"))
    #expect(SaxonHolidays.of(year: 2026).map(\.day.iso).contains("2026-11-18"))
    #expect(
        try JSON(parsing: #"{"b":[1,2.50,1e30,true,null],"a":"\u00e9"}"#).canonicalText
            == #"{"a":"é","b":[1,2.5,1e+30,true,null]}"#)
    let id = UUIDv7.make(at: clock.now())
    #expect(UUIDv7(text: id.text) == id)
}
