public import Values

/// What somebody of the team does for the concept, and how much time there is for it.
public struct WorkingTime: Hashable, Sendable {
    /// The raw value names the field in forms.
    public enum Field: String, CaseIterable, Sendable {
        case duty = "funktion"
        case hours = "stunden"
    }

    public let account: AccountID
    /// Such as "Hauptamt, Ansprechpartnerin INSEK"; empty while nobody has said.
    public var duty: String
    /// Hours a week for the concept. Nil while nobody has said, which is not 0.
    public var hours: Int?
    /// 0 while nothing was said.
    public var revision: Int64

    public static let longestDuty = 100
    public static let hourRange = 0...60

    public init(_ account: AccountID, duty: String = "", hours: Int? = nil, revision: Int64 = 0) {
        self.account = account
        self.duty = duty
        self.hours = hours
        self.revision = revision
    }

    /// In its final form, or everything that is wrong with what was typed.
    public func checked() throws(FieldProblems<Field>) -> WorkingTime {
        let problems = problems
        guard problems.isEmpty else { throw FieldProblems(problems) }
        return WorkingTime(account, duty: PlainText.line(duty), hours: hours, revision: revision)
    }

    /// Everything that is wrong with what was typed, in the order of the fields.
    public var problems: [FieldProblem<Field>] {
        var problems: [FieldProblem<Field>] = []
        let duty = PlainText.line(duty)
        if duty.count > Self.longestDuty || PlainText.hasControls(duty) {
            problems.append(
                .init(.duty, "Bitte beschreiben Sie die Funktion mit höchstens \(Self.longestDuty) Zeichen."))
        }
        if let hours, !Self.hourRange.contains(hours) {
            problems.append(
                .init(
                    .hours,
                    "Bitte geben Sie ganze Stunden von \(Self.hourRange.lowerBound) bis \(Self.hourRange.upperBound) an, zum Beispiel 4."
                ))
        }
        return problems
    }

    /// For the history. The person stands there as the subject alone, so that an erasure finds them.
    public var json: JSON {
        var json: [String: JSON] = [:]
        json["funktion"] = duty.isEmpty ? nil : .string(duty)
        json["stunden"] = hours.map { .integer(Int64($0)) }
        return .object(json)
    }
}
