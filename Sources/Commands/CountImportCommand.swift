import Access
import Actions
import Arguments
import Domain
import Values

/// `insek count import`: own counts of a file into a concept, for whoever runs the installation.
struct CountImportCommand: Sendable {
    let session: Session

    private static let address = Positional(
        name: "ADRESSE", summary: "Gemeinde und Konzept aus der Webadresse, zum Beispiel tannenrode/insek-2036")
    private static let file = Positional(name: "DATEI", summary: "Tabelle mit eigenen Zahlen (.csv)")

    var verb: Verb {
        Verb(
            name: "count import", summary: "Liest eigene Zahlen der Gemeinde aus einer Tabelle ein.",
            discussion: """
                Die Spalten sind ort; merkmal; wert; einheit; davon_von; stand; quelle. Die Tabelle ersetzt alle bisherigen \
                eigenen Zahlen des Konzepts oder, wenn etwas nicht stimmt, keine; jede Stelle wird dann genannt.
                """,
            positionals: [Self.address, Self.file], options: [CommonOptions.format, CommonOptions.database],
            examples: ["insek count import tannenrode/insek-2036 Samples/Eigene_Zahlen_Tannenrode.csv"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let (municipality, slug) = try ConceptCommands.address(arguments.positionals[0])
            let path = arguments.positionals[1]
            guard let bytes = WholeFile.read(path) else {
                throw CommandFailure("Die Datei \(path) lässt sich nicht lesen.")
            }
            let workshop = try open()
            guard let found = try workshop.addressedConcept(slug, in: municipality) else {
                throw ConceptCommands.unknown(municipality, slug)
            }
            let counts: OwnCounts
            do {
                counts = try workshop.importOwnCounts(.tool("insek count import", in: found.concept.id), bytes)
            } catch let problems as FileProblems {
                throw CommandFailure("Die Datei \(path) wurde nicht eingelesen.\n\(problems)")
            }
            switch format {
            case .json:
                console.out(
                    JSON.object(["datei": .string(path), "zahlen": .integer(Int64(counts.counts.count))]).canonicalText)
            case .text:
                let count = counts.counts.count == 1 ? "1 Zahl" : "\(counts.counts.count) Zahlen"
                console.out("\(path): \(count) eingelesen.")
            }
            return .success
        }
    }
}
