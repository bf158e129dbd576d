import Actions
import Arguments
import Domain
import Values

/// `insek concept list`: all concepts with their addresses.
struct ConceptListCommand: Sendable {
    let session: Session

    var verb: Verb {
        Verb(
            name: "concept list", summary: "Zeigt die Konzepte mit ihren Adressen.",
            discussion: "Nennt je Konzept Titel, Stand, Umfang und Gemeinden, das neueste zuerst.",
            options: [CommonOptions.format, CommonOptions.database],
            examples: ["insek concept list", "insek concept list --format json"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let concepts = try open().allConcepts()
            switch format {
            case .json:
                console.out(
                    JSON.array(concepts.map { ConceptCommands.json($0.concept, $0.municipalities) }).canonicalText)
            case .text:
                for (concept, municipalities) in concepts {
                    let names = municipalities.map(\.name).joined(separator: ", ")
                    console.out(
                        "\(concept.title) (\(names)), \(concept.state.germanName), Umfang \(concept.profile.rawValue)")
                    for path in ConceptCommands.paths(concept, municipalities) { console.out("  \(path)") }
                }
                if concepts.isEmpty {
                    console.out("Es gibt noch kein Konzept. Das erste eröffnen Sie mit: insek concept open")
                }
            }
            return .success
        }
    }
}
