import Actions
import Arguments
import Domain
import Reports
import Values

/// `insek import`: official files into the store.
struct ImportCommand: Sendable {
    let session: Session

    private static let files = Positional(name: "DATEI", summary: "Amtliche Dateien", arity: .many)
    private static let folder = Option(
        name: "--folder", value: "ORDNER", summary: "Ordner, der samt Unterordnern und Verknüpfungen durchsucht wird",
        repeats: true)
    private static let dryRun = Option(
        name: "--dry-run", summary: "Nur prüfen und berichten, nichts speichern")

    var verb: Verb {
        Verb(
            name: "import", summary: "Liest amtliche Dateien ein.",
            discussion: """
                Erkennt die Dateien an ihrem Inhalt: Gemeindeverzeichnis GV100AD, Gemeindegrenzen (VG250) als GeoJSON \
                und die Regionaltabelle Demografie des Zensus 2022. Übernommen werden sächsische Gemeinden. Eine Datei \
                wird ganz übernommen oder gar nicht; dieselbe Datei noch einmal einzulesen ändert nichts. Der Bericht \
                nennt gelesene, übernommene und abgewiesene Zeilen mit Zeile und Grund. Das Programm endet mit 1, wenn \
                eine erkannte Datei abgewiesen wurde.
                """,
            positionals: [Self.files],
            options: [Self.folder, Self.dryRun, CommonOptions.format, CommonOptions.database],
            examples: [
                "insek import GV100AD_301123.txt", "insek import --folder daten --dry-run",
                "insek import --folder daten --format json",
            ], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let request = ImportRequest(
                files: arguments.positionals, folders: arguments.values(Self.folder),
                isDryRun: arguments.flag(Self.dryRun))
            guard !request.files.isEmpty || !request.folders.isEmpty else {
                throw CommandFailure("Nennen Sie Dateien oder mit --folder einen Ordner.", .usage)
            }
            let report = try open().importFiles(request) { progress in console.progress(progress.text) }
            switch format {
            case .json: console.out(report.export.canonicalText)
            case .text: for line in ImportReportText(report).lines { console.out(line) }
            }
            return report.hasRefusals ? .failure : .success
        }
    }
}
