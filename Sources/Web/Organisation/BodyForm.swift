import Domain
import HTTPServer
import Values

/// Reads what is said about a body.
struct BodyForm {
    static let revision = "stand"

    let content: BodyContent
    /// The revision that the editor has seen; 0 for a new body.
    private(set) var revision: Int64
    /// As typed, for showing it again.
    private let typed: [BodyContent.Field: String]
    var errors = FormErrors()

    /// A new body.
    init() {
        content = BodyContent()
        revision = 0
        typed = [:]
    }

    init(_ body: Body) {
        content = body.content
        revision = body.revision
        typed = [
            .name: body.name, .level: body.level.rawValue, .members: body.members.map { String($0) } ?? "",
            .cadence: body.cadence, .lastMet: body.lastMet?.german ?? "",
        ]
    }

    init(_ fields: Fields, today: Day) {
        var reader = FormReader(fields)
        let range = Double(BodyContent.memberRange.lowerBound)...Double(BodyContent.memberRange.upperBound)
        let members = reader.number(BodyContent.Field.members.rawValue, in: range, missing: nil)
        let lastMet = reader.day(BodyContent.Field.lastMet.rawValue, missing: nil)
        content = BodyContent(
            name: reader.typed(BodyContent.Field.name.rawValue),
            level: reader.choice(BodyContent.Field.level.rawValue, missing: nil), members: members.map { Int($0) },
            cadence: reader.typed(BodyContent.Field.cadence.rawValue), lastMet: lastMet)
        revision = Int64(reader.typed(Self.revision)) ?? 0
        typed = Dictionary(
            uniqueKeysWithValues: BodyContent.Field.allCases.map { ($0, reader.typed($0.rawValue)) })
        if let members, members != members.rounded() {
            reader.errors.add(BodyContent.Field.members.rawValue, OrganisationTexts.wholeMembers)
        }
        let problems = content.problems(on: today)
        // In the order of the form.
        for field in BodyContent.Field.allCases {
            let problem = reader.errors[field.rawValue] ?? problems.first { $0.field == field }?.message
            if let problem { errors.add(field.rawValue, problem) }
        }
    }

    /// Somebody else was quicker: what was typed stays, and is saved with the next press.
    mutating func meet(_ stored: Body) {
        revision = stored.revision
        errors.trouble = OrganisationTexts.conflict(stored)
    }

    func value(_ field: BodyContent.Field) -> String { typed[field] ?? "" }
}
