import Actions
import Arguments
import Domain
import HTML
import Reports
import Values
import Web

/// `insek draft`: the first paper about a municipality as page, PDF and figures in a folder.
struct DraftCommand: Sendable {
    let session: Session

    private static let out = Option(
        name: "--out", value: "ORDNER", summary: "Ordner für die Dateien; er wird angelegt", required: true)
    private static let key = Positional(name: "AGS", summary: "Amtlicher Gemeindeschlüssel, acht Ziffern", arity: .one)

    /// What the page needs to look right without the server.
    private static let styleFolder = "steckbrief-dateien"
    private static let styleFiles = ["kern.css", "insek.css", "InsekSans-Regular.woff2", "InsekSans-SemiBold.woff2"]

    var verb: Verb {
        Verb(
            name: "draft", summary: "Schreibt den Steckbrief einer Gemeinde als Seite, PDF und Zahlen.",
            discussion: """
                Legt im Ordner steckbrief.html, steckbrief.pdf (PDF/UA-1 und PDF/A-2a) und steckbrief.json ab. Jede Zahl \
                nennt Quelle und Stand; was fehlt, steht als Lücke da. Vorhandene Dateien gleichen Namens werden ersetzt.
                """,
            positionals: [Self.key],
            options: [Self.out, CommonOptions.format, CommonOptions.database, CommonOptions.share],
            examples: ["insek draft 14628410 --out entwurf"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let text = arguments.positionals.first ?? ""
            guard let ags = AGS(text) else {
                throw CommandFailure(
                    "„\(text)“ ist kein Gemeindeschlüssel. Er hat acht Ziffern, zum Beispiel 14628410. "
                        + "Suchen Sie ihn mit: insek list --search NAME", .usage)
            }
            let workshop = try open()
            guard let portrait = try workshop.portrait(ags) else { throw try unknown(ags, workshop) }
            let document = PortraitDocument.make(portrait, day: workshop.clock.today)
            let folder = arguments.value(Self.out) ?? ""
            let share = try requiredShare(arguments)
            let styles = try Self.styleFiles.map { ("\(Self.styleFolder)/\($0)", try share.asset($0)) }
            let sheets = styles.map(\.0).filter { $0.hasSuffix(".css") }
            let files = [
                ("steckbrief.html", StandalonePage(document, styleSheets: sheets).html.bytes),
                ("steckbrief.json", portrait.export.canonical), ("steckbrief.pdf", try workshop.pdf(of: document)),
            ]
            guard Folders.make("\(folder)/\(Self.styleFolder)") else {
                throw CommandFailure("Der Ordner \(folder) lässt sich nicht anlegen.")
            }
            for (name, bytes) in styles + files { try WholeFile.write(bytes, to: "\(folder)/\(name)") }
            report(files.map { "\(folder)/\($0.0)" }, portrait, format, console)
            return .success
        }
    }

    private func requiredShare(_ arguments: Arguments) throws -> ShareFolder {
        guard let share = session.shareFolder(arguments) else {
            throw CommandFailure(ShareFolder.missing)
        }
        return share
    }

    private func report(
        _ files: [String], _ portrait: MunicipalityPortrait, _ format: OutputFormat, _ console: Console
    ) {
        switch format {
        case .json:
            console.out(
                JSON.object(["dateien": .array(files.map(JSON.string)), "steckbrief": portrait.export]).canonicalText)
        case .text:
            console.out("Steckbrief \(portrait.municipality.name) (\(portrait.municipality.ags)):")
            for file in files { console.out("  \(file)") }
        }
    }

    private func unknown(_ ags: AGS, _ workshop: Workshop) throws -> CommandFailure {
        guard try !workshop.sources().isEmpty else {
            return CommandFailure(
                "Noch ist kein Gemeindeverzeichnis eingelesen. Beginnen Sie mit: insek import DATEI")
        }
        return CommandFailure(
            "Eine Gemeinde mit dem Schlüssel \(ags) steht nicht im eingelesenen Gemeindeverzeichnis. "
                + "Suchen Sie mit: insek list --search NAME")
    }
}
