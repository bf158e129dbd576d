import Foundation
import TestSupport
import Testing

@testable import Actions

@Suite("Searching folders", .enabled(if: GeoHelper.isBuilt, "insek-geofiles ist nicht gebaut"))
struct FolderTests {
    private func report(_ request: ImportRequest) throws -> ImportReport {
        try TestStore.sqlite.withWorkshop { workshop, _ in try workshop.importFiles(request) { _ in } }
    }

    private func lines(_ report: ImportReport, below folder: TestFolder) -> [String] {
        report.files.map { file in
            let outcome =
                switch file.outcome {
                case .imported: "eingelesen"
                case .wouldImport: "geprüft"
                case .unchanged: "unverändert"
                case .outdated: "veraltet"
                case .refused: "abgewiesen"
                case .unknown: "unbekannt"
                case .unreadable: "unlesbar"
                }
            return "\(file.path.replacing(folder.path + "/", with: "")) \(outcome)"
        }
    }

    @Test("follows links and lists what it does not know")
    func links() throws {
        let folder = try TestFolder()
        try folder.write("# Notizen", to: "daten/lies-mich.md")
        try folder.write(Samples.text(Samples.register), to: "ablage/2025/verzeichnis.txt")
        try folder.makeFolder("daten/tief/er")
        try folder.link("daten/tief/er/verzeichnis", to: "\(folder.path)/ablage")
        try folder.link("daten/grenzen.json", to: Samples.boundaries)
        let report = try report(ImportRequest(folders: ["\(folder.path)/daten"]))
        #expect(
            lines(report, below: folder) == [
                "daten/tief/er/verzeichnis/2025/verzeichnis.txt eingelesen", "daten/grenzen.json eingelesen",
                "daten/lies-mich.md unbekannt",
            ])
        #expect(!report.hasRefusals)
    }

    @Test("survives links in circles, and reads each file once under its own path")
    func circles() throws {
        let folder = try TestFolder()
        try folder.write(Samples.text(Samples.register), to: "a/verzeichnis.txt")
        try folder.link("a/0-hinauf", to: folder.path)
        try folder.link("0-selbst", to: ".")
        try folder.link("a/1-im-kreis", to: "1-im-kreis")
        let report = try report(ImportRequest(folders: [folder.path]))
        #expect(lines(report, below: folder) == ["a/verzeichnis.txt eingelesen", "a/1-im-kreis unlesbar"])
        #expect(!report.hasRefusals, "what cannot be read in a folder is listed only")
    }

    @Test("A link to nowhere is listed with its reason")
    func dangling() throws {
        let folder = try TestFolder()
        try folder.write(Samples.text(Samples.register), to: "verzeichnis.txt")
        try folder.link("weg.csv", to: "nirgends.csv")
        let report = try report(ImportRequest(folders: [folder.path]))
        #expect(lines(report, below: folder) == ["verzeichnis.txt eingelesen", "weg.csv unlesbar"])
        #expect(report.sentences.last == "Die Datei oder der Ordner ist nicht vorhanden. Prüfen Sie den Pfad.")
        #expect(!report.hasRefusals)
    }

    @Test("survives folders that may not be read", .enabled(if: geteuid() != 0, "root darf alles lesen"))
    func forbidden() throws {
        let folder = try TestFolder()
        try folder.write(Samples.text(Samples.register), to: "verzeichnis.txt")
        try folder.write("geheim", to: "geheim/datei.txt")
        chmod("\(folder.path)/geheim", 0)
        defer { chmod("\(folder.path)/geheim", 0o700) }
        let report = try report(ImportRequest(folders: [folder.path]))
        #expect(lines(report, below: folder) == ["verzeichnis.txt eingelesen", "geheim unlesbar"])
        #expect(report.sentences.last == "Die Datei oder der Ordner darf nicht gelesen werden. Prüfen Sie die Rechte.")
        #expect(!report.hasRefusals)
    }

    @Test("Only a recognised file that is refused makes a refusal")
    func refused() throws {
        let folder = try TestFolder()
        try folder.write("irgendwas", to: "notiz.txt")
        #expect(try !report(ImportRequest(folders: [folder.path])).hasRefusals)
        try folder.write(Samples.text(Samples.register).replacing("00000001874", with: "0000000187x"), to: "kaputt.txt")
        let report = try report(ImportRequest(folders: [folder.path]))
        #expect(lines(report, below: folder) == ["kaputt.txt abgewiesen", "notiz.txt unbekannt"])
        #expect(report.hasRefusals)
    }

    @Test("What was named by hand and is missing or unknown is a refusal")
    func named() throws {
        let folder = try TestFolder()
        let missing = try report(ImportRequest(files: ["\(folder.path)/fehlt.txt"]))
        #expect(missing.outcomes == [.unreadable])
        #expect(missing.sentences == ["Die Datei oder der Ordner ist nicht vorhanden. Prüfen Sie den Pfad."])
        #expect(missing.hasRefusals)

        let unknown = try report(ImportRequest(files: [folder.write("irgendwas", to: "notiz.txt")]))
        #expect(unknown.outcomes == [.unknown])
        #expect(unknown.hasRefusals)

        let directory = try report(ImportRequest(files: [folder.path]))
        #expect(directory.outcomes == [.unreadable])
        #expect(directory.sentences == ["Das ist ein Ordner. Nennen Sie ihn mit --folder."])
        #expect(directory.hasRefusals)

        let noFolder = try report(ImportRequest(folders: ["\(folder.path)/fehlt"]))
        #expect(noFolder.outcomes == [.unreadable])
        #expect(noFolder.hasRefusals)
    }

    @Test("An empty folder is no mistake")
    func empty() throws {
        let folder = try TestFolder()
        let report = try report(ImportRequest(folders: [folder.path]))
        #expect(report.files.isEmpty)
        #expect(!report.hasRefusals)
    }
}
