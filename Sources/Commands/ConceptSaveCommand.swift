import Access
import Actions
import Arguments
import Domain
import Values

/// `insek concept save`: what a file keeps of a concept.
struct ConceptSaveCommand: Sendable {
    let session: Session

    private static let address = Positional(
        name: "ADRESSE", summary: "Gemeinde und Konzept aus der Webadresse, zum Beispiel tannenrode/insek-2036")

    var verb: Verb {
        Verb(
            name: "concept save", summary: "Gibt ein Konzept als Datei aus, die insek concept load wieder einliest.",
            discussion: """
                Personen bleiben draußen: Die Datei ist zum Weitergeben, Konten gehören zu einer Werkstatt. Maßnahmen und \
                eigene Zahlen gibt die Werkstatt im Browser als eigene Tabellen aus.
                """,
            positionals: [Self.address], options: [CommonOptions.database],
            examples: ["insek concept save tannenrode/insek-2036 > konzept.json"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let (municipality, slug) = try ConceptCommands.address(arguments.positionals[0])
            let workshop = try open()
            guard let found = try workshop.addressedConcept(slug, in: municipality) else {
                throw ConceptCommands.unknown(municipality, slug)
            }
            let file = try workshop.conceptFile(.tool("insek concept save", in: found.concept.id))
            console.out(file.json.canonicalText)
            return .success
        }
    }
}
