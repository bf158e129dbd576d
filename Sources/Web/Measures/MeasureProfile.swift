import Domain
import HTML

/// "Steckbrief": the facts of a measure at a glance.
struct MeasureProfile {
    let open: OpenWorkspace
    let measure: Measure

    var html: HTML {
        section(.class("insek-sheet__profile")) {
            h2(.class("kern-heading-large")) { MeasureTexts.profile }
            DescriptionList(rows: always + optional).html
        }
    }

    private var details: MeasureDetails { measure.content.details }

    /// What every measure should have sooner or later: said to be open while it is missing.
    private var always: [DescriptionList.Row] {
        [
            (MeasureField.place.germanName, MeasureTexts.valueOrGap(details.place)),
            (MeasureTexts.period, MeasureTexts.valueOrGap(period)),
            (MeasureTexts.roughCostLong, MeasureTexts.valueOrGap(details.cost?.german)),
            (MeasureField.priority.germanName, MeasureTexts.valueOrGap(details.priority?.germanName)),
            (MeasureField.responsible.germanName, MeasureTexts.valueOrGap(details.responsible)),
        ]
    }

    /// What may be missing for good: left out then.
    private var optional: [DescriptionList.Row] {
        [
            (MeasureField.deputy.germanName, details.deputy),
            (MeasureField.participants.germanName, details.participants),
            (MeasureField.ortsteile.germanName, measure.content.ortsteile.joined(separator: ", ")),
        ].filter { !$0.1.isEmpty }.map { ($0.0, MeasureTexts.lines($0.1)) }
    }

    private var period: String? {
        details.period.german.map { years in
            let horizon = open.horizonYears.horizon(of: details.period)
            return horizon == .undated ? years : "\(years) (\(MeasureTexts.short(horizon)))"
        }
    }
}
