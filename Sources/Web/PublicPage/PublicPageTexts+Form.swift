import Domain

/// The words of the form in the workspace.
extension PublicPageTexts {
    static let lead = """
        So erfahren alle, worum es geht, wie es weitergeht und worüber sie mitentscheiden. Die Termine kommen aus dem \
        Fahrplan; Sie schreiben nur, was nur Sie wissen.
        """
    static let isPublic = "Die Seite ist öffentlich"
    static let isPublicText = "Alle können sie lesen. Änderungen erscheinen, sobald Sie speichern."
    static let toPage = "Öffentliche Seite ansehen"
    static let isHidden = "Die Seite ist noch nicht öffentlich"
    static let isHiddenText = """
        Nur wer hier mitarbeitet, sieht sie. Öffentlich wird sie, wenn Sie sagen, was offen ist und was nicht, und \
        „\(shown)“ ankreuzen.
        """
    static let noStart = "Im Fahrplan fehlt der Beginn"
    static let noStartText =
        "Ohne Beginn oder Sitzung für den Start rechnet der Fahrplan ab heute, und alle Termine rücken jeden Tag weiter."
    static let toPapers = "Beginn und Ansprechperson eintragen"
    static let noContact = "Noch fehlt eine Ansprechperson; der Abschnitt „\(questions)“ bleibt so lange weg."
    static let shown = "Öffentlich zeigen"
    static let shownHint =
        "Lassen Sie das Feld leer, um erst einmal nur zu speichern oder die Seite wieder zu verbergen."
    static let save = "Seite speichern"
    static let preview = "Vorschau"
    static let previewLead = "So sieht die Seite mit dem gespeicherten Stand aus."
    static let theirs = "Das hat jemand anderes inzwischen gespeichert"
    static let shownLabel = "Öffentlich"
    static let yes = "ja"
    static let no = "nein"
    static let empty = "leer"
    static let conflict = """
        Inzwischen hat jemand anderes die Seite geändert. Ihre Eingaben stehen noch hier; mit „\(save)“ ersetzen Sie die \
        anderen.
        """

    static func label(_ part: PublicPage.Part) -> String {
        switch part {
        case .greeting: "Begrüßung"
        case .open: "Was ist offen?"
        case .closed: "Was ist nicht offen, und warum?"
        }
    }

    static func hint(_ part: PublicPage.Part) -> String {
        switch part {
        case .greeting:
            """
            Ein oder zwei Sätze, höchstens \(part.mostCharacters) Zeichen. Ohne Begrüßung erklären drei Sätze, was ein \
            Gemeindekonzept ist.
            """
        case .open:
            """
            Worüber können Einwohnerinnen und Einwohner mitentscheiden? Zum Beispiel: die Nutzung von Markt 7 und die \
            Fahrzeiten des Bürgerbusses.
            """
        case .closed:
            """
            Was steht schon fest oder wird anderswo entschieden? Zum Beispiel: die Pflicht zur Wärmeplanung, sie steht \
            im Gesetz.
            """
        }
    }

    static func missing(_ part: PublicPage.Part) -> String {
        switch part {
        case .greeting, .open:
            "Bitte schreiben Sie, was offen ist. Ohne diese Angabe wird die Seite nicht öffentlich."
        case .closed:
            "Bitte schreiben Sie, was nicht offen ist und warum. Ohne diese Angabe wird die Seite nicht öffentlich."
        }
    }
}
