import Testing
import Values

@Suite("Money, rates and German numbers")
struct MoneyTests {
    @Test(
        "Amounts as people write them",
        arguments: [
            ("1.260,50", 126_050), ("1260,5", 126_050), ("1260", 126_000), ("0,05 €", 5), ("−3,00 €", -300),
            ("-3", -300), (" 12 345,67\u{A0}€ ", 1_234_567), ("1.000.000", 100_000_000), ("+7", 700),
        ])
    func reading(_ text: String, _ cents: Int64) { #expect(Money(german: text)?.cents == cents) }

    @Test(
        "Unclear amounts are refused",
        arguments: [
            "", "€", "1.5", "1,234", "1,", ",5", "12.34,5", "1.2345", "1..000", "1e3", "zwölf", "1 00",
            "99999999999999999999", "--1",
        ])
    func refused(_ text: String) { #expect(Money(german: text) == nil) }

    @Test("Amounts as they are shown, and read back")
    func showing() {
        #expect(Money(cents: 126_050).german == "1.260,50\u{A0}€")
        #expect(Money(cents: -5).german == "\u{2212}0,05\u{A0}€")
        for cents in [0, 1, 99, 100, -12_345_678, 9_007_199_254_740_993] as [Int64] {
            #expect(Money(german: Money(cents: cents).german)?.cents == cents)
        }
    }

    @Test("Two thirds of 1.260 T€ are 840 T€, and shares keep the cent")
    func rates() {
        let rate = Fraction(2, 3)
        #expect(Money(cents: 126_000_000).multiplied(by: rate) == Money(cents: 84_000_000))
        #expect(rate.german == "66\u{A0}2/3\u{A0}%")
        #expect(Money(cents: 100).multiplied(by: Fraction(1, 3)).cents == 33)
        #expect(Money(cents: 1).multiplied(by: Fraction(1, 2)).cents == 1)
        #expect(Money(cents: -1).multiplied(by: Fraction(1, 2)).cents == -1)
        #expect(Money(cents: .max / 2).multiplied(by: Fraction(2, 1)).cents == .max - 1)
        #expect(Money.sum([Money(cents: 1), Money(cents: 2)]) - Money(cents: 4) == -Money(cents: 1))
    }

    @Test(
        "Rates as percentages",
        arguments: [
            (Fraction(1, 2), "50 %"), (Fraction(1, 300), "1/3 %"), (Fraction(0, 5), "0 %"),
            (Fraction(-2, 3), "−66 2/3 %"),
            (Fraction(percent: 90), "90 %"), (Fraction(1, 8), "12 1/2 %"), (Fraction(5, 4), "125 %"),
        ])
    func percentages(_ rate: Fraction, _ text: String) {
        #expect(rate.german.map { $0 == "\u{A0}" ? " " : $0 } == Array(text))
    }

    @Test("Fractions are equal and ordered by their value")
    func fractions() {
        #expect(Fraction(2, -4) == Fraction(-1, 2))
        #expect(Fraction(1, 3) < Fraction(334, 1_000))
        #expect(Fraction(.max, 2) > Fraction(.max - 1, 2))
        #expect(Fraction(-1, 2) < Fraction(0, 1))
    }

    @Test(
        "Whole numbers in groups of three",
        arguments: [
            (0, "0"), (7, "7"), (999, "999"), (1_000, "1.000"), (4_086_152, "4.086.152"), (-1_000_001, "−1.000.001"),
            (1_000_000_000_000, "1.000.000.000.000"), (Int64.min, "−9.223.372.036.854.775.808"),
        ])
    func wholes(_ value: Int64, _ text: String) {
        #expect(GermanNumber.text(value) == text)
        #expect(value == .min || GermanNumber.parseInteger(text) == value)
    }

    @Test(
        "Decimals are rounded like on paper",
        arguments: [
            (71.25, 1, "71,3"), (0.285, 2, "0,29"), (2.5, 0, "3"), (-2.5, 0, "−3"), (-0.04, 1, "0,0"),
            (1234.5, 1, "1.234,5"),
            (999.96, 1, "1.000,0"), (1e-9, 3, "0,000"), (1.005, 2, "1,01"), (0, 2, "0,00"), (9.5, 0, "10"),
            (0.5, 0, "1"),
            (1e21, 0, "1.000.000.000.000.000.000.000"), (.nan, 1, "keine Angabe"), (.infinity, 1, "keine Angabe"),
        ])
    func decimals(_ value: Double, _ places: Int, _ text: String) {
        #expect(GermanNumber.text(value, decimals: places) == text)
    }

    @Test("Numbers are read as they are written")
    func parsing() {
        #expect(GermanNumber.parse("4.086.152") == 4_086_152)
        #expect(GermanNumber.parse("71,3") == 71.3)
        #expect(GermanNumber.parse("−3") == -3)
        #expect(GermanNumber.parse("4\u{202F}086 152") == 4_086_152)
        for text in ["1.5", "1,2,3", "", "-", "abc", "1.000.00", "1 000.000", "0x10"] {
            #expect(GermanNumber.parse(text) == nil, "\(text)")
        }
    }
}
