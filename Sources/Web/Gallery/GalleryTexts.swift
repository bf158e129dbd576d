/// The German words of the components' page.
enum GalleryTexts {
    static let title = "Bausteine der Oberfläche"
    static let introduction = """
        Aus diesen Teilen sind alle Seiten der Werkstatt gebaut. Jedes Teil geht mit der Tastatur, auf dem Telefon, auf \
        Papier und ohne JavaScript. Alle Angaben auf dieser Seite sind erfunden.
        """
    static let formTitle = "Maßnahme anlegen"
    static let formIntroduction =
        "Ein Beispiel mit jeder Art von Feld. Es wird nichts gespeichert. Schicken Sie es leer ab, um die Fehler zu sehen."
    static let toForm = "Formular mit allen Feldern ansehen"
    static let toWorkspace = "Rahmen der Werkstatt ansehen"

    static let alerts = "Hinweise"
    static let tags = "Marken"
    static let tables = "Liste mit Suche, Auswahl und Seiten"
    static let lists = "Beschreibung und Zusammenfassung"
    static let empty = "Leere Seite"
    static let questions = "Rückfrage"
    static let progress = "Fortschritt"
    static let notices = "Meldung"
    static let map = "Karte mit gleicher Liste"
    static let more = "Formular und Rahmen"

    static let noTitle = "Geben Sie der Maßnahme einen Titel."
    static let noField = "Wählen Sie ein Handlungsfeld."
    static let noPeriod = "Wählen Sie, wann die Maßnahme beginnen soll."
    static let noCost = "Schätzen Sie die Kosten. Eine Spanne genügt."
    static let noBegin = "Nennen Sie den Tag, an dem es losgehen soll."
    static let notAgreed = "Bestätigen Sie, dass die Angaben mit der Verwaltung abgestimmt sind."

    static func name(_ field: GalleryForm.Field) -> String {
        switch field {
        case .housing: "Wohnen und Ortskern"
        case .economy: "Wirtschaft, Energie, Wege"
        case .nature: "Natur und Klima"
        case .community: "Miteinander und Versorgung"
        }
    }

    static func choice(_ period: GalleryForm.Period) -> Choice {
        switch period {
        case .short: Choice(value: period.rawValue, title: "kurzfristig", hint: "in den nächsten zwei Jahren")
        case .middle: Choice(value: period.rawValue, title: "mittelfristig", hint: "in drei bis fünf Jahren")
        case .long: Choice(value: period.rawValue, title: "langfristig", hint: "später")
        }
    }

    static func choice(_ theme: GalleryForm.Theme) -> Choice {
        switch theme {
        case .climate: Choice(value: theme.rawValue, title: "Klima")
        case .demography: Choice(value: theme.rawValue, title: "Demografie")
        case .digital: Choice(value: theme.rawValue, title: "Digitales")
        }
    }

    static func found(_ count: Int) -> String { count == 1 ? "1 Maßnahme" : "\(count) Maßnahmen" }
}
