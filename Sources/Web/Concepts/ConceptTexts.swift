import Access
import Domain

/// The German sentences of finding and opening concepts.
enum ConceptTexts {
    static let own = "Ihre Werkstatt"
    static let concepts = "Konzepte"
    static let concept = "Konzept"
    static let municipality = "Gemeinde"
    static let municipalities = "Gemeinden"
    static let role = "Ihre Rolle"
    static let state = "Stand"
    static let action = "Neues Konzept"

    static func concepts(in municipality: String) -> String { "Konzepte in \(municipality)" }
    static func names(_ names: [String]) -> String { names.joined(separator: ", ") }
    static func roles(_ roles: [Role]) -> String { roles.map(\.germanName).joined(separator: ", ") }

    static let nowhere = "Sie haben noch keine Rolle in einer Gemeinde"
    static let nowhereHelp =
        "Rollen vergibt die Leitung Ihrer Gemeinde, in der Werkstatt unter „Team und Gremien“. Bitten Sie sie, Ihre "
        + "E-Mail-Adresse dort einzutragen. Ist Ihre Gemeinde noch nicht dabei, eröffnet die Fachstelle sie."
    static func wholeInstallation(_ roles: [Role]) -> String {
        "Ihre Rolle für die ganze Werkstatt: \(Self.roles(roles))."
    }
    static let advisory = "Zur Übersicht der Fachstelle"

    static let noConcept = "Hier gibt es noch kein Konzept"
    static let noConceptLead =
        "Eröffnen Sie das erste. Es braucht nur einen Titel; alles andere lässt sich später ergänzen."
    static let noConceptHelp = "Die Leitung Ihrer Gemeinde kann eines eröffnen. Bitte wenden Sie sich an sie."
    static let noMunicipality =
        "Diese Gemeinde gibt es nicht, oder Sie haben dort keine Rolle. Bitte fragen Sie die Leitung der Gemeinde."

    static let open = "Konzept eröffnen"
    static func open(in municipality: String) -> String { "Konzept in \(municipality) eröffnen" }
    static let introduction =
        "Für jedes INSEK oder INGEKO gibt es einen eigenen Arbeitsbereich. Wer in der Gemeinde schon eine Rolle hat, hat sie auch dort."
    static let title = "Titel"
    static let titleHint = "So heißt das Konzept auf allen Seiten und Papieren, zum Beispiel „INSEK Tannenrode 2036“."
    static let slug = "Wort in der Adresse"
    static let slugHint =
        "Kleinbuchstaben, Ziffern und Bindestriche. Lassen Sie das Feld leer, dann wird es aus dem Titel gebildet: aus "
        + "„INSEK 2036“ wird „insek-2036“."
    static let profile = "Umfang"
    static func profile(_ profile: ConceptProfile) -> String {
        switch profile {
        case .compact: "Für kleine Gemeinden: nur, was ein INSEK braucht."
        case .standard: "Für Gemeinden, die mit einem Planungsbüro arbeiten."
        case .city: "Für Städte, in denen mehrere Ämter mitarbeiten."
        }
    }
    static let noProfile = "Bitte wählen Sie einen Umfang."
    static let partners = "Gemeinsam mit"
    static let partnersHint =
        "Für ein gemeinsames Konzept. Zur Wahl stehen die Gemeinden, in denen Sie ebenfalls die Leitung haben."
    static let cancel = "Abbrechen"
    static let notLead =
        "Ein Konzept eröffnet die Leitung der Gemeinde. Bitte wenden Sie sich an sie."
}
