import Access
import Actions
import Arguments
import Domain
import Values

/// `insek measure import`: measures of a file into a concept, for whoever runs the installation.
struct MeasureImportCommand: Sendable {
    let session: Session

    private static let address = Positional(
        name: "ADRESSE", summary: "Gemeinde und Konzept aus der Webadresse, zum Beispiel tannenrode/insek-2036")
    private static let file = Positional(name: "DATEI", summary: "Datei mit Maßnahmen, .csv oder .json")
    private static let trial = Option(
        name: "--dry-run", summary: "Prüft nur, ob die Datei angenommen würde, und ändert nichts")

    var verb: Verb {
        Verb(
            name: "measure import", summary: "Liest Maßnahmen aus einer Datei in ein Konzept ein.",
            discussion: """
                Angenommen wird, was die Werkstatt ausgibt: dieselben Spalten oder Felder. Die Datei wird ganz eingelesen \
                oder, wenn etwas nicht stimmt, gar nicht; jede Stelle wird dann genannt. Welche Konzepte es gibt, zeigt: \
                insek concept list
                """,
            positionals: [Self.address, Self.file],
            options: [Self.trial, CommonOptions.format, CommonOptions.database],
            examples: ["insek measure import tannenrode/insek-2036 Samples/Massnahmen_Tannenrode.csv"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let (municipality, slug) = try ConceptCommands.address(arguments.positionals[0])
            let path = arguments.positionals[1]
            let kind = try kind(path)
            guard let bytes = WholeFile.read(path) else {
                throw CommandFailure("Die Datei \(path) lässt sich nicht lesen.")
            }
            let workshop = try open()
            guard let found = try workshop.addressedConcept(slug, in: municipality) else {
                throw ConceptCommands.unknown(municipality, slug)
            }
            let isTrial = arguments.flag(Self.trial)
            let measures = try refusing(path) {
                try workshop.importMeasures(
                    .tool("insek measure import", in: found.concept.id), bytes, as: kind, isTrial: isTrial)
            }
            switch format {
            case .json:
                console.out(
                    JSON.object([
                        "datei": .string(path), "eingelesen": .bool(!isTrial),
                        "nummern": .array(measures.map { .string($0.code.text) }),
                    ]).canonicalText)
            case .text:
                let count = measures.count == 1 ? "1 Maßnahme" : "\(measures.count) Maßnahmen"
                console.out(isTrial ? "\(path): \(count) würden eingelesen." : "\(path): \(count) eingelesen.")
            }
            return .success
        }
    }

    private func kind(_ path: String) throws -> MeasureFormat {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard let format = MeasureFormat(rawValue: ending) else {
            throw CommandFailure("Die Datei \(path) endet weder auf .csv noch auf .json.", .usage)
        }
        return format
    }

    /// Says everything that is wrong with the file, a line each.
    private func refusing<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let problems as FileProblems {
            throw CommandFailure("Die Datei \(path) wurde nicht eingelesen.\n\(problems)")
        } catch let error as PlanningError {
            throw CommandFailure(error.message)
        }
    }
}
