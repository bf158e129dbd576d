/// The German sentences of the Leistungsbeschreibung.
enum ServiceTexts {
    static let title = "Leistungsbeschreibung zum INSEK"
    static func subtitle(_ town: String) -> String { "Leistungen eines Planungsbüros für die \(town)" }
    static let client = "Auftraggeberin"
    static let contact = "Ansprechperson"
    static let period = "Zeitraum"
    static let untilDecision = " (geplanter Schlussbeschluss)"
    static let occasion = "Anlass und Gegenstand"
    static let ownWork = """
        Das Konzept entsteht in gemeinsamer Arbeit von Rat, Verwaltung und Einwohnerschaft; der Auftragnehmer übernimmt \
        daraus die hier genannten Leistungen.
        """
    static let services = "Leistungen"
    static let time = "Zeitraum"
    static let result = "Ziel"
    static let scope = "Umfang"
    static let deliverables = "Ergebnisse"
    static let given = "Was die Gemeinde übergibt"
    static let staying = "Was die Gemeinde selbst macht"
    static let stayingTable = "Schritte ohne Leistung des Auftragnehmers"
    static let demands = "Anforderungen an alle Ergebnisse"
    static let demandList = [
        "Texte werden in einem offenen, bearbeitbaren Format übergeben, Tabellen als CSV, Geodaten als GeoPackage.",
        "Jede Zahl nennt Wert, Einheit, Stichtag und Quelle; fehlende Angaben werden als Lücke benannt.",
        "Papiere zur Veröffentlichung sind barrierefrei (PDF/UA) und in verständlicher Sprache geschrieben.",
        "Die Gemeinde darf alle Ergebnisse zeitlich und räumlich unbeschränkt nutzen, ändern und veröffentlichen.",
        "Personenbezogene Daten werden nur nach Weisung der Gemeinde verarbeitet und nach Abschluss gelöscht.",
        "Zwischenstände werden so übergeben, dass Steuerungsrunde und Rat sie beraten können, bevor weitergearbeitet wird.",
    ]
    static let offer = "Was das Angebot enthalten soll"
    static let offerList = [
        "einen Preis für jede Leistung und, getrennt davon, für Fahrten und Sitzungen",
        "einen Zeitplan mit den Tagen, an denen Ergebnisse und Zwischenstände vorliegen",
        "die Personen, die die Arbeit machen, mit ihren Aufgaben",
        "vergleichbare Arbeiten für Gemeinden ähnlicher Größe",
        "was die Gemeinde aus Sicht des Büros noch beitragen muss",
    ]
}
