import Domain
import HTTPServer
import Values

/// Reads how much time somebody has for the concept.
struct WorkingTimeForm {
    static let revision = "stand"

    private(set) var time: WorkingTime
    /// As typed, for showing it again.
    private let typed: [WorkingTime.Field: String]
    var errors = FormErrors()

    init(_ time: WorkingTime) {
        self.time = time
        typed = [.duty: time.duty, .hours: time.hours.map { String($0) } ?? ""]
    }

    init(_ account: AccountID, _ fields: Fields) {
        var reader = FormReader(fields)
        let range = Double(WorkingTime.hourRange.lowerBound)...Double(WorkingTime.hourRange.upperBound)
        let hours = reader.number(WorkingTime.Field.hours.rawValue, in: range, missing: nil)
        time = WorkingTime(
            account, duty: reader.typed(WorkingTime.Field.duty.rawValue), hours: hours.map { Int($0) },
            revision: Int64(reader.typed(Self.revision)) ?? 0)
        typed = Dictionary(
            uniqueKeysWithValues: WorkingTime.Field.allCases.map { ($0, reader.typed($0.rawValue)) })
        if let hours, hours != hours.rounded() {
            reader.errors.add(WorkingTime.Field.hours.rawValue, OrganisationTexts.wholeHours)
        }
        add(time.problems, reader.errors)
    }

    /// Somebody else was quicker: what was typed stays, and is saved with the next press.
    mutating func meet(_ stored: WorkingTime) {
        time.revision = stored.revision
        errors.trouble = OrganisationTexts.conflict(stored)
    }

    func value(_ field: WorkingTime.Field) -> String { typed[field] ?? "" }

    /// In the order of the form.
    private mutating func add(_ problems: [FieldProblem<WorkingTime.Field>], _ unread: FormErrors) {
        for field in WorkingTime.Field.allCases {
            let problem = unread[field.rawValue] ?? problems.first { $0.field == field }?.message
            if let problem { errors.add(field.rawValue, problem) }
        }
    }
}
