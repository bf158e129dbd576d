import Access
import Actions
import Domain
import HTTPServer
import Values

/// Reads what was typed to invite somebody.
struct TeamForm {
    static let role = "rolle"
    /// Up to so many measures are shown as boxes; of more, the numbers are typed.
    static let mostBoxes = 100

    private(set) var draft: TeamDraft
    /// As typed.
    private(set) var lastDay = ""
    private(set) var codes = ""
    var errors = FormErrors()

    /// An empty form for a role.
    init(_ role: Role, at place: Grant.Place) { draft = TeamDraft(role: role, place: place) }

    /// - Parameters:
    ///   - offered: The places of the form, best first; others are not taken.
    ///   - elements: What a guest may be shown.
    init(_ fields: Fields, _ role: Role, offered: [Grant.Place], elements: [Element], today: Day) {
        typealias Field = TeamDraft.Field
        var reader = FormReader(fields)
        let place = fields.first(Field.place.rawValue).flatMap { value in offered.first { $0.formValue == value } }
        draft = TeamDraft(
            email: reader.typed(Field.email.rawValue), name: reader.typed(Field.name.rawValue), role: role,
            place: place ?? offered[0], ortsteil: reader.typed(Field.ortsteil.rawValue),
            level: fields.first(Field.level.rawValue).flatMap(Grant.Reach.Level.init(rawValue:)))
        lastDay = reader.typed(Field.expires.rawValue)
        draft.lastDay = reader.day(Field.expires.rawValue, missing: nil)
        codes = fields.all(Field.elements.rawValue).joined(separator: ", ")
        var found = reader.errors.entries.map { ($0.field, $0.message) }
        if role == .guest { found += chooseElements(among: elements) }
        do {
            _ = try draft.checked(on: today)
        } catch {
            found += error.problems.map { ($0.field.rawValue, $0.message) }
        }
        // What could not be read says more than that it is missing, and all of it stands in the order of the form.
        for field in Field.allCases {
            for (name, message) in found where name == field.rawValue { errors.add(name, message) }
        }
    }

    mutating func add(_ problems: FieldProblems<TeamDraft.Field>) {
        for problem in problems.problems { errors.add(problem.field.rawValue, problem.message) }
    }

    /// Takes the numbers that were ticked or typed; answers what is wrong with them.
    private mutating func chooseElements(among elements: [Element]) -> [(String, String)] {
        let known = Dictionary(elements.compactMap { element in element.code.map { ($0, element.id) } }) { first, _ in
            first
        }
        var unknown: [(String, String)] = []
        for word in codes.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isWhitespace }).map(String.init) {
            if let id = known[MeasureCode(word)?.text ?? word] {
                draft.elements.insert(id)
            } else {
                unknown.append((TeamDraft.Field.elements.rawValue, TeamTexts.unknownElement(String(word.prefix(40)))))
            }
        }
        return unknown
    }
}

extension Grant.Place {
    /// As the form names it.
    var formValue: String {
        switch self {
        case .installation: ""
        case .municipality(let ags): ags.text
        case .concept: "konzept"
        }
    }
}
