import Domain
import HTTPServer
import Values

/// Reads what is said about one step.
struct StepForm {
    static let doer = "wer"
    static let staffDays = "personentage"
    static let spentDays = "geleistet"
    static let cost = "kosten"
    static let due = "termin"
    static let done = "erledigt"
    static let revision = "stand"

    private(set) var plan: StepPlan
    /// As typed, for showing it again.
    private let typed: [String: String]
    var errors = FormErrors()

    init(_ plan: StepPlan) {
        self.plan = plan
        typed = [
            Self.doer: plan.doer?.rawValue ?? "", Self.staffDays: plan.staffDays.map { String($0) } ?? "",
            Self.spentDays: plan.spentDays.map { String($0) } ?? "",
            MoneyRangeField.names(Self.cost).from: plan.cost?.low.germanAmount ?? "",
            MoneyRangeField.names(Self.cost).to: plan.cost?.high.germanAmount ?? "",
            Self.due: plan.due?.german ?? "", Self.done: plan.done?.german ?? "",
        ]
    }

    init(_ key: ProcessStepKey, _ fields: Fields, today: Day) {
        var reader = FormReader(fields)
        let range = Double(StepPlan.staffDayRange.lowerBound)...Double(StepPlan.staffDayRange.upperBound)
        let chosen: ProcessStep.Doer? = reader.choice(Self.doer, missing: nil)
        let offered = ProcessStep.named(key).doers
        let days = reader.number(Self.staffDays, in: range, missing: nil)
        let spent = reader.number(Self.spentDays, in: range, missing: nil)
        let cost = reader.moneyRange(Self.cost, missing: nil)
        plan = StepPlan(
            key, doer: chosen.flatMap { offered.contains($0) ? $0 : nil }, staffDays: days.map { Int($0) },
            spentDays: spent.map { Int($0) },
            cost: cost.map { CostRange(low: $0.lowerBound, high: $0.upperBound) },
            due: reader.day(Self.due, missing: nil), done: reader.day(Self.done, missing: nil),
            revision: Int64(reader.typed(Self.revision)) ?? 0)
        let names = [
            Self.doer, Self.staffDays, Self.spentDays, MoneyRangeField.names(Self.cost).from,
            MoneyRangeField.names(Self.cost).to, Self.due, Self.done,
        ]
        typed = Dictionary(uniqueKeysWithValues: names.map { ($0, reader.typed($0)) })
        errors = reader.errors
        for (number, field) in [(days, Self.staffDays), (spent, Self.spentDays)] {
            if let number, number != number.rounded() { errors.add(field, RoadmapTexts.wholeDays) }
        }
        for (day, field) in [(plan.due, Self.due), (plan.done, Self.done)] {
            if let day, !(2000...2100).contains(day.year) { errors.add(field, DraftPageTexts.farDay) }
        }
        if let done = plan.done, done > today { errors.add(Self.done, RoadmapTexts.doneTomorrow) }
    }

    /// Somebody else was quicker: what was typed stays, and is saved with the next press.
    mutating func meet(_ stored: StepPlan) {
        plan.revision = stored.revision
        errors.trouble = RoadmapTexts.conflict(stored)
    }

    func value(_ name: String) -> String { typed[name] ?? "" }
}
