import Actions
import Domain
import TestSupport
import Testing

/// A sample with one thing wrong, and the sentence that says so.
private struct Broken {
    let name: String
    let outcome: ImportReport.Outcome
    let sentence: String
    let bytes: [UInt8]

    init(_ name: String, _ outcome: ImportReport.Outcome, _ sentence: String, _ bytes: [UInt8]) {
        self.name = name
        self.outcome = outcome
        self.sentence = sentence
        self.bytes = bytes
    }

    init(_ name: String, _ outcome: ImportReport.Outcome, _ sentence: String, _ text: String) {
        self.init(name, outcome, sentence, Array(text.utf8))
    }
}

@Suite("Broken files", .enabled(if: GeoHelper.isBuilt, "insek-geofiles ist nicht gebaut"))
struct BrokenFileTests {
    @Test("are refused whole with a German reason, and the old figures stay", arguments: TestStore.all)
    func refusal(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            try workshop.importing(Samples.all)
            let sources = try workshop.sources()
            let rows = try database.importedRows()
            let seen = try workshop.seen("14999010")
            let folder = try TestFolder()
            for broken in try Self.registers() + Self.tables() + Self.boundaries() + Self.strangers {
                let report = try workshop.importing(try folder.write(broken.bytes, to: "datei"))
                #expect(report.outcomes == [broken.outcome], "\(broken.name)")
                #expect(report.sentences.first { $0 == broken.sentence } != nil, "\(broken.name): \(report.sentences)")
                #expect(report.hasRefusals, "\(broken.name)")
                #expect(try database.importedRows() == rows, "\(broken.name)")
            }
            #expect(try workshop.sources() == sources)
            #expect(try workshop.seen("14999010") == seen)
        }
    }

    @Test("Latin-1 is told from UTF-8 and read, with a note")
    func latin1() throws {
        try TestStore.sqlite.withWorkshop { workshop, _ in
            let folder = try TestFolder()
            let bytes = try Samples.text(Samples.register).unicodeScalars.map { UInt8($0.value) }
            let report = try workshop.importing(folder.write(bytes, to: "alt.txt"))
            #expect(!report.hasRefusals)
            #expect(
                report.sentences.contains(
                    "Die Datei ist in Latin-1 geschrieben; die Umlaute wurden entsprechend gelesen."))
            #expect(try workshop.municipality(AGS("14999060")!)?.name == "Waldmünz")
        }
    }

    @Test("Real and invented municipalities in one file are refused", arguments: TestStore.all)
    func mixed(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let folder = try TestFolder()
            let mixed = RegisterText.file(
                ["14628": "Sächsische Schweiz-Osterzgebirge", "14999": "Silberwald"],
                [.init(key: "14628410", name: "Wilsdruff, Stadt"), .init(key: "14999010", name: "Tannenrode, Stadt")])
            let report = try workshop.importing(folder.write(mixed, to: "gemischt.txt"))
            #expect(report.outcomes == [.refused(.municipalRegister)])
            #expect(
                report.sentences == [
                    "Die Datei enthält echte Gemeinden und Beispielgemeinden (Kreisschlüssel 149..). Bitte trennen Sie beide."
                ])
            #expect(Set(try database.importedRows().values) == [0])
        }
    }

    @Test("A file of which the register knows no municipality says so", arguments: TestStore.all)
    func strangersOnly(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            try workshop.importing(Samples.register)
            let folder = try TestFolder()
            let real = try Samples.text(Samples.census).replacing(";14999", with: ";14628")
            let report = try workshop.importing(folder.write(real, to: "sachsen.csv"))
            #expect(report.outcomes == [.refused(.census2022)])
            #expect(
                report.sentences == [
                    "Keine Gemeinde der Datei steht im Gemeindeverzeichnis. Bitte lesen Sie zuerst das passende "
                        + "Gemeindeverzeichnis (GV100AD) ein."
                ])
        }
    }

    private static func registers() throws -> [Broken] {
        let text = try Samples.text(Samples.register)
        let lines = text.split(separator: "\n").map(String.init)
        var cut = lines
        cut[3] = String(lines[3].prefix(100))
        var doubled = Array(text.utf8)
        doubled = doubled.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            Array(line).firstRange(of: Array("ü".utf8)).map {
                Array(line[..<(line.startIndex + $0.lowerBound)]) + [0x81]
                    + Array(line[(line.startIndex + $0.upperBound)...])
            } ?? Array(line)
        }.joined(separator: [0x0A]).map(\.self)
        return [
            Broken(
                "truncated line", .refused(.municipalRegister),
                "Zeile 4: Die Zeile hat 100 statt 220 Zeichen, die Datei ist unvollständig oder beschädigt. "
                    + "Bitte laden Sie sie neu herunter.", cut.joined(separator: "\n")),
            Broken(
                "cut file", .refused(.municipalRegister),
                "Zeile 11: Zum Gemeindeverband 149995201 (Tannenrode) fehlen die Gemeinden, die Datei ist unvollständig. "
                    + "Bitte laden Sie sie neu herunter.", lines.prefix(11).joined(separator: "\n")),
            Broken(
                "DOS code page", .refused(.municipalRegister),
                "Zeile 2: Das Zeichen an Stelle 78 (Byte 0x81) ist weder UTF-8 noch eindeutig Latin-1. "
                    + "Bitte speichern Sie die Datei als UTF-8.", doubled),
            Broken(
                "duplicate key", .refused(.municipalRegister),
                "Zeile 14, Feld AGS: Die Gemeinde 14999030 steht schon in Zeile 13. Bitte laden Sie die Datei neu herunter.",
                text + lines[12] + "\n"),
            Broken(
                "no number", .refused(.municipalRegister),
                "Zeile 13, Feld Bevölkerung: „0000000187x“ ist keine Zahl. Die Gemeinde 14999030 wurde nicht übernommen.",
                text.replacing("00000001874", with: "0000000187x")),
        ]
    }

    private static func tables() throws -> [Broken] {
        let text = try Samples.text(Samples.census)
        let lines = text.split(separator: "\n").map { $0.split(separator: ";", omittingEmptySubsequences: false) }
        let column = lines[0].firstIndex(of: "Alter_infr__05")!
        let without = lines.map { row in
            row.enumerated().filter { $0.offset != column }.map(\.element).joined(separator: ";")
        }
        var cut = lines
        cut[7] = Array(lines[7].prefix(10))
        return [
            Broken(
                "truncated line", .refused(.census2022),
                "Zeile 8: Die Zeile hat 10 statt 30 Spalten, die Datei ist unvollständig oder beschädigt. "
                    + "Bitte laden Sie sie neu herunter.", cut.map { $0.joined(separator: ";") }.joined(separator: "\n")
            ),
            Broken(
                "missing column", .refused(.census2022),
                "Zeile 1: Es fehlt die Spalte „Alter_infr__05“. Bitte laden Sie die Regionaltabelle „Demografie“ des "
                    + "Zensus 2022 vollständig herunter.", without.joined(separator: "\n")),
            Broken(
                "duplicate key", .refused(.census2022),
                "Zeile 9, Feld _RS: Die Gemeinde 14999060 steht schon in Zeile 8. Bitte laden Sie die Datei neu herunter.",
                text + lines[7].joined(separator: ";") + "\n"),
            Broken(
                "no row is good", .refused(.census2022),
                "Zeile 8, Feld 0_Insgesamt_: „viele“ ist keine ganze Zahl. Die Gemeinde 14999060 wurde nicht übernommen.",
                text.replacing(/;Gemeinde;\d+;/, with: ";Gemeinde;viele;")),
            Broken(
                "no number", .refused(.census2022),
                "Zeile 3, Feld 0_Insgesamt_: „viele“ ist keine ganze Zahl. Die Gemeinde 14999010 wurde nicht übernommen.",
                text.replacing(";3036;", with: ";viele;")),
        ]
    }

    private static func boundaries() throws -> [Broken] {
        let text = try Samples.text(Samples.boundaries)
        let lines = text.split(separator: "\n").map(String.init)
        let features = lines.indices.filter { lines[$0].hasPrefix(#"{"type":"Feature","#) }
        var twice = lines
        twice.insert(lines[features[0]], at: features[0])
        return [
            Broken(
                "duplicate key", .refused(.boundaries),
                "Objekt 1: Tannenrode (14999010) kommt mehrmals vor, und die 2 Flächen überlappen sich. "
                    + "Die Gemeinde wurde nicht übernommen.", twice.joined(separator: "\n")),
            Broken(
                "missing key", .refused(.boundaries),
                "Feld AGS: Objekt 6 hat keinen Gemeindeschlüssel (AGS, ARS oder RS). "
                    + "Bitte laden Sie Gemeindegrenzen (VG250_GEM).",
                text.replacing(#""ARS":"149990060060","AGS":"14999060","SDV_ARS":"149990060060","#, with: "")),
            Broken(
                "not in Germany", .refused(.boundaries),
                "Objekt 2: Lindenfurt (14999020) liegt nach den Koordinaten nicht in Deutschland (WGS 84 (EPSG:4326)). "
                    + "Die Gemeinde wurde nicht übernommen.",
                (lines[..<features[1]] + [lines[features[1]].replacing("[[[14.", with: "[[[34.")]
                    + lines[(features[1] + 1)...]).joined(separator: "\n")),
        ]
    }

    private static let strangers = [
        Broken(
            "web page", .unknown,
            "Die Datei ist eine Internetseite (HTML). Vermutlich wurde die Seite statt der Datei gespeichert; bitte laden "
                + "Sie die Datei selbst herunter.", "<!DOCTYPE html>\n<html><body>Gemeindeverzeichnis</body></html>"),
        Broken(
            "UTF-16", .unknown, "Die Datei ist in UTF-16 geschrieben. Bitte speichern Sie sie als UTF-8.",
            [0xFF, 0xFE, 0x36, 0, 0x30, 0]),
        Broken("empty file", .unknown, "Die Datei ist leer.", ""),
        Broken(
            "something else", .unknown, "Der Inhalt ist keine der Dateien, die INSEK-Werkstatt lesen kann.",
            "Name;Wert\nTannenrode;1\n"),
    ]
}
