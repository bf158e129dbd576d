import Domain
import Values

/// The German sentences of the advisory office's pages.
enum AdvisoryTexts {
    static let title = "Fachstelle"
    static let introduction =
        "Hier eröffnen Sie Gemeinden: Sie laden die Bürgermeisterin oder den Bürgermeister ein. Die Inhalte der Konzepte sehen Sie "
        + "nur, wenn die Gemeinde Sie dazu einlädt."
    static let caption = "Gemeinden und ihr Stand"
    static let municipality = "Gemeinde"
    static let kreis = "Landkreis oder Stadt"
    static let key = "Schlüssel"
    static let stage = "Stand"
    static let concepts = "Konzepte"
    static let search = "Name oder Schlüssel (AGS)"
    static let nothing = "Zu dieser Auswahl gibt es keine Gemeinde."
    static let noPage = "So viele Seiten hat die Liste nicht."
    static func found(_ count: Int) -> String {
        count == 1 ? "1 Gemeinde" : "\(GermanNumber.text(Int64(count))) Gemeinden"
    }

    static func stage(_ stage: MunicipalityStage) -> String {
        switch stage {
        case .untouched: "noch nicht eröffnet"
        case .opened: "Konzept ohne Leitung"
        case .invited: "eingeladen"
        case .inUse: "in Betrieb"
        }
    }

    static let lead = "Leitung"
    static let nobody = "noch niemand"
    static func lead(_ account: Account) -> String {
        let state = account.state == .active ? "hat die Einladung angenommen" : "hat noch nicht geantwortet"
        return "\(account.name), \(account.email), \(state)"
    }
    static func concept(_ concept: Concept) -> String { "\(concept.title), \(concept.state.germanName)" }
    static let none = "noch keines"

    static let openTitle = "Gemeinde eröffnen"
    static let againTitle = "Noch einmal einladen"
    static let openText =
        "Die Person bekommt einen Link, wählt ein Passwort und hat dann die Leitung der Gemeinde. Alle anderen lädt sie selbst ein."
    static let againText =
        "Mit derselben Adresse wird die Einladung erneuert. Geben Sie eine andere Adresse an, wird die offene Einladung "
        + "zurückgezogen."
    static let inUse =
        "Diese Gemeinde hat eine Leitung. Weitere Personen lädt die Gemeinde selbst ein, unter „Team und Gremien“."
    static let email = "Amtliche E-Mail-Adresse der Bürgermeisterin oder des Bürgermeisters"
    static let emailHint = "Nehmen Sie die Adresse aus einem amtlichen Verzeichnis, nicht aus einer Anfrage."
    static let name = "Vor- und Nachname"
    static let wantsConcept = "Gleich ein erstes Konzept eröffnen"
    static let conceptTitle = "Titel des Konzepts"
    static let conceptTitleHint = "Nur nötig, wenn Sie ein Konzept eröffnen. Die Adresse wird aus dem Titel gebildet."
    static func proposedTitle(_ name: String) -> String { "INSEK \(name)" }
    static let send = "Einladung senden"
    static let back = "Zurück zur Liste"
}
