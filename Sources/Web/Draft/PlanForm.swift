import Domain
import HTTPServer
import Values

/// Reads what is said about a concept as a whole.
struct PlanForm {
    static let start = "beginn"
    static let contact = "ansprechperson"
    static let session = "sitzung"
    static let cost = "kosten"
    static let from = "zeitraum-von"
    static let to = "zeitraum-bis"
    static let revision = "stand"

    private(set) var plan: ConceptPlan
    /// As typed, for showing it again.
    private(set) var typed: [String: String]
    var errors = FormErrors()

    init(_ plan: ConceptPlan) {
        self.plan = plan
        typed = [
            Self.start: plan.start?.german ?? "", Self.contact: plan.contact ?? "",
            Self.session: plan.session?.german ?? "",
            MoneyRangeField.names(Self.cost).from: plan.cost?.low.germanAmount ?? "",
            MoneyRangeField.names(Self.cost).to: plan.cost?.high.germanAmount ?? "",
            Self.from: plan.period.map { String($0.lowerBound) } ?? "",
            Self.to: plan.period.map { String($0.upperBound) } ?? "",
        ]
    }

    init(_ fields: Fields) {
        var reader = FormReader(fields)
        let contact = reader.line(Self.contact, length: 2...ConceptPlan.longestContact, missing: nil)
        let start = reader.day(Self.start, missing: nil)
        let session = reader.day(Self.session, missing: nil)
        let cost = reader.moneyRange(Self.cost, missing: nil)
        let from = reader.number(Self.from, in: 0...9999, missing: nil)
        let to = reader.number(Self.to, in: 0...9999, missing: nil)
        let period = Self.period(from, to)
        plan = ConceptPlan(
            start: start, contact: contact, session: session,
            cost: cost.map { CostRange(low: $0.lowerBound, high: $0.upperBound) }, period: period,
            revision: Int64(reader.typed(Self.revision)) ?? 0)
        let names = [
            Self.start, Self.contact, Self.session, MoneyRangeField.names(Self.cost).from,
            MoneyRangeField.names(Self.cost).to, Self.from, Self.to,
        ]
        typed = Dictionary(uniqueKeysWithValues: names.map { ($0, reader.typed($0)) })
        errors = reader.errors
        check(start, Self.start)
        check(session, Self.session)
        let isGiven = !value(Self.from).isEmpty || !value(Self.to).isEmpty
        if isGiven, period == nil, errors[Self.from] == nil { errors.add(Self.to, DraftPageTexts.wrongPeriod) }
    }

    private static func period(_ from: Double?, _ to: Double?) -> ClosedRange<Int>? {
        guard let from = from.flatMap({ Int(exactly: $0) }), let to = to.flatMap({ Int(exactly: $0) }) else {
            return nil
        }
        return ConceptPlan.period(from: from, to: to)
    }

    /// Somebody else was quicker: what was typed stays, and is saved with the next press.
    mutating func meet(_ stored: ConceptPlan) {
        plan.revision = stored.revision
        errors.trouble = DraftPageTexts.conflict(stored)
    }

    func value(_ name: String) -> String { typed[name] ?? "" }

    private mutating func check(_ day: Day?, _ field: String) {
        if let day, !(2000...2100).contains(day.year) { errors.add(field, DraftPageTexts.farDay) }
    }
}
