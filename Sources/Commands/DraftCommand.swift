import Actions
import Arguments
import Domain
import Reports
import Values

/// `insek draft`: the portrait, the first draft and the papers of the first week of a municipality in a folder.
struct DraftCommand: Sendable {
    let session: Session

    private static let out = Option(
        name: "--out", value: "ORDNER", summary: "Ordner für die Dateien; er wird angelegt", required: true)
    private static let all = Option(
        name: "--all", summary: "Alle Gemeinden des Gemeindeverzeichnisses, jede in einem Unterordner")
    private static let key = Positional(
        name: "AGS", summary: "Amtlicher Gemeindeschlüssel, acht Ziffern; keiner mit --all", arity: .optional)

    var verb: Verb {
        Verb(
            name: "draft", summary: "Schreibt Steckbrief, ersten Entwurf und die Papiere der ersten Woche.",
            discussion: """
                Legt im Ordner ab: steckbrief (Seite, PDF, Zahlen), entwurf (Seite, PDF, Word) und als Word-Dateien \
                einleitungsbeschluss, fahrplan, warum-ein-insek und amtsblatt. Die PDF sind barrierefrei (PDF/UA-1 und \
                PDF/A-2a). Jede Zahl nennt Quelle und Stand; was fehlt, steht als Lücke da. Vorhandene Dateien gleichen \
                Namens werden ersetzt.
                """,
            positionals: [Self.key],
            options: [Self.out, Self.all, CommonOptions.format, CommonOptions.database, CommonOptions.share],
            examples: ["insek draft 14628410 --out entwurf", "insek draft --all --out entwuerfe"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let folder = arguments.value(Self.out) ?? ""
            let keys = try keys(arguments)
            let workshop = try open()
            let files = DraftFiles(workshop: workshop, share: try requiredShare(arguments))
            guard keys.isEmpty else {
                guard let portrait = try workshop.portrait(keys[0]) else { throw try unknown(keys[0], workshop) }
                let written = try files.write(keys[0], to: folder)
                report(written, portrait, format, console)
                return .success
            }
            let everything = try workshop.allMunicipalityKeys()
            guard !everything.isEmpty else { throw try unknown(nil, workshop) }
            for (index, ags) in everything.enumerated() {
                _ = try files.write(ags, to: "\(folder)/\(ags)")
                console.error("\(index + 1) von \(everything.count): \(ags)")
            }
            console.out("\(everything.count) Gemeinden: \(folder)")
            return .success
        }
    }

    /// The one that was named; none for all of them.
    private func keys(_ arguments: Arguments) throws -> [AGS] {
        let text = arguments.positionals.first
        guard arguments.flag(Self.all) == (text == nil) else {
            throw CommandFailure("Nennen Sie entweder einen Gemeindeschlüssel oder --all.", .usage)
        }
        guard let text else { return [] }
        guard let ags = AGS(text) else {
            throw CommandFailure(
                "„\(text)“ ist kein Gemeindeschlüssel. Er hat acht Ziffern, zum Beispiel 14628410. "
                    + "Suchen Sie ihn mit: insek list --search NAME", .usage)
        }
        return [ags]
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
            console.out("Entwurf \(portrait.municipality.name) (\(portrait.municipality.ags)):")
            for file in files { console.out("  \(file)") }
        }
    }

    private func unknown(_ ags: AGS?, _ workshop: Workshop) throws -> CommandFailure {
        guard let ags, try !workshop.sources().isEmpty else {
            return CommandFailure(
                "Noch ist kein Gemeindeverzeichnis eingelesen. Beginnen Sie mit: insek import DATEI")
        }
        return CommandFailure(
            "Eine Gemeinde mit dem Schlüssel \(ags) steht nicht im eingelesenen Gemeindeverzeichnis. "
                + "Suchen Sie mit: insek list --search NAME")
    }
}
