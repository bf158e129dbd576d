import Actions
import Domain
import TestSupport
import Testing

@Suite("Answers for people", .enabled(if: GeoHelper.isBuilt, "insek-geofiles ist nicht gebaut"))
struct TextTests {
    @Test("import, a second import, and a folder with strangers")
    func importing() throws {
        let line = try CommandLine()
        #expect(
            line.run("import", Samples.register, Samples.census)
                == .init(
                    code: 0,
                    output: """
                        \(Samples.register): eingelesen als Gemeindeverzeichnis GV100AD, Stand 31.12.2025.
                          6 Zeilen gelesen, 6 übernommen, 0 übergangen (nicht in Sachsen oder nicht im Gemeindeverzeichnis), 0 abgewiesen.
                          Der Stichtag der Einwohnerzahlen steht nicht in der Datei; angenommen ist der 31.12.2025 (Gebietsstand 31.12.2025).
                        \(Samples.census): eingelesen als Zensus 2022, Regionaltabelle Demografie, Stand 15.05.2022.
                          6 Zeilen gelesen, 6 übernommen, 0 übergangen (nicht in Sachsen oder nicht im Gemeindeverzeichnis), 0 abgewiesen.

                        """, errors: ""))
        let folder = try TestFolder()
        try folder.write("Notiz", to: "notiz.txt")
        try folder.link("verzeichnis.txt", to: Samples.register)
        #expect(
            line.run("import", "--folder", folder.path)
                == .init(
                    code: 0,
                    output: """
                        \(folder.path)/verzeichnis.txt: unverändert, schon eingelesen am 16.11.2026, 09:00 Uhr.
                          6 Zeilen gelesen, 6 übernommen, 0 übergangen (nicht in Sachsen oder nicht im Gemeindeverzeichnis), 0 abgewiesen.
                        Nicht erkannt und nicht eingelesen (1):
                          \(folder.path)/notiz.txt: Der Inhalt ist keine der Dateien, die INSEK-Werkstatt lesen kann.

                        """, errors: ""))
    }

    @Test("backup and restore say what they did; a wrong file opens no store")
    func backups() throws {
        let (line, folder) = (try CommandLine(), try TestFolder())
        _ = line.run("import", Samples.register)
        let path = "\(folder.path)/sicherung.gz"
        let made = line.run("backup", path)
        #expect(made.code == 0 && made.errors.isEmpty)
        #expect(made.output.hasPrefix("Gesichert: \(path), Stand 16.11.2026, 09:00 Uhr.\n  "))
        let checked = line.run("backup", "--verify", path)
        #expect(checked.output == made.output.replacing("Gesichert", with: "Die Sicherung ist vollständig"))
        let empty = try CommandLine()
        let restored = empty.run("restore", path).output
        #expect(restored.hasPrefix(made.output.replacing("Gesichert", with: "Eingespielt und verglichen")))
        // Who was erased since then is in the backup again.
        #expect(restored.contains("insek audit replay"), "\(restored)")
        #expect(
            line.run("restore", path).errors == """
                Die Datenbank enthält schon Daten. Eine Sicherung wird nur in eine leere Datenbank eingespielt. Bitte \
                nennen Sie eine neue.

                """)
        let other = try CommandLine()
        #expect(
            other.run("restore", Samples.register)
                == .init(
                    code: 1, output: "",
                    errors: """
                        Die Sicherung \(Samples.register) ist beschädigt oder unvollständig: Die Prüfsumme stimmt nicht. \
                        Es wurde nichts übernommen. Bitte verwenden Sie eine andere Sicherung.

                        """))
        #expect(other.locations.isEmpty)
    }

    @Test("import: a file named by hand that is missing or unknown, and a dry run")
    func named() throws {
        let line = try CommandLine()
        let folder = try TestFolder()
        let note = try folder.write("Notiz", to: "notiz.txt")
        #expect(
            line.run("import", "\(folder.path)/fehlt.txt", note)
                == .init(
                    code: 1,
                    output: """
                        \(folder.path)/fehlt.txt: lässt sich nicht öffnen.
                          Die Datei oder der Ordner ist nicht vorhanden. Prüfen Sie den Pfad.
                        \(note): nicht erkannt.
                          Der Inhalt ist keine der Dateien, die INSEK-Werkstatt lesen kann.

                        """, errors: ""))
        let dry = line.run("import", "--dry-run", Samples.census)
        #expect(dry.code == 0)
        #expect(
            dry.output.hasPrefix(
                "\(Samples.census): geprüft, wäre Zensus 2022, Regionaltabelle Demografie, Stand 15.05.2022. Nichts gespeichert.\n"
            ))
        #expect(line.run("sources").output == "Noch ist keine amtliche Datei eingelesen.\n")
        let empty = try TestFolder()
        #expect(line.run("import", "--folder", empty.path).output == "Keine Datei gefunden.\n")
    }

    @Test("list, sources and remarks")
    func lists() throws {
        let line = try CommandLine()
        #expect(line.run("list") == .init(code: 0, output: "Keine Gemeinde gefunden.\n", errors: ""))
        #expect(line.run("remarks") == .init(code: 0, output: "Noch hat niemand einen Hinweis gegeben.\n", errors: ""))
        #expect(line.run("import", Samples.register).code == 0)
        #expect(
            line.run("list", "--search", "waldmünz").output
                == "14999060  Waldmünz (Silberwald), 16.480 Einwohner, 74,50 km²\n")
        #expect(
            line.run("sources").output == """
                Gemeindeverzeichnis GV100AD, Stand 31.12.2025: GV100AD_Silberwald.txt
                  Beispieldaten – erfunden. frei verwendbar, keine amtlichen Daten.

                """)
        try line.withWorkshop { workshop in
            let municipality = try #require(try workshop.municipality(AGS("14999010")!))
            _ = try workshop.keepRemark(on: municipality, .map, text: "Der Umriss\nstimmt nicht.")
        }
        #expect(
            line.run("remarks").output == """
                16.11.2026, 09:00 Uhr  14999010  karte
                  Der Umriss
                  stimmt nicht.

                """)
    }

    @Test("sources: a file that names no day says so")
    func noDay() throws {
        let line = try CommandLine()
        let folder = try TestFolder()
        let undated = try Samples.text(Samples.boundaries).replacing("BEGINN", with: "ANFANG")
        #expect(line.run("import", try folder.write(undated, to: "grenzen.json")).code == 0)
        #expect(
            line.run("sources").output.hasPrefix(
                "Verwaltungsgebiete 1:250 000 (VG250), Gemeindegrenzen, ohne Stand in der Datei, eingelesen am 16.11.2026: grenzen.json\n"
            ))
    }

    @Test("draft: what is missing, and what to do")
    func draftNeedsData() throws {
        let line = try CommandLine()
        let out = try TestFolder()
        #expect(
            line.run("draft", "14628410", "--out", out.path)
                == .init(
                    code: 1, output: "",
                    errors: "Noch ist kein Gemeindeverzeichnis eingelesen. Beginnen Sie mit: insek import DATEI\n"))
        #expect(line.run("import", Samples.register).code == 0)
        #expect(
            line.run("draft", "14628410", "--out", out.path).errors
                == "Eine Gemeinde mit dem Schlüssel 14628410 steht nicht im eingelesenen Gemeindeverzeichnis. "
                + "Suchen Sie mit: insek list --search NAME\n")
    }
}
