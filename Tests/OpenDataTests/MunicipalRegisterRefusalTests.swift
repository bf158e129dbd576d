import OpenData
import Testing

@Suite("Municipal register: files that are refused")
struct MunicipalRegisterRefusalTests {
    private let parser = MunicipalRegisterParser()

    @Test("empty, only a mark, only blank lines")
    func empty() {
        #expect(parser.refusal("") == "Die Datei ist leer. Bitte laden Sie sie neu herunter.")
        let onlyMark = "Die Datei ist leer (nur eine Kodierungsmarke). Bitte laden Sie sie neu herunter."
        #expect(parser.refusal("\u{FEFF}") == onlyMark)
        #expect(parser.refusal("\u{FEFF}\r\n") == onlyMark)
        #expect(parser.refusal("\n\n") == "Die Datei enthält nur leere Zeilen. Bitte laden Sie sie neu herunter.")
    }

    @Test("a line that was cut off")
    func truncated() {
        #expect(
            parser.refusal(String(RegisterSample.file.dropLast(100)))
                == "Zeile 4: Die Zeile hat 121 statt 220 Zeichen, die Datei ist unvollständig oder beschädigt. Bitte laden Sie sie neu herunter."
        )
        #expect(
            parser.refusal(
                RegisterSample.text([RegisterSample.elsewhere, RegisterSample.kreis, RegisterSample.association]))
                == "Die Datei enthält keine sächsische Gemeinde (Land 14). Bitte laden Sie die Ausgabe für Deutschland oder Sachsen."
        )
    }

    @Test("cut off between two lines: an association has no municipality")
    func cutBetweenLines() {
        let next = RegisterSample.line("50", key: "14628", association: "5201", name: "Altenberg", kind: "54")
        #expect(
            parser.refusal(RegisterSample.file + RegisterSample.text([next]))
                == "Zeile 5: Zum Gemeindeverband 146285201 (Altenberg) fehlen die Gemeinden, die Datei ist unvollständig. Bitte laden Sie sie neu herunter."
        )
    }

    @Test("the same key twice")
    func duplicates() {
        #expect(
            parser.refusal(RegisterSample.file + RegisterSample.text([RegisterSample.municipality]))
                == "Zeile 5, Feld „AGS“: Die Gemeinde 14628410 steht schon in Zeile 4. Bitte laden Sie die Datei neu herunter."
        )
        #expect(
            parser.refusal(RegisterSample.file + RegisterSample.text([RegisterSample.kreis]))
                == "Zeile 5, Feld „Kreisschlüssel“: Der Kreis 14628 kommt doppelt vor. Bitte laden Sie die Datei neu herunter."
        )
        #expect(
            parser.refusal(RegisterSample.file + RegisterSample.text([RegisterSample.association]))
                == "Zeile 5, Feld „Verbandsschlüssel“: Der Gemeindeverband 146280000 steht schon in Zeile 3. Bitte laden Sie die Datei neu herunter."
        )
    }

    @Test("shifted columns and unknown records")
    func shifted() {
        let shifted = " " + RegisterSample.municipality.dropLast()
        #expect(
            parser.refusal(RegisterSample.text([RegisterSample.kreis, shifted]))
                == "Zeile 2, Feld „Gebietsstand“: „02023113“ ist kein Tag (JJJJMMTT). Bitte laden Sie die Datei neu herunter."
        )
        let unknown = "70" + RegisterSample.municipality.dropFirst(2)
        #expect(
            parser.refusal(RegisterSample.text([unknown]))
                == "Zeile 1, Feld „Satzart“: Die Satzart „70“ gibt es im Gemeindeverzeichnis nicht (10 bis 60). Bitte prüfen Sie die Datei."
        )
        let badKey = RegisterSample.municipality.replacing("14628410", with: "14628x10")
        #expect(
            parser.refusal(RegisterSample.text([badKey]))
                == "Zeile 1, Feld „AGS“: „14628x10“ ist kein gültiger Schlüssel, die Spalten sind verschoben. Bitte laden Sie die Datei neu herunter."
        )
    }

    @Test("two editions in one file")
    func mixedDays() {
        let later = RegisterSample.municipality.replacing("20231130", with: "20241231")
        #expect(
            parser.refusal(RegisterSample.text([RegisterSample.kreis, later]))
                == "Zeile 2, Feld „Gebietsstand“: Der Gebietsstand wechselt von 30.11.2023 auf 31.12.2024. Bitte importieren Sie jede Ausgabe als eigene Datei."
        )
    }

    @Test("a web page, an archive, UTF-16")
    func otherFiles() {
        #expect(
            parser.refusal("\n <!DOCTYPE html>\n<html><body>Nicht gefunden</body></html>")
                == "Die Datei ist eine Internetseite (HTML), kein Gemeindeverzeichnis (GV100AD). Vermutlich wurde die Seite statt der Datei gespeichert; bitte laden Sie die Datei selbst herunter."
        )
        #expect(
            parser.refusal("<!DOCTYPE html>\n<html><body>Nicht gefunden</body></html>")
                == "Die Datei ist eine Internetseite (HTML), kein Gemeindeverzeichnis (GV100AD). Vermutlich wurde die Seite statt der Datei gespeichert; bitte laden Sie die Datei selbst herunter."
        )
        #expect(
            parser.refusal(bytes: [0x50, 0x4b, 0x03, 0x04, 0, 0, 10])
                == "Die Datei ist ein ZIP-Archiv oder eine Excel-Datei (XLSX), kein Gemeindeverzeichnis (GV100AD). Bitte packen Sie das Archiv aus oder speichern Sie die Tabelle als CSV (UTF-8)."
        )
        #expect(
            parser.refusal(bytes: [0xff, 0xfe, 0x31, 0, 0x30, 0])
                == "Die Datei ist in UTF-16 geschrieben, kein Gemeindeverzeichnis (GV100AD). Bitte speichern Sie sie als UTF-8."
        )
    }

    @Test("NUL bytes and control characters")
    func controlCharacters() {
        var bytes = Array(RegisterSample.file.utf8)
        bytes[230] = 0
        #expect(
            parser.refusal(bytes: bytes)
                == "Zeile 2: Die Zeile enthält NUL-Bytes, die Datei ist beschädigt oder kein Text. Bitte laden Sie sie neu herunter."
        )
        bytes[230] = 0x1b
        #expect(
            parser.refusal(bytes: bytes)
                == "Zeile 2: Die Zeile enthält ein Steuerzeichen an Stelle 10. Bitte laden Sie die Datei neu herunter.")
    }

    @Test("encodings that could turn a name into another")
    func encodings() {
        var dos = RegisterSample.file.latin1
        for (index, byte) in dos.enumerated() where byte == 0xe4 { dos[index] = 0x84 }
        #expect(
            parser.refusal(bytes: dos)
                == "Zeile 2: Das Zeichen an Stelle 24 (Byte 0x84) ist weder UTF-8 noch eindeutig Latin-1. Bitte speichern Sie die Datei als UTF-8."
        )
        let mixed =
            Array(RegisterSample.text([RegisterSample.kreis]).utf8) + RegisterSample.text([RegisterSample.kreis]).latin1
        #expect(
            parser.refusal(bytes: mixed)
                == "Zeile 2: Die Datei mischt UTF-8 und Latin-1. Bitte laden Sie sie neu herunter oder speichern Sie sie als UTF-8."
        )
        #expect(
            parser.refusal(RegisterSample.file.replacing("ä", with: "Ã¤"))
                == "Zeile 2: Umlaute sind doppelt kodiert („Ã¤“ statt „ä“). Bitte laden Sie die Datei neu herunter.")
        #expect(
            parser.refusal(RegisterSample.file.replacing("ä", with: "\u{FFFD}"))
                == "Zeile 2: Die Zeile enthält Ersatzzeichen (\u{FFFD}), Umlaute sind verloren gegangen. Bitte laden Sie die Datei neu herunter."
        )
    }

    @Test("a line without end is refused at 64 KiB, a file without end at 16 MiB, long before it is read")
    func endless() {
        #expect(
            parser.refusal(String(repeating: "1", count: 70_000))
                == "Zeile 1: Die Zeile ist länger als 64 KiB; so lang ist in einem Gemeindeverzeichnis (GV100AD) keine. Bitte prüfen Sie die Datei."
        )
        #expect(
            parser.refusal("<html>" + String(repeating: "x", count: 70_000))?.hasPrefix(
                "Die Datei ist eine Internetseite") == true)
        var endless = MunicipalRegisterParser()
        let chunk = Array(RegisterSample.text(Array(repeating: RegisterSample.elsewhere, count: 4_700)).utf8)
        var pushed = 0
        let refusal = #expect(throws: ImportRefusal.self) {
            while pushed < 2 << 30 {
                try chunk.withUnsafeBytes { try endless.consume($0) }
                pushed += chunk.count
            }
        }
        #expect(pushed < 18 << 20)
        #expect(
            refusal?.message
                == "Die Datei ist größer als 16 MiB und damit kein Gemeindeverzeichnis (GV100AD). Bitte prüfen Sie die Datei."
        )
    }
}
