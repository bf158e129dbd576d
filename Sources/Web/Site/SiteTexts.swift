/// The German words of the frame around each page.
enum SiteTexts {
    static let product = "INSEK-Werkstatt"
    static let skip = "Zum Inhalt springen"
    static let navigation = "Hauptmenü"
    static let toStart = "Zur Startseite"
    static let municipalities = "Gemeinden"
    static let workshop = "Werkstatt"
    static let sources = "Quellen und Lizenzen"
    static let example = "Beispieldaten – erfunden"
    static let exampleNote = "Alle Angaben zu dieser Gemeinde sind erfunden."
    static let footer = "Quelle und Stand stehen an jeder Zahl."
    static let breadcrumb = "Sie sind hier"

    static let resend = "Noch einmal senden"
    static let resendText =
        "Ihre Eingaben sind noch nicht gespeichert, aber nicht verloren: Diese Seite bewahrt sie auf, solange sie offen ist."
    static let resendLater = "Bitte senden Sie sie in einer Minute noch einmal."
    static let resendAfterSignIn =
        "Melden Sie sich in einem zweiten Fenster an und senden Sie sie dann von hier noch einmal."
    static let signInElsewhere = "Anmelden (öffnet ein neues Fenster)"

    static func title(_ page: String) -> String { page == product ? product : "\(page) – \(product)" }
}
