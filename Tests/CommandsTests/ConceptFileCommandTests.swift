import Foundation
import TestSupport
import Testing

@Suite("insek concept load and save, insek count import")
struct ConceptFileCommandTests {
    private static let address = "tannenrode/insek-2036"

    private func withRegister(_ body: (CommandLine) throws -> Void) throws {
        let line = try CommandLine()
        #expect(line.run("import", Samples.register).code == 0)
        try body(line)
    }

    @Test("The sample comes in once, goes out, and comes in elsewhere")
    func roundTrip() throws {
        try withRegister { line throws in
            let loaded = line.run("concept", "load", Samples.concept)
            #expect(
                loaded.output == "Eröffnet: INSEK 2036\nAdresse: /werkstatt/tannenrode/insek-2036\n", "\(loaded.errors)"
            )
            let twice = line.run("concept", "load", Samples.concept, "--shift")
            #expect(twice.code == 1 && twice.errors.contains("wurde nicht eingelesen."))
            let saved = line.run("concept", "save", Self.address)
            #expect(saved.code == 0 && !saved.output.contains("@tannenrode.example"))
            let folder = try TestFolder()
            let path = try folder.write(saved.output, to: "konzept.json")
            let other = try CommandLine()
            #expect(other.run("import", Samples.register).code == 0)
            #expect(other.run("concept", "load", path).code == 0)
            #expect(other.run("concept", "save", Self.address).output == saved.output)
        }
    }

    @Test("Every wrong place of a concept is said, and nothing is kept")
    func wrongConcept() throws {
        try withRegister { line throws in
            let folder = try TestFolder()
            let path = try folder.write(
                #"{"format": "insek-konzept/1", "titel": "INSEK", "gemeinden": ["14999010"], "x": 1, "schritte": 2}"#,
                to: "konzept.json")
            let outcome = line.run("concept", "load", path)
            #expect(outcome.code == 1)
            #expect(
                outcome.errors
                    == "Die Datei \(path) wurde nicht eingelesen.\nx: Dieses Feld ist unbekannt. Bitte entfernen Sie es.\nschritte: Hier wird eine Liste erwartet.\n"
            )
            #expect(line.run("concept", "load", "/nirgends/k.json").errors.contains("lässt sich nicht lesen"))
            #expect(line.run("concept", "save", Self.address).errors.contains("gibt es nicht"))
        }
    }

    @Test("Own counts come in as a whole or not at all")
    func counts() throws {
        try withRegister { line throws in
            #expect(line.run("concept", "load", Samples.concept).code == 0)
            let words = ["count", "import", Self.address]
            #expect(line.run(words + [Samples.counts]).output == "\(Samples.counts): 71 Zahlen eingelesen.\n")
            let folder = try TestFolder()
            let path = try folder.write("merkmal;wert;stand;quelle\r\nLäden;x;2026;Amt\r\n", to: "zahlen.csv")
            let wrong = line.run(words + [path])
            #expect(wrong.code == 1 && wrong.errors.contains("Zeile 2, wert: „x“ ist keine Zahl."))
        }
    }
}
