import Actions
import Domain
import HTTPServer

/// The query of the list, and what was typed to open a municipality.
struct AdvisoryForm {
    static let search = "suche"
    static let stage = "stand"
    static let page = "seite"
    static let wantsConcept = "konzept"

    private(set) var draft: OpeningDraft
    /// Stays while the box is not ticked.
    private(set) var title: String
    var wantsConcept: Bool
    var errors = FormErrors()

    init(_ municipality: Municipality, wantsConcept: Bool) {
        draft = OpeningDraft(municipality: municipality.ags)
        title = AdvisoryTexts.proposedTitle(municipality.name)
        self.wantsConcept = wantsConcept
    }

    /// - Parameter offersConcept: Whether the form had the box for a first concept.
    init(_ fields: Fields, _ municipality: Municipality, offersConcept: Bool) {
        typealias Field = OpeningDraft.Field
        let reader = FormReader(fields)
        title = reader.typed(Field.title.rawValue)
        wantsConcept = offersConcept && reader.isChecked(Self.wantsConcept)
        draft = OpeningDraft(
            municipality: municipality.ags, email: reader.typed(Field.email.rawValue),
            name: reader.typed(Field.name.rawValue), title: wantsConcept ? title : nil)
        do {
            _ = try draft.checked()
        } catch {
            add(error)
        }
    }

    mutating func add(_ problems: FieldProblems<OpeningDraft.Field>) {
        for problem in problems.problems { errors.add(problem.field.rawValue, problem.message) }
    }

    static func query(_ fields: Fields) -> AdvisoryQuery {
        AdvisoryQuery(
            search: String((fields.first(search) ?? "").prefix(100)),
            stage: fields.first(stage).flatMap(MunicipalityStage.init(rawValue:)),
            page: fields.first(page).flatMap { Int($0) } ?? 1)
    }

    /// The query as fields of a link, without those that say what is said anyway.
    static func fields(_ query: AdvisoryQuery) -> [(String, String)] {
        var fields: [(String, String)] = []
        if !query.search.isEmpty { fields.append((search, query.search)) }
        if let stage = query.stage { fields.append((Self.stage, stage.rawValue)) }
        if query.page > 1 { fields.append((page, String(query.page))) }
        return fields
    }
}
