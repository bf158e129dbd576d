import Domain
import Values

/// The German words of what the making of a concept costs.
enum ProcessCostTexts {
    static let title = "Kosten des Verfahrens"
    static let lead =
        "Was die Arbeit am Konzept kostet und wer sie bezahlt, Jahr für Jahr. Kosten der Maßnahmen stehen bei den Maßnahmen."
    static let table = "Kosten und Finanzierung nach Jahren"
    static let year = "Jahr"
    static let cost = "Kosten"
    static let funding = "Förderung"
    static let third = "Dritte"
    static let own = "Eigenanteil"
    static let sum = "Summe"
    static let state = "Stand der Förderung"
    static let fallback = "Wenn die Förderung ausbleibt"
    static let note = "Anmerkung"
    static let notStated = "noch keine Angabe"
    static let change = "Kosten ändern"

    static let nothing = "Noch keine Kosten eingetragen"
    static let nothingText =
        "Mit den Kosten nach Jahren sieht der Rat in der Vorlage, was das Konzept kostet und was die Gemeinde selbst zahlt."
    static let begin = "Kosten eintragen"
    static let example =
        "2026: Kosten 24.000\u{A0}€, Förderung 16.000\u{A0}€, Eigenanteil 8.000\u{A0}€. Förderung beantragt, nicht bewilligt."

    static let years = "Kosten nach Jahren"
    static let yearsHint =
        "In Euro, höchstens \(ProcessCosts.mostYears) Jahre. Eine Zeile ohne Beträge zählt nicht. Der Eigenanteil ergibt sich: Kosten ohne Förderung und ohne Dritte."
    static let fallbackHint = "Was Sie dann tun, zum Beispiel: ohne Büro für Karten, 28.000\u{A0}€"
    static let noteHint = "Zum Beispiel: Antrag vom 15.01.2026, Städtebauförderung"
    static let save = "Kosten speichern"
    static let back = "Zurück zu den Kosten"
    static let rowYear =
        "Bitte geben Sie ein Jahr zwischen \(ProcessCosts.yearRange.lowerBound) und \(ProcessCosts.yearRange.upperBound) an."
    static let rowCost = "Bitte geben Sie die Kosten dieses Jahres an, zum Beispiel 24.000."

    static func row(_ number: Int) -> String { "Zeile \(number)" }

    static func name(_ part: ProcessCostRow.Part) -> String {
        switch part {
        case .year: year
        case .cost: cost
        case .funding: funding
        case .third: third
        }
    }

    static func about(_ state: ProcessFundingState) -> String {
        switch state {
        case .open: "Ob und woher Förderung kommt, ist nicht geklärt."
        case .planned: "Der Antrag ist noch nicht gestellt."
        case .applied: "Der Antrag liegt vor, aber es gibt keine Zusage. Rechnen Sie nicht fest mit dem Geld."
        case .granted: "Der Bescheid liegt vor."
        }
    }

    /// "30.000 €, beantragt, nicht bewilligt"
    static func given(_ amount: Money, _ state: ProcessFundingState) -> String {
        amount == .zero ? "keine eingetragen (\(state.germanName))" : "\(amount.euros), \(state.germanName)"
    }

    static func conflict(_ stored: ProcessCosts) -> String {
        let years = stored.years.map { "\($0.year): \($0.cost.euros)" }.joined(separator: ", ")
        return
            "Inzwischen hat jemand anderes die Kosten geändert (\(years.isEmpty ? "keine Jahre" : years); Förderung \(stored.state.germanName)). "
            + "Ihre Eingaben stehen noch hier; mit „\(save)“ ersetzen Sie die anderen."
    }
}
