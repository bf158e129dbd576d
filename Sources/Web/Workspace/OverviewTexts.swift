import Domain
import Values

/// The German words of a concept's overview.
enum OverviewTexts {
    static let begin = "Anfangen: die erste Maßnahme"
    static let beginText =
        "Vier Angaben genügen: Titel, Ziel, Ort und grobe Kosten. Das dauert etwa fünf Minuten; alles andere kann später folgen."
    static let first = "Erste Maßnahme anlegen"
    static let example = [
        ("Titel", "Haus der Dienste, Markt 7"), ("Ziel", "Den Ortskern mit Diensten füllen"), ("Ort", "Markt 7"),
        ("Kosten", "1.200–1.300 T€, grobe Schätzung"),
    ]
    static let nothingYet = "Noch keine Maßnahmen"
    static let nothingYetText = "Sobald es Maßnahmen gibt, die Sie sehen dürfen, stehen sie hier."
    static let next = "Als Nächstes"
    static let standing = "Was schon steht"
    static let all = "Alle Maßnahmen"
    static let others = "Das haben andere zuletzt getan"
    static let nobody = "Bisher hat noch niemand anderes etwas geändert."

    static func measures(_ count: Int) -> String {
        count == 1 ? "1 Maßnahme" : "\(GermanNumber.text(count)) Maßnahmen"
    }

    static func name(_ status: MeasureStatus) -> String {
        status.germanName.prefix(1).uppercased() + status.germanName.dropFirst()
    }
}
