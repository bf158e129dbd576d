import Actions
import Arguments
import Domain
import Values

/// What the verbs about concepts share.
enum ConceptCommands {
    static func keys(_ texts: [String]) throws -> [AGS] {
        guard !texts.isEmpty else {
            throw CommandFailure(
                "Nennen Sie den Schlüssel der Gemeinde. Suchen Sie ihn mit: insek list --search NAME", .usage)
        }
        return try texts.map { text in
            guard let ags = AGS(text) else {
                throw CommandFailure("„\(text)“ ist kein Gemeindeschlüssel. Er hat acht Ziffern.", .usage)
            }
            return ags
        }
    }

    /// What "tannenrode/insek-2036" names, also as the end of a whole web address.
    static func address(_ text: String) throws -> (Slug, ConceptSlug) {
        let words = text.split(separator: "/").map(String.init).suffix(2)
        guard words.count == 2, let slug = Slug(words[words.startIndex]), let concept = ConceptSlug(words.last ?? "")
        else {
            throw CommandFailure(
                "„\(text)“ ist keine Adresse eines Konzepts. Erwartet wird zum Beispiel tannenrode/insek-2036.", .usage)
        }
        return (slug, concept)
    }

    static func unknown(_ municipality: Slug, _ concept: ConceptSlug) -> CommandFailure {
        CommandFailure(
            "Das Konzept \(municipality)/\(concept) gibt es nicht. Alle Konzepte zeigt: insek concept list", .usage)
    }

    /// Says what is wrong with the fields as a failure of the command.
    static func refusing<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let problems as FieldProblems<ConceptDraft.Field> {
            throw CommandFailure(problems.description, .usage)
        } catch let error as PlanningError {
            throw CommandFailure(error.message)
        }
    }

    /// The places of the concept on the site, one for each of its municipalities.
    static func paths(_ concept: Concept, _ municipalities: [MunicipalityAddress]) -> [String] {
        municipalities.map { "/werkstatt/\($0.slug)/\(concept.slug)" }
    }

    static func json(_ concept: Concept, _ municipalities: [MunicipalityAddress]) -> JSON {
        [
            "id": .string(concept.id.text), "titel": .string(concept.title),
            "stand": .string(concept.state.rawValue), "umfang": .string(concept.profile.rawValue),
            "gemeinden": .array(concept.municipalities.map { .string($0.text) }),
            "adressen": .array(paths(concept, municipalities).map { .string($0) }),
        ]
    }
}
