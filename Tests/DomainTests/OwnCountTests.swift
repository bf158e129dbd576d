import Domain
import Testing

@Suite("Own counts")
struct OwnCountTests {
    private static let head = "ort;merkmal;wert;einheit;davon_von;stand;quelle\r\n"

    private static func read(_ lines: String...) throws -> OwnCounts {
        try OwnCountFile.read(Array((head + lines.joined(separator: "\r\n")).utf8))
    }

    private static func problems(_ text: String) -> [String] {
        do {
            _ = try OwnCountFile.read(Array(text.utf8))
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    @Test(
        "A time is as exact as its source",
        arguments: [("31.12.2025", "31.12.2025"), ("8/2026", "08/2026"), ("2011", "2011"), (" 08/2026 ", "08/2026")])
    func dates(_ text: String, _ german: String) { #expect(CountDate(german: text)?.german == german) }

    @Test("What is no time", arguments: ["", "13/2026", "31.02.2025", "20111", "2026/08", "August 2026", "0/2026"])
    func noDates(_ text: String) { #expect(CountDate(german: text) == nil) }

    @Test("Times are in the order of their ends")
    func order() {
        let dates = ["31.12.2024", "2025", "31.12.2025", "01/2026"].compactMap { CountDate(german: $0) }
        #expect(dates.sorted().map(\.german) == ["31.12.2024", "31.12.2025", "2025", "01/2026"])
    }

    @Test("Shares, sums, and the town's figure beside them")
    func tables() throws {
        let counts = try Self.read(
            "Kaltenbrück;Wohnungen;131;;;08/2026;Bauamt", "Kaltenbrück;leer;34;;Wohnungen;08/2026;Bauamt",
            "Obertann;Wohnungen;97;;;08/2026;Bauamt", "Obertann;leer;29;;Wohnungen;08/2026;Bauamt",
            ";leer;64;;;08/2026;Bauamt", "Obertann;Bus;4;;;2026;Fahrplan", "Obertann;Dach;12,5;%;;2026;Fahrplan")
        #expect(counts.places == ["Kaltenbrück", "Obertann"])
        let table = try #require(counts.tables.last)
        #expect(counts.tables.map(\.date.german) == ["2026", "08/2026"])
        let empty = table.features[1]
        let first = try #require(table.count(empty, in: "Kaltenbrück"))
        #expect(table.share(first).map { ($0 * 1_000).rounded() } == 260)
        let sum = try #require(table.sum(empty))
        #expect(sum.text == "63" && table.share(ofSum: sum).map { ($0 * 1_000).rounded() } == 276)
        #expect(table.townFigure(empty)?.text == "64")
        let other = counts.tables[0]
        #expect(other.places == ["Obertann"] && other.sum(other.features[1]) == nil, "shares are not added")
    }

    @Test("A sum is not compared with a number of another unit")
    func units() throws {
        let counts = try Self.read("A-Dorf;Wald;10;ha;;2025;Amt", ";Wald;0,1;km²;;2025;Amt", ";Feld;3;ha;;2025;Amt")
        let table = counts.tables[0]
        #expect(table.townFigure(table.features[0]) == nil)
    }

    @Test("A place that was not counted leaves no sum")
    func gap() throws {
        let counts = try Self.read(
            "A-Dorf;Einwohner;10;;;2025;Amt", "B-Dorf;Einwohner;20;;;2025;Amt", "A-Dorf;Läden;1;;;2025;Amt")
        let table = counts.tables[0]
        #expect(table.sum(table.features[0])?.text == "30" && table.sum(table.features[1]) == nil)
    }

    @Test("What was counted several times is a series, the oldest first")
    func series() throws {
        let counts = try Self.read(
            ";Einwohner;2.964;;;31.12.2025;Amt", ";Einwohner;3.198;;;31.12.2015;Amt",
            ";Läden;40;;;08/2026;Eigene Erhebung")
        #expect(counts.single.map { $0.map(\.feature) } == [["Läden"]])
        #expect(counts.series.map { $0.map(\.text) } == [["3.198", "2.964"]])
    }

    @Test("A file comes back as it went")
    func roundTrip() throws {
        let counts = try Self.read(
            "\"Orts;teil \"\"Nord\"\"\";=Summe;1.234,5;ha;;31.12.2025;Amt", ";Einwohner;0;;;2011;Zählung")
        #expect(try OwnCountFile.read(OwnCountFile.write(counts)) == counts)
    }

    @Test("Every mistake is named with its line and column")
    func mistakes() {
        let head = Self.head
        #expect(Self.problems("") == ["Die Datei ist leer. Bitte wählen Sie eine Datei mit Zahlen."])
        #expect(Self.problems("ort;merkmal;wert;stand\r\n").contains { $0.contains("„quelle“ fehlt") })
        #expect(
            Self.problems("ort,merkmal\r\n")[0].hasPrefix("Zeile 1, Spalte 1: Die Spalte „ort,merkmal“ ist unbekannt."))
        let found = Self.problems(
            head + "A;;viel;;;gestern;\r\nA;Einwohner;1.5;;;2025;Amt\r\nA;leer;3;;Wohnungen;2025;Amt\r\n"
                + "A;x1;3;;;2025;Amt\r\nA;x1;4;;;2025;Amt\r\nA;y1;9;;x1;2025;Amt\r\nA;zu;kurz\r\nA;neg;-3;;;2025;Amt\r\n"
        )
        #expect(
            found == [
                "Zeile 2, merkmal: Bitte nennen Sie, was gezählt wurde, zum Beispiel Einwohner.",
                "Zeile 2, wert: „viel“ ist keine Zahl. Bitte schreiben Sie sie wie 1.742 oder 81,5.",
                "Zeile 2, stand: „gestern“ ist kein Stand. Bitte schreiben Sie ihn wie 31.12.2025, 08/2026 oder 2011.",
                "Zeile 2, quelle: Bitte nennen Sie die Quelle, zum Beispiel Eigene Erhebung.",
                "Zeile 3, wert: „1.5“ ist keine Zahl. Bitte schreiben Sie sie wie 1.742 oder 81,5.",
                "Zeile 4, davon_von: „Wohnungen“ mit Stand 2025 fehlt für diesen Ort. Bitte ergänzen Sie die Zeile.",
                "Zeile 6, merkmal: „x1“ mit Stand 2025 steht für diesen Ort schon in Zeile 5.",
                "Zeile 7, wert: 9 kann kein Teil von „x1“ (3) sein.",
                "Zeile 8, Spalte 4: Die Zeile hat 3 Felder, die Überschrift 7. Bitte prüfen Sie die Semikolons.",
                "Zeile 9, wert: „-3“ ist keine Zahl. Bitte schreiben Sie sie wie 1.742 oder 81,5.",
            ])
    }

    @Test("Broken, wrongly encoded and huge files")
    func broken() {
        #expect(Self.problems(Self.head + "A;\"offen;1;;;2025;Amt").contains { $0.contains("nirgends endet") })
        let latin: [UInt8] = Array(Self.head.utf8) + [0x4B, 0xFC, 0x3B]
        #expect(throws: FileProblems.self) { try OwnCountFile.read(latin) }
        let lines = (0..<5_001).map { "A;m\($0);1;;;2025;Amt" }.joined(separator: "\n")
        #expect(Self.problems(Self.head + lines).contains { $0.contains("mehr als 5.000 Zahlen") })
        #expect(throws: FileProblems.self) {
            try OwnCountFile.read([UInt8](repeating: 0x41, count: OwnCountFile.mostBytes + 1))
        }
    }
}
