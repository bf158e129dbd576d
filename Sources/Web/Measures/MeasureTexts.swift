import Domain
import HTML
import Values

/// The German words of the pages of measures: what all of them share, and the list.
enum MeasureTexts {
    static let new = "Neue Maßnahme"
    static let period = "Zeitraum"
    static let ortsteil = "Ortsteil"
    static let roughCost = "Kosten in T€"
    static let roughCostLong = "Grobe Kosten"
    static let search = "Suche in allen Angaben"
    static let showAll = "Alle Maßnahmen zeigen"
    static let open = "offen"

    static let emptyTitle = "Noch keine Maßnahme"
    static let emptyText = """
        Eine Maßnahme sagt, was getan wird, wo und wozu. Für den Anfang genügen vier Angaben, alles Weitere kommt später \
        dazu.
        """
    static let emptyStart = "Mit diesem Beispiel beginnen"
    static let emptyOwn = "Mit einem leeren Blatt beginnen"
    static let nothingToSee = """
        Für Sie ist hier noch keine Maßnahme freigegeben. Wenn Sie eine erwarten, fragen Sie bitte die Leitung des \
        Konzepts.
        """

    /// The filled example of the empty list.
    static let example = MeasureInput([
        .title: "Haus der Dienste, Markt 7", .goal: "Den Ortskern mit Diensten füllen", .place: "Markt 7",
        .costLow: "1.200.000", .costHigh: "1.300.000",
    ])
    static let exampleCost = "1.200 bis 1.300 T€"

    static func found(_ listing: MeasureListing) -> String {
        guard listing.matching > 0 else { return "Keine Maßnahme passt zu dieser Auswahl." }
        let count = listing.matching == 1 ? "1 Maßnahme" : "\(GermanNumber.text(listing.matching)) Maßnahmen"
        if listing.query.page > listing.pageCount {
            return
                "\(count). Die Liste hat nur \(listing.pageCount == 1 ? "eine Seite" : "\(listing.pageCount) Seiten")."
        }
        return listing.pageCount == 1 ? "\(count)." : "\(count). Seite \(listing.query.page) von \(listing.pageCount)."
    }

    static func name(_ horizon: MeasureHorizon, _ years: HorizonYears) -> String {
        switch horizon {
        case .short: "kurzfristig (bis \(years.shortUntil))"
        case .medium: "mittelfristig (\(years.shortUntil + 1) bis \(years.mediumUntil))"
        case .long: "langfristig (ab \(years.mediumUntil + 1))"
        case .undated: "Ende noch offen"
        }
    }

    /// "250–350", in thousands of euro.
    static func thousands(_ cost: CostRange) -> String {
        (cost.low == cost.high ? "" : "\(cost.low.thousands)–") + cost.high.thousands
    }

    /// A value, or that it is not stated yet; never an empty place.
    static func valueOrGap(_ text: String?) -> HTML {
        if let text, !text.isEmpty { return HTML(text: text) }
        return span(.class("insek-gap")) { open }
    }

    static var statusChoices: [Choice] {
        MeasureStatus.allCases.map { Choice(value: $0.rawValue, title: $0.germanName) }
    }

    static var priorityChoices: [Choice] {
        MeasurePriority.allCases.map { Choice(value: String($0.rawValue), title: $0.germanName) }
    }
}
