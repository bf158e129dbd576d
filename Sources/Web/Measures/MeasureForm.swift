import Domain
import HTTPServer
import Values

/// A measure as a form sends it: what was typed into each field, and what is wrong with it.
struct MeasureForm: Sendable {
    static let revision = "fassung"
    static let editorial = "redaktionell"
    /// The button that asks for more rows of the plan.
    static let more = "mehr"

    /// What was typed; the plan only where its rows can be read.
    var input: MeasureInput
    var rows: [MeasurePlanRow]
    /// The revision that the editor has seen.
    var revision: Int64
    /// What the measure was like when editing began, to tell who has changed what.
    var before: MeasureInput
    var isEditorial = false
    var wantsMoreRows = false
    /// Whether all fields were asked for, not only the four of a new measure.
    private(set) var isFull = false
    var errors = FormErrors()
    /// Fields of a conflict for which nobody has said which version counts.
    private(set) var undecided: [MeasureField] = []

    /// A new measure.
    init(_ input: MeasureInput = MeasureInput()) {
        self.input = input
        rows = []
        revision = 0
        before = MeasureInput()
    }

    init(_ measure: Measure) {
        input = MeasureInput(measure.content)
        rows = MeasurePlanRow.rows(of: measure.content.details.plan)
        revision = measure.revision
        before = input
        for field in [MeasureField.costLow, .costHigh, .runningCosts] {
            input.texts[field] = Money(german: input[field])?.typed ?? input[field]
        }
    }

    /// Reads the form and checks every field, so that all errors are shown at once.
    init(_ fields: Fields) {
        let reader = FormReader(fields)
        input = MeasureInput()
        before = MeasureInput()
        revision = fields.first(Self.revision).flatMap { Int64($0) } ?? 0
        isEditorial = reader.isChecked(Self.editorial)
        wantsMoreRows = reader.isChecked(Self.more)
        isFull = fields.first(Self.name(.description)) != nil
        for field in Self.fields {
            let choice = MeasureConflict.choice(field)
            let theirs = MeasureConflict.theirs(field)
            let isTheirs = fields.first(choice) == MeasureConflict.Side.theirs.rawValue
            input.texts[field] = reader.typed(isTheirs ? theirs : Self.name(field))
            before.texts[field] = reader.typed(Self.nameBefore(field))
            if fields.first(theirs) != nil, fields.first(choice).flatMap(MeasureConflict.Side.init) == nil {
                undecided.append(field)
            }
        }
        if let plan = try? CostPlan(text: input[.plan]), !plan.isEmpty {
            rows = MeasurePlanRow.rows(of: plan)
        } else {
            rows = MeasurePlanRow.rows(fields)
        }
        check()
    }

    /// All that a form can change.
    static let fields = MeasureField.allCases.filter { $0 != .code }

    /// The name of a field in the form.
    static func name(_ field: MeasureField) -> String {
        switch field {
        case .costLow: MoneyRangeField.names(cost).from
        case .costHigh: MoneyRangeField.names(cost).to
        default: field.rawValue
        }
    }

    static let cost = "kosten"

    static func nameBefore(_ field: MeasureField) -> String { "vorher-\(field.rawValue)" }

    /// The plan as far as its rows can be read.
    var plan: CostPlan { CostPlan(rows.compactMap(\.line)) }

    private mutating func check() {
        input.texts[.plan] = plan.text
        do throws(FieldProblems<MeasureField>) {
            _ = try input.content()
        } catch {
            for problem in error.problems where problem.field != .plan {
                errors.add(Self.name(problem.field), problem.message)
            }
            for problem in error.problems where problem.field == .plan { errors.add(Self.name(.plan), problem.message) }
        }
        for (index, row) in rows.enumerated() {
            for (part, message) in row.problems { errors.add(MeasurePlanRow.name(part, index), message) }
        }
    }

    /// Somebody who reaches only a part of the concept leaves the Ortsteile as they are.
    mutating func keepOrtsteile(of measure: Measure) {
        input.texts[.ortsteile] = MeasureInput(measure.content)[.ortsteile]
    }
}
