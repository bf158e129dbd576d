import Access
import Actions
import Arguments
import Domain
import Values

/// `insek user lock`: keeps somebody out, or lets them in again.
struct UserLockCommand: Sendable {
    let session: Session

    private static let address = Positional(name: "ADRESSE", summary: "E-Mail-Adresse des Kontos")
    private static let undo = Option(name: "--undo", summary: "Hebt die Sperre auf")

    var verb: Verb {
        Verb(
            name: "user lock", summary: "Sperrt ein Konto oder hebt die Sperre auf.",
            discussion: """
                Die Person wird sofort überall abgemeldet, ihre Einladungen und Links gelten nicht mehr, und sie kann sich \
                nicht anmelden. Was sie geschrieben hat, bleibt.
                """,
            positionals: [Self.address], options: [Self.undo, CommonOptions.format, CommonOptions.database],
            examples: [
                "insek user lock ute.beyer@tannenrode.example", "insek user lock ute.beyer@tannenrode.example --undo",
            ], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let email = try UserCommands.email(arguments.positionals.first ?? "")
            let lifts = arguments.flag(Self.undo)
            let workshop = try open()
            let account = try UserCommands.refusing {
                lifts
                    ? try workshop.unlock(email: email, by: .tool("insek user lock"))
                    : try workshop.lock(email: email, by: .tool("insek user lock"))
            }
            switch format {
            case .json: console.out(UserCommands.json(account).canonicalText)
            case .text:
                console.out(
                    lifts
                        ? "Das Konto \(account.email) ist nicht gesperrt."
                        : "Das Konto \(account.email) ist gesperrt und überall abgemeldet.")
            }
            return .success
        }
    }
}
