import Actions
import Arguments
import Values

/// `insek audit replay`: erases again, after a backup was restored.
struct AuditReplay {
    private let list: String

    init(_ arguments: Arguments, list: String?) throws {
        try AuditCommand.allow([AuditCommand.list], in: arguments)
        guard let list else {
            throw CommandFailure("Nennen Sie mit --list die Liste der gelöschten Einträge.", .usage)
        }
        self.list = list
    }

    func run(_ open: () throws -> Workshop, _ format: OutputFormat, _ console: Console) throws -> ExitCode {
        let replay = try open().replayErasures(list: list)
        switch format {
        case .json:
            let json: JSON = [
                "aufDerListe": .integer(Int64(replay.listed)), "geloescht": .integer(Int64(replay.erased)),
                "kontenAufDerListe": .integer(Int64(replay.accountsListed)),
                "kontenGeloescht": .integer(Int64(replay.accountsErased)),
            ]
            console.out(json.canonicalText)
        case .text:
            console.out(
                "Auf der Liste: \(counted(replay.listed, replay.accountsListed)). "
                    + "Wieder gelöscht: \(counted(replay.erased, replay.accountsErased)). "
                    + "Alles Übrige war schon gelöscht oder ist nicht in der Datenbank.")
        }
        return .success
    }

    private func counted(_ entries: Int, _ accounts: Int) -> String {
        AuditCommand.counted(entries, "Eintrag", "Einträge") + " und "
            + AuditCommand.counted(accounts, "Konto", "Konten")
    }
}
