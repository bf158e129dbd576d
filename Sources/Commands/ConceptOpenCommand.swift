import Actions
import Arguments
import Domain
import Values

/// `insek concept open`: a concept for a municipality, for whoever runs the installation.
struct ConceptOpenCommand: Sendable {
    let session: Session

    private static let keys = Positional(
        name: "AGS", summary: "Schlüssel der Gemeinde; bei einem gemeinsamen Konzept mehrere", arity: .many)
    private static let title = Option(
        name: "--title", value: "TITEL", summary: "Titel, zum Beispiel INSEK 2036", required: true)
    private static let slug = Option(
        name: "--address", value: "WORT", summary: "Wort in der Webadresse; ohne Angabe aus dem Titel gebildet")
    private static let profile = Option(
        name: "--profile", value: ConceptProfile.allCases.map(\.rawValue).joined(separator: "|"),
        summary: "Umfang; ohne Angabe kompakt")

    var verb: Verb {
        Verb(
            name: "concept open", summary: "Eröffnet ein Konzept und gibt seine Adresse aus.",
            discussion: """
                Sonst eröffnet die Leitung der Gemeinde das Konzept im Browser. Wer dort arbeiten darf, legt die Leitung im \
                Bereich „Team und Gremien“ fest; die erste Person lädt die Fachstelle oder insek user add ein.
                """,
            positionals: [Self.keys],
            options: [Self.title, Self.slug, Self.profile, CommonOptions.format, CommonOptions.database],
            examples: [
                "insek concept open 14999010 --title \"INSEK 2036\"",
                "insek concept open 14999010 14999030 --title \"Gemeinsam 2036\" --profile standard",
            ], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let draft = ConceptDraft(
                title: arguments.value(Self.title) ?? "", slug: arguments.value(Self.slug) ?? "",
                municipalities: try ConceptCommands.keys(arguments.positionals), profile: try profile(arguments))
            let workshop = try open()
            let concept = try ConceptCommands.refusing {
                _ = try draft.checked()
                return try workshop.openConcept(draft, byTool: "insek concept open")
            }
            let opened = try workshop.allConcepts().first { $0.concept.id == concept.id }
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

    private func profile(_ arguments: Arguments) throws -> ConceptProfile {
        let text = arguments.value(Self.profile) ?? ConceptProfile.compact.rawValue
        guard let profile = ConceptProfile(rawValue: text) else {
            let known = ConceptProfile.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure("Den Umfang „\(text)“ gibt es nicht. Wählen Sie: \(known).", .usage)
        }
        return profile
    }
}
