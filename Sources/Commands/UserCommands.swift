import Access
import Actions
import Arguments
import Domain
import Values

/// What the verbs about accounts share.
enum UserCommands {
    static func email(_ text: String) throws -> EmailAddress {
        guard let email = EmailAddress(text) else {
            throw CommandFailure("„\(text)“ ist keine E-Mail-Adresse.", .usage)
        }
        return email
    }

    /// Says a refusal as any other failure of a command.
    static func refusing<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let refusal as AccountRefusal {
            throw CommandFailure(refusal.message)
        }
    }

    static func show(_ issued: IssuedLink, _ console: Console) {
        let purpose =
            switch issued.link.kind {
            case .invitation: "Einladungslink"
            case .reset: "Link für ein neues Passwort"
            }
        console.out("\(purpose): \(issued.path)")
        console.out("Gilt einmal, bis \(issued.link.expires.berlin.german).")
    }

    static func json(_ issued: IssuedLink) -> JSON {
        [
            "art": .string(issued.link.kind.rawValue), "pfad": .string(issued.path),
            "gueltigBis": .string(issued.link.expires.iso),
        ]
    }

    static func json(_ account: Account) -> JSON {
        [
            "id": .string(account.id.text), "email": .string(account.email.text), "name": .string(account.name),
            "zustand": .string(account.state.rawValue),
        ]
    }

    static func json(_ grant: Grant) -> JSON {
        [
            "rolle": .string(grant.role.rawValue), "ort": .string(place(grant.place)),
            "gueltigBis": grant.expires.map { .string($0.iso) } ?? .null,
        ]
    }

    /// "leitung in 14999010".
    static func text(_ grant: Grant) -> String {
        let until = grant.expires.map { " bis \($0.berlin.german)" } ?? ""
        return grant.place == .installation
            ? "\(grant.role.rawValue)\(until)" : "\(grant.role.rawValue) in \(place(grant.place))\(until)"
    }

    private static func place(_ place: Grant.Place) -> String {
        switch place {
        case .installation: "werkstatt"
        case .municipality(let ags): ags.text
        case .concept(let id): id.text
        }
    }
}

/// Roles that the command line gives. Guests and members of an Ortschaftsrat reach chosen parts only; the team of their
/// municipality names them.
enum UserRoles {
    private static let municipal: [Role] = [.lead, .editor, .planner, .council]
    private static let installation: [Role] = [.advisory, .ministry, .operations]
    static let all = municipal + installation

    static func role(_ text: String, municipality: String?) throws -> (Role, AGS?) {
        guard let role = Role(rawValue: text), all.contains(role) else {
            throw CommandFailure(
                "Die Rolle „\(text)“ gibt es nicht. Wählen Sie: \(all.map(\.rawValue).joined(separator: ", ")).", .usage
            )
        }
        guard municipal.contains(role) else {
            guard municipality == nil else {
                throw CommandFailure(
                    "Die Rolle \(text) gilt für die ganze Werkstatt. Lassen Sie --municipality bitte weg.", .usage)
            }
            return (role, nil)
        }
        guard let municipality else {
            throw CommandFailure(
                "Die Rolle \(text) gilt in einer Gemeinde. Nennen Sie sie mit --municipality AGS.", .usage)
        }
        guard let ags = AGS(municipality) else {
            throw CommandFailure("„\(municipality)“ ist kein Gemeindeschlüssel. Er hat acht Ziffern.", .usage)
        }
        return (role, ags)
    }
}
