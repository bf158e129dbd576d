import Access
import Actions
import Arguments
import Domain
import Values

/// `insek user add`: an account with a role, and the link by which its owner sets a password.
struct UserAddCommand: Sendable {
    let session: Session

    private static let email = Option(
        name: "--email", value: "ADRESSE", summary: "E-Mail-Adresse, mit der sich die Person anmeldet", required: true)
    private static let name = Option(name: "--name", value: "NAME", summary: "Vor- und Nachname", required: true)
    private static let role = Option(
        name: "--role", value: "ROLLE", summary: UserRoles.all.map(\.rawValue).joined(separator: ", "), required: true)
    private static let municipality = Option(
        name: "--municipality", value: "AGS",
        summary: "Gemeinde, in der die Rolle gilt; bei fachstelle, ministerium und betrieb wegzulassen")

    var verb: Verb {
        Verb(
            name: "user add", summary: "Legt ein Konto an und gibt einen Einladungslink aus.",
            discussion: """
                Die Person öffnet den Link, gibt ihren Namen an und wählt ein Passwort; ein Passwort auf der Befehlszeile \
                gibt es nicht. Der Link gilt 14 Tage und kann einmal benutzt werden. Gibt es das Konto schon, bekommt es \
                die Rolle dazu. Vor den Link gehört die Adresse Ihrer Werkstatt, zum Beispiel https://insek.example.
                """,
            options: [
                Self.email, Self.name, Self.role, Self.municipality, CommonOptions.format, CommonOptions.database,
            ],
            examples: [
                "insek user add --email ute.beyer@tannenrode.example --name \"Ute Beyer\" --role leitung "
                    + "--municipality 14999010"
            ], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let email = try UserCommands.email(arguments.value(Self.email) ?? "")
            let name = arguments.value(Self.name) ?? ""
            guard Account.checkedName(name) != nil else {
                throw CommandFailure(
                    "Der Name braucht \(Account.nameLength.lowerBound) bis \(Account.nameLength.upperBound) Zeichen.",
                    .usage)
            }
            let (role, ags) = try UserRoles.role(
                arguments.value(Self.role) ?? "", municipality: arguments.value(Self.municipality))
            let workshop = try open()
            if let ags, try workshop.municipality(ags) == nil {
                throw CommandFailure(
                    "Eine Gemeinde mit dem Schlüssel \(ags) ist nicht eingelesen. Suchen Sie ihn mit: insek list --search "
                        + "NAME", .usage)
            }
            let invitation = try UserCommands.refusing {
                try workshop.invite(
                    email: email, name: name, Grant(role, in: ags.map { .municipality($0) } ?? .installation),
                    by: .tool("insek user add"), byLetter: false)
            }
            switch format {
            case .json: console.out(json(invitation).canonicalText)
            case .text: text(invitation, console)
            }
            return .success
        }
    }

    private func text(_ invitation: Invitation, _ console: Console) {
        let role = UserCommands.text(invitation.grant)
        guard let link = invitation.link else {
            console.out("Das Konto \(invitation.account.email) gab es schon. Es hat jetzt die Rolle: \(role).")
            return
        }
        console.out("Eingeladen: \(invitation.account.name) (\(invitation.account.email)), Rolle: \(role).")
        UserCommands.show(link, console)
    }

    private func json(_ invitation: Invitation) -> JSON {
        [
            "konto": UserCommands.json(invitation.account), "rolle": UserCommands.json(invitation.grant),
            "link": invitation.link.map(UserCommands.json) ?? .null,
        ]
    }
}
