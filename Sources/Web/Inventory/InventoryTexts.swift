import Domain

/// The German words of what is already there.
enum InventoryTexts {
    static let title = "Was schon da ist"
    static let lead = """
        Ortsteile, Pläne und Begabungen, auf die das Konzept aufbaut. Wer sie hier sammelt, muss nichts doppelt \
        erarbeiten, und niemand plant an einem gültigen Konzept vorbei.
        """
    static let name = "Bezeichnung"
    static let text = "Beschreibung"
    static let ortsteile = "Ortsteile"
    static let ortsteileHint = "Durch Kommas getrennt; leer für die ganze Gemeinde."
    static let save = "Eintrag speichern"
    static let add = "Eintrag anlegen"
    static let remove = "Eintrag löschen"
    static let removeHint = "Gelöschte Einträge lassen sich zurückholen."
    static let undo = "Zurückholen"
    static let changedMeanwhile = """
        Inzwischen hat jemand anderes den Eintrag geändert, deshalb ist er noch da. Hier steht, was jetzt gilt; löschen Sie \
        ihn noch einmal, wenn er weg soll.
        """
    static let cancel = "Zurück zum Bestand"

    static func none(_ kind: InventoryKind) -> String {
        switch kind {
        case .district: "Noch kein Ortsteil eingetragen."
        case .sectorPlan:
            "Noch keine Fachplanung eingetragen, zum Beispiel ein Einzelhandelskonzept oder ein Wärmeplan."
        case .areaConcept: "Noch kein teilräumliches Konzept eingetragen, zum Beispiel ein Dorfentwicklungskonzept."
        case .asset: "Noch nichts eingetragen. Was kann Ihre Gemeinde besonders gut, was gibt es nur hier?"
        }
    }

    static func hint(_ kind: InventoryKind) -> String {
        switch kind {
        case .district: "Was den Ort prägt, wer dort aktiv ist, ob es einen Ortschaftsrat gibt."
        case .sectorPlan: "Was der Plan regelt, seit wann er gilt, und was mit ihm geschehen soll."
        case .areaConcept: "Für welchen Teil es gilt, und wie weit es mit dem INSEK abgeglichen ist."
        case .asset: "Warum das Ihre Gemeinde auszeichnet."
        }
    }

    static func add(_ kind: InventoryKind) -> String {
        switch kind {
        case .district: "Ortsteil eintragen"
        case .sectorPlan: "Fachplanung eintragen"
        case .areaConcept: "Teilräumliches Konzept eintragen"
        case .asset: "Lokale Begabung eintragen"
        }
    }

    static func conflict(_ stored: Element) -> String {
        "Inzwischen hat jemand anderes den Eintrag geändert („\(stored.title)“: \(stored.text.isEmpty ? "ohne Beschreibung" : stored.text)). "
            + "Ihre Eingaben stehen noch hier; mit „\(save)“ ersetzen Sie die anderen."
    }
}
