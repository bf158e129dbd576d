import Domain
import OpenData
import Testing
import Values

@Suite("Municipal register (GV100AD)")
struct MunicipalRegisterTests {
    private let parser = MunicipalRegisterParser()

    @Test("a municipality with its Kreis and association", arguments: [1, 7, 219, 220, 221, .max])
    func reading(pieces: Int) throws {
        let register = try parser.parse(RegisterSample.file, pieces: pieces)
        let wilsdruff = try #require(register.municipalities.records.first)
        #expect(wilsdruff.ags.text == "14628410")
        #expect(wilsdruff.ars.text == "146280000410")
        #expect(wilsdruff.name == "Wilsdruff, Stadt")
        #expect(wilsdruff.kind == .town)
        #expect(wilsdruff.hectares == 8151)
        #expect(wilsdruff.inhabitants == 14551)
        #expect(wilsdruff.male == 7242)
        #expect(wilsdruff.postcode == "01723")
        #expect(register.kreise.map(\.name) == ["Sächsische Schweiz-Osterzgebirge"])
        #expect(register.kreise.first?.seat == "Pirna")
        #expect(register.associations.map(\.key) == ["146280000"])
        #expect(register.municipalities.read == 2)
        #expect(register.municipalities.kept == 1)
        #expect(register.municipalities.skipped == 1)
        #expect(register.municipalities.refused == 0)
        #expect(register.municipalities.referenceDay == Day(iso: "2023-11-30"))
    }

    @Test("the day of the inhabitants follows from the edition, is named, and can be given")
    func inhabitantsDay() throws {
        let quarter = try parser.parse(RegisterSample.file)
        #expect(quarter.inhabitantsDay == Day(iso: "2022-12-31"))
        #expect(
            quarter.municipalities.problems.map(\.text) == [
                "Der Stichtag der Einwohnerzahlen steht nicht in der Datei; angenommen ist der 31.12.2022 (Gebietsstand 30.11.2023)."
            ])
        let year = try parser.parse(RegisterSample.file.replacing("20231130", with: "20251231"))
        #expect(year.inhabitantsDay == Day(iso: "2025-12-31"))
        let given = try MunicipalRegisterParser(inhabitantsDay: Day(iso: "2024-06-30")).parse(RegisterSample.file)
        #expect(given.inhabitantsDay == Day(iso: "2024-06-30"))
        #expect(given.municipalities.problems.isEmpty)
    }

    @Test("CRLF, a mark at the start and a missing last line break change nothing")
    func lineEnds() throws {
        let expected = try parser.parse(RegisterSample.file).municipalities.records
        let windows = "\u{FEFF}" + RegisterSample.lines.joined(separator: "\r\n")
        #expect(try parser.parse(windows).municipalities.records == expected)
    }

    @Test("Latin-1 is read and said")
    func latin1() throws {
        let register = try parser.parse(bytes: RegisterSample.file.latin1)
        #expect(register.kreise.first?.name == "Sächsische Schweiz-Osterzgebirge")
        #expect(
            register.municipalities.problems.last?.text
                == "Die Datei ist in Latin-1 geschrieben; die Umlaute wurden entsprechend gelesen.")
    }

    @Test("a municipality with an unusable field is left out and named, the rest is kept")
    func refusedRows() throws {
        let second = RegisterSample.line(
            "60", key: "14628420", association: "0000", name: "Neustadt", kind: "99", hectares: 1, inhabitants: 1,
            male: 1)
        let third = RegisterSample.line(
            "60", key: "14628430", association: "0000", name: "Drittstadt", kind: "63", hectares: 1, inhabitants: 5,
            male: 9)
        let fourth = RegisterSample.line(
            "60", key: "14999010", association: "0000", name: "Tannenrode", kind: "63", hectares: 1, inhabitants: 5,
            male: 2)
        let register = try MunicipalRegisterParser(inhabitantsDay: Day(iso: "2022-12-31"))
            .parse(RegisterSample.file + RegisterSample.text([second, third, fourth]))
        #expect(register.municipalities.kept == 1)
        #expect(register.municipalities.refused == 3)
        #expect(
            register.municipalities.problems.map(\.text) == [
                "Zeile 5, Feld „Textkennzeichen“: „99“ ist keine bekannte Art von Gemeinde (60 bis 67). Die Gemeinde 14628420 wurde nicht übernommen.",
                "Zeile 6, Feld „Bevölkerung männlich“: „00000000009“ ist keine Zahl bis 5. Die Gemeinde 14628430 wurde nicht übernommen.",
                "Zeile 7, Feld „AGS“: Der Kreis 14999 fehlt in der Datei. Die Gemeinde 14999010 wurde nicht übernommen.",
            ])
    }
}
