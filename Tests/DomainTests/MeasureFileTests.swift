import Domain
import Testing
import Values

@Suite("Files with measures")
struct MeasureFileTests {
    private static let measures = [
        MeasureExample.measure(1, MeasureExample.houseOfServices), MeasureExample.measure(12, MeasureExample.solarPark),
        MeasureExample.measure(100, MeasureContent(title: "Höfe mit Zukunft")),
    ]

    private static func problems(_ text: String, _ format: MeasureFormat = .csv) -> [String] {
        do throws(FileProblems) {
            _ = try MeasureFile.read(Array(text.utf8), as: format)
            return []
        } catch { return error.problems.map(\.description) }
    }

    @Test("What is written is read again, and written again to the same bytes", arguments: MeasureFormat.allCases)
    func roundTrip(_ format: MeasureFormat) throws {
        let bytes = MeasureFile.write(Self.measures, as: format)
        let read = try MeasureFile.read(bytes, as: format)
        #expect(read.map(\.content) == Self.measures.map(\.content))
        #expect(read.map(\.code) == Self.measures.map(\.code))
        let again = read.map { MeasureExample.measure($0.code!.number, $0.content) }
        #expect(MeasureFile.write(again, as: format) == bytes)
        #expect(try MeasureFile.read(MeasureFile.write([], as: format), as: format).isEmpty)
    }

    @Test("A table of a few columns in any order is enough")
    func fewColumns() throws {
        let read = try MeasureFile.read(Array("ziel;Titel\nOrtskern;Ladenlotse\n;\n".utf8), as: .csv)
        #expect(read.map(\.content.title) == ["Ladenlotse"])
        #expect(read.map(\.code) == [nil])
    }

    @Test("Every problem has its line, its column and a sentence")
    func places() {
        #expect(
            Self.problems("nummer;titel;kosten_von\nM-1;Markt;5\nM-01;\"Zwei\nZeilen\";1.5\nX;a;\n4;5\n") == [
                "Zeile 3, kosten_von: „Kosten von“ muss ein Betrag zwischen 0 und 10.000.000.000 € sein, zum Beispiel 250.000 oder 1.260,50.",
                "Zeile 5, nummer: „X“ ist keine Nummer. Erwartet wird zum Beispiel „M-07“, oder das Feld bleibt leer.",
                "Zeile 5, titel: Bitte geben Sie der Maßnahme einen Titel mit mindestens 3 Zeichen.",
                "Zeile 6, Spalte 3: Die Zeile hat 2 Felder, die Überschrift 3. Bitte prüfen Sie die Semikolons.",
            ])
        #expect(
            Self.problems("nummer;titel\nM-1;Markt\nM-01;Schulhof\n") == [
                "Zeile 3, nummer: Die Nummer M-01 steht schon in Zeile 2. Bitte geben Sie jeder Maßnahme eine eigene."
            ])
    }

    @Test("Unknown, doubled and missing columns, an empty file, a quote that never ends")
    func heads() {
        #expect(Self.problems("titel;farbe;titel\n").count == 2)
        #expect(Self.problems("ziel\nx\n") == ["Zeile 1, titel: Die Spalte „titel“ fehlt."])
        #expect(Self.problems("").count == 1)
        #expect(Self.problems("titel\n\"Markt").first?.hasPrefix("Zeile 2, Zeichen 1: ") == true)
    }

    @Test("Broken JSON names what is wrong and the line of the measure")
    func json() {
        let head = #"{"format":"insek-massnahmen","fassung":1,"massnahmen":["# + "\n"
        #expect(Self.problems("{", .json).count == 1)
        #expect(Self.problems(#"{"a":1}"#, .json).count == 1)
        #expect(
            Self.problems(
                head + #"{"titel":"Markt"},"# + "\n" + #"{"titel":7,"x":[],"kosten_von":1.5},"# + "\n7]}", .json)
                == [
                    "Zeile 3, x: Dieses Feld ist unbekannt. Bitte entfernen Sie es.",
                    "Zeile 3, titel: Hier wird ein Text in Anführungszeichen erwartet.",
                    "Zeile 3, kosten_von: Hier wird ein Betrag in ganzen Cent erwartet, zum Beispiel 126050 für 1.260,50 €.",
                    "Zeile 4: Hier wird eine Maßnahme in geschweiften Klammern erwartet.",
                ])
        #expect(Self.problems(head + #"{"titel":"Markt","finanzplan":[{"jahr":1}]}]}"#, .json).count == 1)
    }

    @Test("A hundred thousand lines are answered in bounded time, the problems are cut off")
    func large() {
        let lines = "titel;kosten_von\n" + String(repeating: "Markt;5\n", count: 100_000)
        #expect(
            Self.problems(lines) == [
                "Zeile 20002, Zeichen 1: Die Datei enthält mehr als 20.000 Maßnahmen. Bitte teilen Sie sie auf."
            ])
        let wrong = "titel;kosten_von\n" + String(repeating: "M;x\n", count: 20_000)
        do throws(FileProblems) {
            _ = try MeasureFile.read(Array(wrong.utf8), as: .csv)
            Issue.record("accepted")
        } catch {
            #expect(error.problems.count == FileProblems.most)
            #expect(error.count == 40_000)
        }
    }
}
