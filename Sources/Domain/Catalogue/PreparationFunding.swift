/// A way to pay for the INSEK itself: the bureau, the moderation, the public part.
public struct PreparationFunding: Hashable, Sendable {
    public let key: String
    public let name: String
    /// What it pays for, in one sentence.
    public let covers: String
    public let rate: String
    /// Conditions and risks, one or two sentences each.
    public let conditions: [String]
    /// Whom to ask first, by the key of `Helper`; nil where nobody has to be asked.
    public let helper: String?
    public let citation: Citation

    public init(
        _ key: String, name: String, covers: String, rate: String, conditions: [String], helper: String?,
        _ citation: Citation
    ) {
        self.key = key
        self.name = name
        self.covers = covers
        self.rate = rate
        self.conditions = conditions
        self.helper = helper
        self.citation = citation
    }
}

extension PreparationFunding {
    public static let all: [PreparationFunding] = [renewal, regional, demography, ownMoney]

    // The section on preparation bears no number in the directive. It counts expenses from the year before admission,
    // Nr. 4.6.2 contracts from 1 January of the year of the grant: the municipality must ask which of them holds.
    static let renewal = PreparationFunding(
        "stbaue-vorbereitung", name: "Vorbereitung in der Städtebauförderung",
        covers: "Bezahlt Erstellung oder Fortschreibung des INSEK, dazu vorbereitende Planungen, Erörterung und "
            + "Öffentlichkeitsarbeit, soweit Dritte sie leisten.",
        rate: "66\u{A0}2/3\u{A0}% Zuschuss; die geförderte Vorbereitung darf höchstens 7\u{A0}% der anerkannten "
            + "zuwendungsfähigen Gesamtausgaben ausmachen.",
        conditions: [
            "Geld gibt es nur, wenn eine Gesamtmaßnahme der Gemeinde in ein Programm aufgenommen wird; darauf besteht "
                + "kein Anspruch. Bis dahin geht die Gemeinde in Vorleistung.",
            "Es zählen nur Ausgaben, die frühestens im Jahr vor der Programmaufnahme entstanden sind. Was früher "
                + "entstanden ist, trägt die Gemeinde allein.",
            "Nr. 4.6.2 stellt bei Aufträgen an Dritte auf den 1.\u{A0}Januar des Jahres ab, in dem der Bescheid "
                + "ergeht. Lassen Sie sich von der SAB vor dem Auftrag schriftlich geben, welcher Tag für Ihr INSEK "
                + "gilt.",
            "Die eigene Arbeitszeit der Verwaltung wird nicht gefördert (Nr. 4.4.2).",
            "Die Gemeinde braucht mindestens 2.000\u{A0}Einwohner am Tag der Antragstellung oder eine Kooperation nach Nr. 3.2.",
        ],
        helper: "sab",
        Citation(.stbaue, "Abschnitt B, Vorbereitung der städtebaulichen Gesamtmaßnahmen; Nr. 4.6.2, 5.2 und 15.2.1"))

    static let regional = PreparationFunding(
        "fr-regio", name: "FR-Regio bei interkommunaler Ausrichtung",
        covers: "Bezahlt gemeinsame Konzepte mehrerer Gemeinden; laut Handlungsleitfaden kann so auch ein INSEK mit "
            + "klar interkommunaler Ausrichtung ganz oder teilweise finanziert werden.",
        rate: "In der Regel 60\u{A0}%, bis zu 75\u{A0}% bei herausgehobenem landesplanerischem Interesse.",
        conditions: [
            "Die Richtlinie zählt regionale Konzepte, Stadt-Umland-Konzepte und Städtenetze auf, das INSEK nicht "
                + "(Ziffer II.1): Lassen Sie sich vorher bestätigen, dass Ihr Vorhaben darunter fällt.",
            "Die Gemeinden brauchen eine öffentlich-rechtliche Vereinbarung über ihre Zusammenarbeit (Ziffer IV.1).",
            "Der Regionale Planungsverband reicht die Anmeldungen bis zum 30.\u{A0}Oktober für das folgende Jahr ein; "
                + "belastbare Kosten, zum Beispiel aus drei Angeboten, müssen vorher vorliegen (Ziffer VII.1 und 2).",
            "Ein gemeinsames Konzept ersetzt nicht die Einwohnerzahl, die die Städtebauförderung verlangt.",
        ],
        helper: "planungsverband", Citation(.frRegio, "Ziffer II.1, IV.1, V.2 und VII"))

    static let demography = PreparationFunding(
        "demografie", name: "FRL Demografie für einen Baustein",
        covers: "Bezahlt lokale Strategien und Szenarien zu den Folgen des demografischen Wandels.",
        rate: "90\u{A0}% der zuwendungsfähigen Ausgaben, 10\u{A0}% in Barmitteln selbst.",
        conditions: [
            "Gefördert wird nur, was über kein anderes Programm förderfähig ist (Ziffer IV.1). Ob ein Baustein Ihres "
                + "INSEK dazu zählt, sagt die SAB.",
            "Für denselben Gegenstand darf kein anderer Förderantrag gestellt sein (Ziffer VI.2).",
            "Der Antrag muss bis zum 30.\u{A0}September für das folgende Jahr vorliegen (Ziffer VI.2).",
        ],
        helper: "sab", Citation(.demographyDirective, "Ziffer II.1, IV, V.3 und VI.2"))

    static let ownMoney = PreparationFunding(
        "eigene-mittel", name: "Eigene Mittel",
        covers: "Bezahlt, was niemand fördert, und den Eigenanteil an allem Geförderten.",
        rate: "Kein Zuschuss.",
        conditions: [
            "Was ein Büro kostet, steht in keiner der Quellen: Holen Sie Angebote ein, bevor Sie die Summe in den "
                + "Haushalt einstellen.",
            "Hohe Kosten und Eigenanteile nennt die Fachstelle INGE als Hürde kleiner Gemeinden. Vergeben Sie deshalb "
                + "nur, was Sie nicht selbst können; die Beratung der Fachstelle ist kostenfrei.",
        ],
        helper: "inge", Citation(.slides, "Folie Hemmnisse für kleine Kommunen"))
}
