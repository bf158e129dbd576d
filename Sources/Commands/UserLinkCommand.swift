import Access
import Actions
import Arguments
import Domain
import Values

/// `insek user link`: a new link for somebody who cannot get in.
struct UserLinkCommand: Sendable {
    let session: Session

    private static let address = Positional(name: "ADRESSE", summary: "E-Mail-Adresse des Kontos")
    private static let withoutFactor = Option(
        name: "--remove-second-factor",
        summary: "Mit dem neuen Passwort entfällt auch der zweite Faktor, wenn Telefon und Codes verloren sind")

    var verb: Verb {
        Verb(
            name: "user link", summary: "Gibt einen Link aus, mit dem eine Person ein neues Passwort setzt.",
            discussion: """
                Wer noch eingeladen ist, bekommt einen neuen Einladungslink (14 Tage), alle anderen einen Link für ein \
                neues Passwort (2 Stunden). Ältere Links derselben Art gelten dann nicht mehr. Vergewissern Sie sich, wem \
                Sie den Link geben.
                """,
            positionals: [Self.address], options: [Self.withoutFactor, CommonOptions.format, CommonOptions.database],
            examples: ["insek user link ute.beyer@tannenrode.example"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let email = try UserCommands.email(arguments.positionals.first ?? "")
            let workshop = try open()
            let (account, issued) = try UserCommands.refusing {
                try workshop.newLink(
                    email: email, removingSecondFactor: arguments.flag(Self.withoutFactor), by: .tool("insek user link")
                )
            }
            switch format {
            case .json:
                console.out(
                    JSON.object(["konto": UserCommands.json(account), "link": UserCommands.json(issued)]).canonicalText)
            case .text: UserCommands.show(issued, console)
            }
            return .success
        }
    }
}
