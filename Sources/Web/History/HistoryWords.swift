import Domain

/// German words for keys of the history that have no sentence of their own.
enum HistoryWords {
    /// By the last part of an action.
    static let verbs = [
        "angelegt": "angelegt", "geaendert": "geändert", "geloescht": "gelöscht", "hinzugefuegt": "hinzugefügt",
        "entfernt": "entfernt", "umbenannt": "umbenannt", "freigegeben": "freigegeben", "gesperrt": "gesperrt",
        "eingeladen": "eingeladen", "angehaengt": "angehängt", "abgehaengt": "entfernt", "bestaetigt": "bestätigt",
        "eroeffnet": "eröffnet", "ersetzt": "ersetzt", "beendet": "beendet", "zurueckgenommen": "zurückgenommen",
        "eingelesen": "eingelesen", "hochgeladen": "hochgeladen", "rolle-gegeben": "eine Rolle gegeben",
        "beschriftet": "beschriftet", "rolle-beendet": "eine Rolle genommen", "link-gegeben": "erneut eingeladen",
    ]

    /// By the kind of a subject.
    static let things = [
        "massnahme": "eine Maßnahme", "verknuepfung": "eine Verknüpfung", "konzept": "das Konzept",
        "anlage": "eine Anlage", "datei": "eine Datei", "konto": "ein Konto", "rolle": "eine Rolle",
        "einladung": "eine Einladung", "zugang": "einen Zugang", "team": "das Team",
        "loeschung": "eine Löschung", "schnellcheck": "den Schnellcheck", "schritt": "einen Schritt",
        "eintrag": "einen Eintrag", "zahlen": "die eigenen Zahlen",
        "startseite": "die öffentliche Seite",
        "gremium": "ein Gremium", "arbeitszeit": "eine Arbeitszeit", "verfahrenskosten": "die Kosten des Verfahrens",
    ]
}

extension LinkRelation {
    var germanVerb: String {
        switch self {
        case .serves: "dient"
        case .restsOn: "beruht auf"
        case .belongsTo: "gehört zu"
        case .interactsWith: "wirkt auf"
        case .mentions: "nennt"
        case .attaches: "hängt an"
        }
    }
}

extension LinkEnd.Kind {
    var germanName: String {
        switch self {
        case .element: "ein Eintrag"
        case .figure: "eine Zahl"
        case .contribution: "ein Beitrag"
        case .mapFeature: "ein Kartenobjekt"
        case .passage: "eine Textstelle"
        case .file: "eine Datei"
        }
    }
}
