import Domain
import Values

/// The German words of a concept's public page and of the form behind it.
enum PublicPageTexts {
    // What everybody reads.
    static let concept = "Unser Gemeindekonzept (INSEK)"
    static let purpose = """
        Ein Gemeindekonzept (INSEK) sagt, wie sich unser Ort in den nächsten zehn bis fünfzehn Jahren entwickeln soll. Es \
        legt fest, was Vorrang hat und wofür wir Geld und Fördermittel einsetzen wollen. Sie kennen Ihren Ort am besten, \
        deshalb soll es mit Ihnen zusammen entstehen.
        """
    static let goingOn = "So geht es weiter"
    static let here = "Sie sind hier"
    static let movable = "Künftige Termine sind geplant und können sich verschieben."
    static let sharing = "Was Sie mitentscheiden können – und was nicht"
    static let isOpen = "Offen ist"
    static let isClosed = "Nicht offen ist"
    static let lastWord = "Am Ende entscheidet der Rat in öffentlicher Sitzung."
    static let questions = "Fragen?"

    static func title(_ municipality: String) -> String { "\(municipality): \(concept)" }

    static func nothingPublished(_ municipality: String) -> String {
        """
        \(municipality) hat noch keine öffentliche Seite zu einem Gemeindekonzept (INSEK). Ob eines entsteht und wie Sie \
        mitreden können, sagt Ihnen das Rathaus.
        """
    }

    static func course(_ start: PublicStart) -> String {
        let today = "Heute ist der \(start.today.germanLong)."
        guard let decision = start.decision else { return today }
        return decision.state == .done
            ? "\(today) Der Rat hat das Konzept am \(decision.end.germanLong) beschlossen."
            : "\(today) Der Schlussbeschluss ist für \(month(decision.end)) geplant."
    }

    static func name(_ lane: PublicStart.Lane) -> String {
        switch lane {
        case .townHall: "Rat und Verwaltung"
        case .citizens: "Bürgerinnen und Bürger"
        }
    }

    /// In words for everybody, where the catalogue speaks to the administration.
    static func name(_ station: PublicStart.Station, _ lane: PublicStart.Lane) -> String {
        switch (station.step, lane) {
        case (.opening, _): "Beschluss zum Start"
        case (.kickOff, _): "Auftakt und Ihre Hinweise"
        case (.analysis, _): "Stärken und Schwächen"
        case (.vision, _): "Leitbild gemeinsam beraten"
        case (.goals, _): "Ziele und Maßnahmen beraten"
        case (.interim, _): "Zwischenstand im Rat"
        case (.draftReading, .townHall): "Entwurf im Rat"
        case (.draftReading, .citizens): "Entwurf lesen und Stellung nehmen"
        case (.decision, _): "Schlussbeschluss"
        default: ProcessStep.named(station.step).name
        }
    }

    static func state(_ station: PublicStart.Station) -> String {
        switch station.state {
        case .done: "erledigt"
        case .late: "verspätet sich"
        case .running: station.step.isDecidedByCouncil ? "wird vorbereitet" : "läuft"
        case .next: "als Nächstes"
        case .ahead: "geplant"
        }
    }

    /// Of a round with citizens: "Dez. 2026 bis Febr. 2027".
    static func span(_ station: PublicStart.Station) -> String {
        let (begin, end) = (station.begin, station.end)
        if begin.year == end.year && begin.month == end.month { return month(end) }
        return begin.year == end.year
            ? "\(shortMonth(begin)) bis \(month(end))" : "\(month(begin)) bis \(month(end))"
    }

    /// "Sept. 2026".
    static func month(_ day: Day) -> String { "\(shortMonth(day)) \(day.year)" }

    private static func shortMonth(_ day: Day) -> String {
        let names = [
            "Jan.", "Febr.", "März", "April", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
        ]
        return names[day.month - 1]
    }
}
