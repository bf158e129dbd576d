import Domain
import Reports
import Values

/// The German words around the draft and the papers of the first week.
enum DraftPageTexts {
    static let draft = "Erster Entwurf"
    static let word = "Als Word-Datei"
    static let pdf = "Als PDF"
    static let contents = "Kapitel des Entwurfs"
    static let turning = "Weiterblättern"

    static let notInRegister = """
        Diese Gemeinde steht nicht im eingelesenen Gemeindeverzeichnis, vermutlich wegen einer Gebietsänderung. Entwurf und \
        Papiere werden daraus gemacht. Was Sie eingetragen haben, bleibt erhalten; bitte fragen Sie den Betrieb der Werkstatt.
        """

    static func back(_ title: String) -> String { "Zurück: \(title)" }
    static func on(_ title: String) -> String { "Weiter: \(title)" }

    static func about(_ chapter: DraftChapter) -> String {
        switch chapter {
        case .framework: "Karte, Nachbarn und Fragen zu übergeordneten Plänen"
        case .people: "Alter und Haushalte"
        case .homes: "Baujahre und Heizung"
        case .peers: "Neben Gemeinden ähnlicher Größe"
        case .topics: "Was bekannt ist, was auffällt, was fehlt"
        case .crossCutting: "Klima, Demografie, Digitales, Zusammenhalt"
        case .funding: "Programme, Sätze und die Rolle des INSEK"
        case .price: "Und was vor dem ersten Vertrag zu klären ist"
        case .roadmap: "Schritte mit Tagen und Aufwand"
        case .participation: "Formate, die zur Größe passen"
        case .leavingOut: "Pflicht, empfohlen, verzichtbar"
        case .help: "Stellen mit Angebot und Kontakt"
        }
    }

    static let papers = "Dokument und Vorlagen"
    static let papersLead = """
        Diese Papiere sind mit dem gefüllt, was über Ihre Gemeinde bekannt ist. Sie entstehen bei jedem Herunterladen neu; \
        was noch offen ist, steht als offen da.
        """
    static let aboutDraft = "Daten, Lücken, Förderung, Fahrplan und Beteiligung auf einen Blick"
    static let allPapers = "Alles auf einmal"
    static let allPapersLead = """
        Der Entwurf als Word-Datei und als PDF, der Steckbrief, die vier Papiere und der Schnellcheck kommen zusammen in \
        eine ZIP-Datei; dazu die Leistungsbeschreibung, wenn Sie Schritte vergeben. Sie können dabei weiterarbeiten.
        """
    static let details = "Angaben, die nur Sie kennen"
    static let detailsLead = "Sie stehen danach in allen Papieren. Alles ist freiwillig."
    static let contact = "Ansprechperson"
    static let contactHint =
        "Name und Telefon, wie sie gedruckt werden sollen, zum Beispiel: Jana Richter, Telefon 0000 4711"
    static let session = "Sitzung für den Einleitungsbeschluss"
    static let dayHint = "Zum Beispiel: 12.03.2026"
    static let start = "Beginn der Arbeit"
    static let startHint = "Ab diesem Tag rechnet der Fahrplan; ohne Angabe ab heute. Zum Beispiel: 15.02.2026"
    static let cost = "Kosten des Konzepts"
    static let from = "Konzeptzeitraum: erstes Jahr"
    static let fromHint = "Für welche Jahre das Konzept plant, zum Beispiel 2027"
    static let to = "Konzeptzeitraum: letztes Jahr"
    static let toHint = "Zum Beispiel 2036"
    static let wrongPeriod =
        "Bitte geben Sie das erste und das letzte Jahr an, zum Beispiel 2027 und 2036. Ein Konzept plant für \(ConceptPlan.periodLength.lowerBound) bis \(ConceptPlan.periodLength.upperBound) Jahre."
    static let save = "Angaben speichern"
    static let farDay = "Dieses Jahr liegt zu weit weg. Bitte geben Sie einen Tag zwischen 2000 und 2100 an."

    static func about(_ paper: FirstPaper) -> String {
        switch paper {
        case .resolution: "Beschlusstext, Begründung, Zeitplan, Kosten, Ansprechperson und Checkliste"
        case .roadmap: "Alle Schritte mit Tagen, Aufwand und Hilfe"
        case .reasons: "Eine Seite mit eigenen Zahlen, Nutzen und Antworten auf Einwände"
        case .notice: "Worum es geht, was offen ist und wie es weitergeht"
        }
    }

    static func conflict(_ stored: ConceptPlan) -> String {
        let said = [
            stored.contact.map { "Ansprechperson „\($0)“" }, stored.session.map { "Sitzung am \($0.german)" },
            stored.start.map { "Beginn am \($0.german)" }, stored.cost.map { "Kosten \($0.german)" },
            stored.period.map { "Zeitraum \($0.lowerBound) bis \($0.upperBound)" },
        ].compactMap(\.self)
        return
            "Inzwischen hat jemand anderes die Angaben geändert (\(said.isEmpty ? "alles leer" : said.joined(separator: ", "))). "
            + "Ihre Eingaben stehen noch hier; mit „\(save)“ ersetzen Sie die anderen."
    }
}
