import Values

/// The German words of all forms.
enum FormTexts {
    static let problems = "Bitte prüfen Sie Ihre Eingaben"
    static let optional = "(freiwillig)"
    static let choose = "Bitte wählen"
    static let from = "von (Euro)"
    static let to = "bis (Euro)"
    static let dayHint = "Tag, Monat und Jahr, zum Beispiel 24.11.2026"
    static let rangeHint = "Zum Beispiel 250.000 bis 350.000. Steht der Betrag fest, lassen Sie das zweite Feld leer."
    static let controls =
        "Der Text enthält unsichtbare Steuerzeichen. Bitte tippen Sie ihn neu oder fügen Sie ihn als reinen Text ein."
    static let noDay = "Diesen Tag gibt es nicht. Bitte schreiben Sie Tag, Monat und Jahr wie 24.11.2026."
    static let noNumber = "Das ist keine Zahl. Bitte schreiben Sie sie wie 1.260 oder 71,5."
    static let noMoney = "Das ist kein Betrag. Bitte schreiben Sie ihn wie 250.000 oder 1.260,50."
    static let negativeMoney = "Der Betrag darf nicht unter null liegen."
    static let tooMuchMoney = "Der Betrag darf nicht über 10.000.000.000\u{A0}€ liegen."

    static func label(_ label: String, unit: String) -> String { "\(label) in \(unit)" }

    static func tooShort(_ count: Int, least: Int) -> String {
        "Der Text hat \(count) Zeichen. Bitte schreiben Sie mindestens \(least) Zeichen."
    }

    static func tooLong(_ count: Int, most: Int) -> String {
        "Der Text hat \(count) Zeichen. Bitte kürzen Sie ihn auf höchstens \(most) Zeichen."
    }

    static func outside(_ range: ClosedRange<Double>) -> String {
        "Bitte geben Sie eine Zahl von \(plain(range.lowerBound)) bis \(plain(range.upperBound)) an."
    }

    static func reversed(from: Money, to: Money) -> String {
        "Der Höchstbetrag \(to.german) liegt unter dem Mindestbetrag \(from.german). Bitte prüfen Sie beide."
    }

    private static func plain(_ value: Double) -> String {
        GermanNumber.text(value, decimals: value == value.rounded() ? 0 : 2)
    }
}
