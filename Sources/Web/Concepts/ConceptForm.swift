import Domain
import HTTPServer

/// Reads what was typed to open a concept.
struct ConceptForm {
    static let profile = "umfang"

    private(set) var draft: ConceptDraft
    var errors = FormErrors()

    /// An empty form for this municipality.
    init(_ municipality: AGS) { draft = ConceptDraft(title: "", municipalities: [municipality]) }

    /// - Parameter offered: The further municipalities of the form; others are not taken.
    init(_ fields: Fields, _ municipality: AGS, offered: [AGS]) {
        var reader = FormReader(fields)
        let profile: ConceptProfile? = reader.choice(Self.profile, missing: ConceptTexts.noProfile)
        let partners = fields.all(ConceptDraft.Field.municipalities.rawValue).compactMap { AGS($0) }
        draft = ConceptDraft(
            title: reader.typed(ConceptDraft.Field.title.rawValue),
            slug: reader.typed(ConceptDraft.Field.slug.rawValue),
            municipalities: [municipality] + partners.filter(offered.contains), profile: profile ?? .compact)
        do {
            _ = try draft.checked()
        } catch {
            add(error)
        }
        // Beyond what the draft says, in the order of the form.
        for error in reader.errors.entries { errors.add(error.field, error.message) }
    }

    mutating func add(_ problems: FieldProblems<ConceptDraft.Field>) {
        for problem in problems.problems { errors.add(problem.field.rawValue, problem.message) }
    }
}
