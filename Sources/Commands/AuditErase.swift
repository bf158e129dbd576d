import Actions
import Arguments
import Domain
import Values

/// `insek audit erase`: erases what the history says about a person.
struct AuditErase {
    private let search: PersonSearch
    private let texts: [String]
    private let list: String?
    private let isDryRun: Bool

    init(_ arguments: Arguments, list: String?) throws {
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
        self.texts = texts
        self.list = list
        isDryRun = arguments.flag(AuditCommand.dryRun)
    }

    func run(_ open: () throws -> Workshop, _ format: OutputFormat, _ console: Console) throws -> ExitCode {
        let erasure = try open().eraseFromHistory(search, texts: texts, isDryRun: isDryRun, list: list)
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
            let account = erasure.account == nil ? "" : " und das Konto"
            lines.append(
                "Gefunden: \(AuditCommand.counted(erasure.found.count, "Eintrag", "Einträge"))\(account). Gelöscht wurde nichts."
            )
            return lines + namesakes(erasure)
        }
        lines.append(
            "Gelöscht: Inhalt von \(AuditCommand.counted(erasure.erased, "Eintrag", "Einträgen")). Die Ketten bleiben gültig."
        )
        if erasure.account != nil {
            lines.append(
                "Gelöscht: das Konto mit seinen Rollen, Sitzungen und Mails. Im Verlauf steht „Gelöschte Person“.")
        }
        if list == nil, erasure.erased > 0 || erasure.account != nil {
            lines.append(
                "Ohne --list lässt sich die Löschung nach dem Einspielen einer Sicherung nur von Hand wiederholen.")
        }
        return lines + namesakes(erasure)
    }

    private func namesakes(_ erasure: HistoryErasure) -> [String] {
        erasure.namesakes.map { account in
            "Das Konto von \(account.name) (\(account.email.text)) bleibt. Soll es auch gelöscht werden, dann mit: --account \(account.id.text)"
        }
    }

    private func json(_ erasure: HistoryErasure) -> JSON {
        [
            "geloescht": .integer(Int64(erasure.erased)), "nurGesucht": .bool(isDryRun),
            "konto": erasure.account.map { .string($0.text) } ?? .null,
            "gleicherName": .array(erasure.namesakes.map { .string($0.id.text) }),
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
