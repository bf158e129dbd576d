import Domain

/// The German words of measures on paper.
enum MeasurePaperTexts {
    static let title = "Maßnahmen"
    static let mark = "Arbeitsstand – nicht beschlossen"
    static let exampleMark = "Arbeitsstand – nicht beschlossen. Beispieldaten – erfunden"
    static let noMeasures = "In diesem Konzept gibt es noch keine Maßnahme."
    static let about = "Worum geht es?"
    static let noDescription = "Noch nicht beschrieben."
    static let goals = "Wem dient es?"
    static let noGoals = "Noch kein Ziel genannt."
    static let origins = "Woher kommt es?"
    static let noOrigins = "Noch nicht mit einem Befund verbunden."
    static let ties = "Was hängt zusammen?"
    static let outdated = "zu prüfen, weil sich die Grundlage geändert hat"
    static let facts = "Steckbrief"
    static let roughCost = "Grobe Kosten"
    static let wholeTown = "gesamte Gemeinde"
    static let period = "Zeitraum"
    static let costs = "Kosten und Finanzierung"
    static let unit = "Angaben in T€"
    static let noPlan = "Noch kein Finanzplan."
    static let entry = "Angabe"
    static let sum = "Summe"
    static let open = "offen"
    static let covered = "Die Kosten sind rechnerisch gedeckt. Ob Förderung bewilligt ist, steht damit noch nicht fest."
    static let withoutFunding = "Ohne Förderung"
    static let runningCosts = "Folgekosten"
    static let openEntry = "noch offen"

    static func runningCosts(_ thousands: String) -> String { "\(thousands) T€ im Jahr" }

    static func caption(_ code: MeasureCode, _ years: [Int]) -> String {
        let first = years.first ?? 0
        let last = years.last ?? 0
        let time = first == last ? "\(first)" : "\(first) bis \(last)"
        return "\(costs) von \(code), \(time), \(unit)"
    }
}
