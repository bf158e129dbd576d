import Actions
import Arguments
import Domain
import Values

/// `insek audit erase`: erases what the history says about a person.
struct AuditErase {
    private let search: PersonSearch
    private let list: String?
    private let isDryRun: Bool

    init(_ arguments: Arguments) throws {
        try AuditCommand.allow(
            [AuditCommand.text, AuditCommand.account, AuditCommand.list, AuditCommand.dryRun], in: arguments)
        let texts = arguments.values(AuditCommand.text)
        let account = try arguments.value(AuditCommand.account).map { text in
            guard let id = AccountID(text: text) else {
                throw CommandFailure("„\(text)“ ist keine Kennung eines Kontos.", .usage)
            }
            return id
        }
        guard !texts.isEmpty || account != nil else {
            throw CommandFailure("Nennen Sie mit --text oder --account, wen Sie löschen wollen.", .usage)
        }
        guard let search = PersonSearch(texts: texts, account: account) else {
            throw CommandFailure(
                "Ein Text hinter --text braucht mindestens \(PersonSearch.shortest) Buchstaben oder Ziffern.", .usage)
        }
        self.search = search
        list = arguments.value(AuditCommand.list)
        isDryRun = arguments.flag(AuditCommand.dryRun)
    }

    func run(_ open: () throws -> Workshop, _ format: OutputFormat, _ console: Console) throws -> ExitCode {
        let erasure = try open().eraseFromHistory(search, isDryRun: isDryRun, list: list)
        switch format {
        case .json: console.out(json(erasure).canonicalText)
        case .text: for line in lines(erasure) { console.out(line) }
        }
        return .success
    }

    private func lines(_ erasure: HistoryErasure) -> [String] {
        var lines = erasure.found.map { entry in
            "\(entry.at.berlin.german)  \(entry.chain)  Eintrag \(entry.number)  \(entry.action)"
        }
        if isDryRun {
            lines.append(
                "Gefunden: \(AuditCommand.counted(erasure.found.count, "Eintrag", "Einträge")). Gelöscht wurde nichts.")
            return lines
        }
        lines.append(
            "Gelöscht: Inhalt von \(AuditCommand.counted(erasure.erased, "Eintrag", "Einträgen")). Die Ketten bleiben gültig."
        )
        if list == nil, erasure.erased > 0 {
            lines.append(
                "Ohne --list lässt sich die Löschung nach dem Einspielen einer Sicherung nur von Hand wiederholen.")
        }
        return lines
    }

    private func json(_ erasure: HistoryErasure) -> JSON {
        [
            "geloescht": .integer(Int64(erasure.erased)), "nurGesucht": .bool(isDryRun),
            "gefunden": .array(
                erasure.found.map { entry in
                    [
                        "kette": .string(entry.chain), "nummer": .integer(entry.number),
                        "zeit": .string(entry.at.iso), "vorgang": .string(entry.action),
                    ]
                }),
        ]
    }
}

/// `insek audit replay`: erases again, after a backup was restored.
struct AuditReplay {
    private let list: String

    init(_ arguments: Arguments) throws {
        try AuditCommand.allow([AuditCommand.list], in: arguments)
        guard let list = arguments.value(AuditCommand.list) else {
            throw CommandFailure("Nennen Sie mit --list die Liste der gelöschten Einträge.", .usage)
        }
        self.list = list
    }

    func run(_ open: () throws -> Workshop, _ format: OutputFormat, _ console: Console) throws -> ExitCode {
        let (listed, erased) = try open().replayErasures(list: list)
        switch format {
        case .json:
            let json: JSON = ["aufDerListe": .integer(Int64(listed)), "geloescht": .integer(Int64(erased))]
            console.out(json.canonicalText)
        case .text:
            console.out(
                "Auf der Liste: \(AuditCommand.counted(listed, "Eintrag", "Einträge")). "
                    + "Wieder gelöscht: \(erased). Alle übrigen waren schon gelöscht oder sind nicht in der Datenbank.")
        }
        return .success
    }
}
