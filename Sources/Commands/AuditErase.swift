import Actions
import Arguments
import Domain
import Values

/// `insek audit erase`: erases what the history says about a person.
struct AuditErase {
    /// Whose account, as it was named.
    private enum Person {
        case id(AccountID)
        case email(EmailAddress)
    }

    private let texts: [String]
    private let person: Person?
    private let list: String?
    private let isDryRun: Bool

    init(_ arguments: Arguments, list: String?) throws {
        try AuditCommand.allow(
            [AuditCommand.text, AuditCommand.account, AuditCommand.list, AuditCommand.dryRun], in: arguments)
        texts = arguments.values(AuditCommand.text)
        person = try arguments.value(AuditCommand.account).map { text in
            if let id = AccountID(text: text) { return .id(id) }
            if let email = EmailAddress(text) { return .email(email) }
            throw CommandFailure("„\(text)“ ist keine Kennung und keine Adresse eines Kontos.", .usage)
        }
        self.list = list
        isDryRun = arguments.flag(AuditCommand.dryRun)
        guard !texts.isEmpty || person != nil else {
            throw CommandFailure("Nennen Sie mit --text oder --account, wen Sie löschen wollen.", .usage)
        }
        guard texts.isEmpty || PersonSearch(texts: texts, account: nil) != nil else {
            throw CommandFailure(
                "Ein Text hinter --text braucht mindestens \(PersonSearch.shortest) Buchstaben oder Ziffern.", .usage)
        }
    }

    private func account(_ workshop: Workshop) throws -> AccountID? {
        switch person {
        case .id(let id): return id
        case .email(let email):
            guard
                let account = try workshop.allAccounts().map(\.account).first(where: { $0.email.folded == email.folded }
                )
            else { throw CommandFailure("Ein Konto mit der Adresse \(email.text) gibt es nicht.") }
            return account.id
        case nil: return nil
        }
    }

    func run(_ open: () throws -> Workshop, _ format: OutputFormat, _ console: Console) throws -> ExitCode {
        let workshop = try open()
        guard let search = PersonSearch(texts: texts, account: try account(workshop)) else { return .failure }
        let erasure = try workshop.eraseFromHistory(search, texts: texts, isDryRun: isDryRun, list: list)
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
