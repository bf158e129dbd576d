import Access
import Actions
import Arguments
import HTTPServer
import Values
import Web

/// `insek routes`: every address of the product with the permission it demands and the roles that have it.
struct RoutesCommand: Sendable {
    let session: Session

    var verb: Verb {
        Verb(
            name: "routes", summary: "Zeigt alle Adressen mit der Berechtigung, die sie verlangen.",
            discussion: "Eine Adresse ohne Berechtigung ist für niemanden offen.",
            options: [CommonOptions.format, CommonOptions.database], examples: ["insek routes --format json"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let entries = WebApplication(workshop: try open(), assets: Assets()).routes.entries
            switch format {
            case .json: console.out(JSON.array(entries.map(json)).canonicalText)
            case .text:
                for entry in entries {
                    console.out("\(entry.method.rawValue)  \(entry.pattern)  \(entry.permission?.name ?? "niemand")")
                }
            }
            return .success
        }
    }

    private func json(_ entry: RouteEntry) -> JSON {
        let permission = entry.permission.flatMap { Permission(rawValue: $0.name) }
        let roles = Role.allCases.filter { role in permission.map(role.may) ?? false }
        return [
            "methode": .string(entry.method.rawValue), "adresse": .string(entry.pattern),
            "berechtigung": permission.map { .string($0.name) } ?? .null,
            "rollen": .array(roles.map { .string($0.rawValue) }),
        ]
    }
}
