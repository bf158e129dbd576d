import Actions
import Arguments
import Domain
import Values

/// `insek concept load`: a concept from a file, for whoever runs the installation.
struct ConceptLoadCommand: Sendable {
    let session: Session

    private static let file = Positional(name: "DATEI", summary: "Datei, wie sie insek concept save schreibt (.json)")
    private static let shift = Option(
        name: "--shift", summary: "Verschiebt alle Tage um ganze Wochen vom Bezugstag der Datei auf heute")

    var verb: Verb {
        Verb(
            name: "concept load", summary: "Eröffnet ein Konzept mit allem, was in einer Datei steht.",
            discussion: """
                Die Datei enthält Angaben, Schritte, Verfahrenskosten, Gremien, Bestand und, wenn Sie es wollen, Personen. \
                Sie wird ganz eingelesen oder, wenn etwas nicht stimmt, gar nicht. Maßnahmen und eigene Zahlen haben eigene \
                Dateien: insek measure import und insek count import
                """,
            positionals: [Self.file], options: [Self.shift, CommonOptions.format, CommonOptions.database],
            examples: ["insek concept load Samples/Konzept_Tannenrode.json --shift"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let path = arguments.positionals[0]
            guard let bytes = WholeFile.read(path) else {
                throw CommandFailure("Die Datei \(path) lässt sich nicht lesen.")
            }
            let concept = try Self.refusing(path) {
                var file = try ConceptFile(parsing: bytes)
                let workshop = try open()
                if arguments.flag(Self.shift) { file = file.shifted(to: workshop.clock.today) }
                return try workshop.loadConcept(file, byTool: "insek concept load")
            }
            let opened = try open().allConcepts().first { $0.concept.id == concept.id }
            switch format {
            case .json: console.out(ConceptCommands.json(concept, opened?.municipalities ?? []).canonicalText)
            case .text:
                console.out("Eröffnet: \(concept.title)")
                for path in ConceptCommands.paths(concept, opened?.municipalities ?? []) {
                    console.out("Adresse: \(path)")
                }
            }
            return .success
        }
    }

    /// Says everything that is wrong with the file, a line each.
    private static func refusing<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let found as FileProblems {
            throw CommandFailure("Die Datei \(path) wurde nicht eingelesen.\n\(found)")
        } catch let problems as FieldProblems<ConceptDraft.Field> {
            throw CommandFailure("Die Datei \(path) wurde nicht eingelesen.\n\(problems.description)")
        } catch let error as PlanningError {
            throw CommandFailure("Die Datei \(path) wurde nicht eingelesen.\n\(error.message)")
        }
    }
}
