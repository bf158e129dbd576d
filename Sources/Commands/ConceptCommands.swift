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
