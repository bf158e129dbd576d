/// The German words of lists and tables.
enum TableTexts {
    static let pages = "Seiten"
    static let earlier = "Vorige Seite"
    static let later = "Nächste Seite"
    static let last = "Letzte Seite"
    static let all = "alle"
    static let apply = "Auswahl anwenden"
}
