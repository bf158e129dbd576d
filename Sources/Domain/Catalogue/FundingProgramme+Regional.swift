/// Money of the Free State for cooperation, for gaps between the programmes, for demography and for commercial land.
extension FundingProgramme {
    static let regional = FundingProgramme(
        .regional, name: "FR-Regio, Förderung der Regionalentwicklung",
        purpose: "Bezahlt gemeinsame Konzepte mehrerer Gemeinden, ihre Begleitung und Umsetzung, in engen Fällen auch "
            + "Investitionen in die Daseinsvorsorge.",
        rate: "In der Regel 60\u{A0}%, bis zu 75\u{A0}% bei herausgehobenem landesplanerischem Interesse (Ziffer V.2).",
        ownShare: "Der Rest, also in der Regel 40\u{A0}%, im günstigsten Fall 25\u{A0}%.",
        insekRole: .considered,
        roleReason: "Regionale Konzepte müssen vorhandene Konzepte berücksichtigen (Ziffer VI.4); das INSEK ist dabei "
            + "nicht beim Namen genannt.",
        conditions: [
            "Die Gemeinde muss einer Zusammenarbeit von Gebietskörperschaften oder einem regionalen Netzwerk mit "
                + "öffentlich-rechtlicher Vereinbarung angehören (Ziffer IV.1).",
            "Vorhaben für das nächste Jahr meldet man mit Beschreibung und belastbaren Kosten beim Regionalen "
                + "Planungsverband an; dieser reicht die Liste bis zum 30.\u{A0}Oktober ein (Ziffer VII.1 und 2).",
            "Eigenes Personal und eigene Sachausgaben zählen bei einem Konzept nicht (Ziffer V.3).",
            "Zuschüsse bis 10.000\u{A0}Euro gibt es nur in Einzelfällen (Ziffer VII.11).",
        ],
        limits: [
            .ask(
                "Fragen Sie den Regionalen Planungsverband, bis wann er Anmeldungen für das nächste Jahr braucht und "
                    + "ob Ihr Vorhaben als interkommunal gilt."),
            .ask("Fragen Sie die Landesdirektion Sachsen nach den Unterlagen: Sie bewilligt das Geld (Ziffer VII.5)."),
        ],
        Citation(.frRegio, "Ziffer II, IV, V und VII"))

    static let regIn = FundingProgramme(
        .regIn, name: "Besondere Regionale Initiativen (RegIn)",
        purpose: "Bezahlt einzelne Vorhaben mit landesweiter Bedeutung in Regionalentwicklung, Baukultur, "
            + "baukulturellem Erbe und innovativem Bauen.",
        rate: "Bis zu 80\u{A0}%, in begründeten Fällen mit Zustimmung des Ministeriums bis zu 100\u{A0}%; der Zuschuss "
            + "liegt zwischen 4.000 und 200.000\u{A0}Euro (Teil 2 A Ziffer V).",
        ownShare: "Der Rest, also mindestens 20\u{A0}%, wenn das Ministerium keinem höheren Satz zustimmt.",
        insekRole: .unmentioned,
        roleReason: "Die Richtlinie nennt das INSEK nicht; es kann helfen, die Bedeutung des Vorhabens zu begründen.",
        conditions: [
            "Das Programm schließt nur unbeabsichtigte Förderlücken: Alle anderen Programme gehen vor, und ihr Geld "
                + "darf nicht dazukommen (Ziffer IV.1).",
            "Was die Gemeinde von Rechts wegen tun muss, wird nicht gefördert (Ziffer IV.3).",
            "Anträge sind nur nach einem Aufruf möglich (Ziffer VII.3).",
        ],
        limits: [.ask("Fragen Sie die SAB, ob gerade ein Aufruf läuft und welcher Stichtag gilt.")],
        Citation(.regIn, "Teil 2 A Ziffer IV, V und VII"))

