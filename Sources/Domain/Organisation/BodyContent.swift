public import Values

/// What is asked for about a body.
public struct BodyContent: Hashable, Sendable {
    /// The raw value names the field in forms.
    public enum Field: String, CaseIterable, Sendable {
        case name
        case level = "ebene"
        case members = "mitglieder"
        case cadence = "turnus"
        case lastMet = "zuletzt"
    }

    public var name: String
    /// Nil while nothing is chosen.
    public var level: BodyLevel?
    public var members: Int?
    public var cadence: String
    public var lastMet: Day?

    public static let nameLength = 2...100
    public static let memberRange = 1...999
    public static let longestCadence = 100

    public init(
        name: String = "", level: BodyLevel? = nil, members: Int? = nil, cadence: String = "", lastMet: Day? = nil
    ) {
        self.name = name
        self.level = level
        self.members = members
        self.cadence = cadence
        self.lastMet = lastMet
    }

    /// The body in its final form, or everything that is wrong with what was typed.
    public func checked(
        _ id: BodyID, revision: Int64 = 1, on today: Day
    ) throws(FieldProblems<Field>) -> Body {
        let problems = problems(on: today)
        guard problems.isEmpty, let level else { throw FieldProblems(problems) }
        return Body(
            id: id, name: PlainText.line(name), level: level, members: members, cadence: PlainText.line(cadence),
            lastMet: lastMet, revision: revision)
    }

    /// Everything that is wrong with what was typed, in the order of the fields.
    public func problems(on today: Day) -> [FieldProblem<Field>] {
        var problems: [FieldProblem<Field>] = []
        let (name, cadence) = (PlainText.line(name), PlainText.line(cadence))
        if !Self.nameLength.contains(name.count) || PlainText.hasControls(name) {
            problems.append(
                .init(
                    .name,
                    "Bitte geben Sie dem Gremium einen Namen mit \(Self.nameLength.lowerBound) bis \(Self.nameLength.upperBound) Zeichen."
                ))
        }
        if level == nil {
            problems.append(.init(.level, "Bitte wählen Sie, ob das Gremium arbeitet oder entscheidet."))
        }
        if let members, !Self.memberRange.contains(members) {
            problems.append(
                .init(
                    .members,
                    "Bitte geben Sie eine Zahl von \(Self.memberRange.lowerBound) bis \(Self.memberRange.upperBound) an, zum Beispiel 12."
                ))
        }
        if cadence.count > Self.longestCadence || PlainText.hasControls(cadence) {
            problems.append(
                .init(.cadence, "Bitte beschreiben Sie den Turnus mit höchstens \(Self.longestCadence) Zeichen."))
        }
        if let lastMet, lastMet > today || lastMet.year < 2000 {
            problems.append(
                .init(.lastMet, "Bitte geben Sie den Tag der letzten Sitzung an, zum Beispiel 08.10.2026."))
        }
        return problems
    }
}
