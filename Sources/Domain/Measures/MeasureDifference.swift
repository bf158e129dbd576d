import Values

/// One thing about a measure that a change touched, in the words of the sheet.
public struct MeasureDifference: Hashable, Sendable {
    /// The fields that stand behind it; the cost range and the period have two.
    public let fields: [MeasureField]
    /// "Kosten", or a line of the plan: "Kosten und Finanzierung 2029, Förderung (LZP)".
    public let label: String
    /// Nil when it was not stated.
    public let before: String?
    public let after: String?
    /// A text that is read word by word; else a value, which changes as a whole.
    public let isText: Bool

    /// What differs between two contents, in the order of forms.
    public static func between(_ before: MeasureContent?, _ after: MeasureContent?) -> [MeasureDifference] {
        let (old, new) = (before.map(shown), after.map(shown))
        let simple = rows.enumerated().compactMap { index, row -> MeasureDifference? in
            let difference = MeasureDifference(
                fields: row.fields, label: row.label, before: old?[index].stated, after: new?[index].stated,
                isText: row.isText)
            return difference.before == difference.after ? nil : difference
        }
        return simple + plan(before?.details.plan, after?.details.plan)
    }

    private typealias Row = (fields: [MeasureField], label: String, isText: Bool)

    private static let rows: [Row] = [
        text(.title), text(.goal), text(.place), value(.ortsteile), text(.description),
        ([.costLow, .costHigh], "Kosten", false), ([.yearFrom, .yearTo], "Zeitraum", false), value(.responsible),
        value(.deputy), text(.participants), value(.priority), value(.status), text(.withoutFunding),
        value(.runningCosts), text(.runningCostsNote),
    ]

    private static func text(_ field: MeasureField) -> Row { ([field], field.germanName, true) }
    private static func value(_ field: MeasureField) -> Row { ([field], field.germanName, false) }

    /// The values of `rows` as the sheet shows them.
    private static func shown(_ content: MeasureContent) -> [String] {
        let details = content.details
        return [
            content.title, details.goal, details.place, content.ortsteile.joined(separator: ", "),
            content.description, details.cost?.german ?? "", details.period.german ?? "", details.responsible,
            details.deputy, details.participants, details.priority?.germanName ?? "", details.status.germanName,
            details.withoutFunding, details.runningCosts.map(amount) ?? "", details.runningCostsNote,
        ]
    }

    /// One difference for each line that came, went or has another amount.
    private static func plan(_ before: CostPlan?, _ after: CostPlan?) -> [MeasureDifference] {
        let (old, new) = (before?.lines ?? [], after?.lines ?? [])
        let places = CostPlan(old + new).lines.reduce(into: [CostLine]()) { places, line in
            if let last = places.last, last.isSamePlace(as: line) { return }
            places.append(line)
        }
        return places.compactMap { place in
            let pair = (old.first(where: place.isSamePlace), new.first(where: place.isSamePlace))
            guard pair.0?.amount != pair.1?.amount else { return nil }
            let name = place.name.isEmpty ? "" : " (\(place.name))"
            return MeasureDifference(
                fields: [.plan],
                label: "\(MeasureField.plan.germanName), \(place.year), \(place.source.germanName)\(name)",
                before: pair.0.map { amount($0.amount) }, after: pair.1.map { amount($0.amount) }, isText: false)
        }
    }

    private static func amount(_ money: Money) -> String { "\(money.thousands) T€" }
}

extension [MeasureDifference] {
    /// What was touched, in few words: the lines of the plan as one.
    public var names: [String] {
        reduce(into: []) { names, difference in
            let name = difference.fields == [.plan] ? MeasureField.plan.germanName : difference.label
            if !names.contains(name) { names.append(name) }
        }
    }
}

extension CostLine {
    fileprivate func isSamePlace(as other: CostLine) -> Bool {
        year == other.year && source == other.source && name == other.name
    }
}

extension String {
    fileprivate var stated: String? { isEmpty ? nil : self }
}
