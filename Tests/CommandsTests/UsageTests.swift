import TestSupport
import Testing

@Suite("Mistakes in the call")
struct UsageTests {
    private func mistake(_ text: String) -> CommandLine.Outcome { .init(code: 2, output: "", errors: text + "\n") }

    @Test("Unknown verbs and options, with the nearest known one")
    func spelling() throws {
        let line = try CommandLine()
        #expect(line.run("imprt") == mistake("„imprt“ kennt insek nicht. Meinten Sie „import“?\nHilfe: insek --help"))
        #expect(
            line.run("list", "--serch", "a")
                == mistake("Die Angabe --serch kennt „list“ nicht. Meinten Sie --search?\nHilfe: insek list --help"))
        #expect(line.locations.isEmpty, "no store is opened for it")
    }

    @Test("What each verb demands")
    func demands() throws {
        let line = try CommandLine()
        #expect(line.run("import") == mistake("Nennen Sie Dateien oder mit --folder einen Ordner."))
        #expect(
            line.run("draft", "--out", "x")
                == mistake("Nennen Sie entweder einen Gemeindeschlüssel oder --all."))
        #expect(
            line.run("draft", "14628410", "--all", "--out", "x")
                == mistake("Nennen Sie entweder einen Gemeindeschlüssel oder --all."))
        #expect(
            line.run("draft", "14628410") == mistake("Es fehlt die Angabe --out ORDNER.\nHilfe: insek draft --help"))
        #expect(
            line.run("draft", "1462841", "--out", "x")
                == mistake(
                    "„1462841“ ist kein Gemeindeschlüssel. Er hat acht Ziffern, zum Beispiel 14628410. "
                        + "Suchen Sie ihn mit: insek list --search NAME"))
        #expect(
            line.run("list", "--format", "xml")
                == mistake("Die Ausgabeform „xml“ gibt es nicht. Wählen Sie text oder json."))
        #expect(line.run("remarks", "--limit", "0") == mistake("Die Anzahl hinter --limit muss eine Zahl ab 1 sein."))
        #expect(line.run("list", "zuviel") == mistake("„zuviel“ ist zu viel.\nHilfe: insek list --help"))
    }

    @Test("A mistake in the call leaves no store behind")
    func noStore() throws {
        let line = try CommandLine()
        _ = line.run("import")
        _ = line.run("list", "--format", "xml")
        _ = line.run("remarks", "--limit", "0")
        _ = line.run("draft", "1462841", "--out", "x")
        #expect(line.locations.isEmpty)
    }
}