    static let demography = FundingProgramme(
        .demography, name: "Förderung zum demografischen Wandel (FRL Demografie)",
        purpose: "Bezahlt Strategien, Konzepte, Netzwerke und Pilotprojekte, mit denen sich Gemeinden auf Alterung und "
            + "Bevölkerungsrückgang einstellen.",
        rate: "90\u{A0}% der zuwendungsfähigen Ausgaben (Ziffer V.3).",
        ownShare: "10\u{A0}% in Barmitteln; zweckgebundene Spenden zählen mit (Ziffer IV.3 und V.5).",
        insekRole: .unmentioned,
        roleReason: "Die Richtlinie nennt das INSEK nicht; seine Aussagen zur Bevölkerung können den Bedarf belegen.",
        conditions: [
            "Bauliche Maßnahmen werden nicht gefördert; Anschaffungen sind drei Jahre gebunden (Ziffer V.4 und 5).",
            "Gefördert wird nur, was über kein anderes Programm förderfähig ist (Ziffer IV.1).",
            "Der Antrag muss bis zum 30.\u{A0}September für das folgende Jahr bei der SAB sein; spätere Anträge kommen "
                + "nachrangig (Ziffer VI.2).",
        ],
        limits: [
            .notIn(
                Set(["14612000", "14713000"].compactMap { AGS($0) }),
                "Leipzig und Dresden sind mit ihrem Verdichtungsraum ausgenommen (Ziffer IV.2)."),
            .ask(
                "Fragen Sie die SAB, ob Ihre Gemeinde im Fördergebiet liegt: Leipzig und Dresden sind mit ihrem "
                    + "Verdichtungsraum ausgenommen (Ziffer IV.2)."),
        ],
        Citation(.demographyDirective, "Ziffer II, IV, V und VI"))

    // Not the INSEK but "integrierte regionale Entwicklungsstrategien" bring priority (Ziffer V.8).
    static let zoningPlans = FundingProgramme(
        .zoningPlans, name: "Bebauungs- und Flächennutzungspläne (RegioPlan)",
        purpose: "Bezahlt Bebauungspläne für Gewerbeflächen ab 10\u{A0}Hektar und Flächennutzungspläne, die solche "
            + "Flächen enthalten.",
        rate: "Für Bebauungspläne über 50\u{A0}Hektar 70\u{A0}% im Jahr 2026 und 60\u{A0}% im Jahr 2027; für "
            + "Bebauungspläne von 10 bis 50\u{A0}Hektar und für Flächennutzungspläne 30\u{A0}% im Jahr 2026 und "
            + "20\u{A0}% im Jahr 2027, gemeindeübergreifend bis zu 5\u{A0}% mehr. Es zählt der Eingang des "
            + "vollständigen Antrags (Ziffer V.1, 2 und 5).",
        ownShare: "Der Rest; andere Zuschüsse dürfen nicht dazukommen (Ziffer IV).",
        insekRole: .unmentioned,
        roleReason: "Die Richtlinie nennt das INSEK nicht; Vorrang haben Vorhaben, die integrierten regionalen "
            + "Entwicklungsstrategien dienen (Ziffer V.8).",
        conditions: [
            "Ein Flächennutzungsplan wird nur mit Gewerbeflächen von mindestens 10\u{A0}Hektar gefördert (Ziffer II).",
            "Bringt das Vorhaben innerhalb von fünf Jahren Einnahmen, wird der Zuschuss ganz oder teilweise "
                + "zurückgefordert (Ziffer VI.3).",
            "Die Gemeinde weist nach, dass sie vor Flächen im Außenbereich Innenbereich und Brachen geprüft hat "
                + "(Ziffer VI.2).",
            "Der Plan muss im Austauschformat XPlanung entstehen (Ziffer V.4).",
        ],
        limits: [.ask("Fragen Sie die SAB nach dem nächsten Aufruf und seinem Stichtag (Ziffer VII.2 und 3).")],
        Citation(.regioPlan, "Ziffer II, IV, V und VI"))
}
