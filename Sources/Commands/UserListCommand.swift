import Access
import Actions
import Arguments
import Domain
import Values

/// `insek user list`: who can sign in.
struct UserListCommand: Sendable {
    let session: Session

    var verb: Verb {
        Verb(
            name: "user list", summary: "Zeigt die Konten mit ihren Rollen.",
            discussion: "Nennt je Konto Adresse, Name, Zustand, letzte Anmeldung und die Rollen.",
            options: [CommonOptions.format, CommonOptions.database],
            examples: ["insek user list", "insek user list --format json"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let entries = try open().allAccounts()
            switch format {
            case .json: console.out(JSON.array(entries.map(json)).canonicalText)
            case .text:
                for entry in entries {
                    let account = entry.account
                    let last = entry.signedIn.map { "zuletzt angemeldet \($0.berlin.german)" } ?? "noch nie angemeldet"
                    console.out("\(account.email)  \(account.name), \(account.state.rawValue), \(last)")
                    for grant in entry.grants { console.out("  \(UserCommands.text(grant))") }
                }
                if entries.isEmpty {
                    console.out("Es gibt noch kein Konto. Das erste legen Sie an mit: insek user add")
                }
            }
            return .success
        }
    }

    private func json(_ entry: AccountEntry) -> JSON {
        var json = UserCommands.json(entry.account).object ?? [:]
        json["angemeldet"] = entry.signedIn.map { .string($0.iso) } ?? .null
        json["rollen"] = .array(entry.grants.map(UserCommands.json))
        return .object(json)
    }
}
