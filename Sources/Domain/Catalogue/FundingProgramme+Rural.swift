/// What villages and small towns reach without an urban renewal area. The 5,000 inhabitants of LEADER and rural
/// development count for a single place, not for the municipality: they are asked, not checked.
extension FundingProgramme {
    static let leader = FundingProgramme(
        .leader, name: "LEADER 2023–2027",
        purpose: "Bezahlt Vorhaben, die der Entwicklungsstrategie der LEADER-Region (LES) dienen, mit und ohne Bau.",
        rate: "20 bis 80\u{A0}% für Kommunen, 20 bis 95\u{A0}% für andere, höchstens 65\u{A0}% für wirtschaftliche "
            + "Vorhaben; den Satz legt die Lokale Aktionsgruppe (LAG) in der LES fest (Teil B Ziffer II.1.7).",
        ownShare: "Der Rest, für Kommunen mindestens 20\u{A0}%.",
        insekRole: .considered,
        roleReason: "Laut Handlungsleitfaden werden die Ziele der INSEK beim Aufstellen der LES berücksichtigt; die "
            + "Richtlinie selbst nennt das INSEK nicht.",
        conditions: [
            "Zuerst muss die LAG das Vorhaben nach einem Aufruf auswählen; bewilligt wird es danach vom Landkreis "
                + "(Teil C Ziffer I bis III).",
            "Vor dem Antrag darf nichts begonnen sein: Schon die erste rechtsverbindliche Verpflichtung zählt, Planung "
                + "dagegen nicht (Teil B Ziffer I.2).",
            "Zuschüsse unter 5.000\u{A0}Euro werden nicht bewilligt (Teil B Ziffer II.1.7).",
            "Ein Vorhaben mit Investitionen ist fünf Jahre gebunden (Teil B Ziffer I.9).",
        ],
        limits: [
            .ask(
                "Investive Vorhaben sind nur in städtebaulich eigenständigen Orten bis 5.000\u{A0}Einwohner förderfähig; es "
                    + "zählt der einzelne Ort mit seiner Einwohnerzahl vom 30.\u{A0}Juni 2021, nicht die Gemeinde (Teil B "
                    + "Ziffer II.1.5). Fragen Sie das Regionalmanagement der LAG, welche Ihrer Orte auf der Liste stehen, "
                    + "welche Aufrufe laufen und welcher Satz gilt.")
        ],
        Citation(.leaderDirective, "Teil B Ziffer I und II, Teil C"))

    // facts/foerderung_sachsen.csv gives "+10 Punkte bei ILEK/LEADER, max 90" as if for all. The text grants it only
    // for land consolidation (Ziffer V, zu Ziffer II Nummer 1), whose recipients are not municipalities. For villages
    // (Ziffer II.3) the text has no rate. The whole directive has a successor, FRL LE/2025 of 13 June 2025.
    static let ruralDevelopment = FundingProgramme(
        .ruralDevelopment, name: "Ländliche Entwicklung",
        purpose: "Bezahlt Dorfentwicklung, Grundversorgung und kleine Infrastruktur nach Aufrufen des Ministeriums, "
            + "außerdem die Neuordnung ländlicher Grundstücke.",
        rate: "Für Dorfentwicklung und Grundversorgung legt das Ministerium den Satz im Aufruf fest; die Richtlinie "
            + "nennt keinen (Ziffer V, zu Ziffer II Nummer 3).",
        ownShare: "Der Rest; er steht erst mit dem Aufruf fest.",
        insekRole: .unmentioned,
        roleReason: "Die gelesene Richtlinie nennt das INSEK nicht, nur ländliche Konzepte und die LEADER-Strategie.",
        conditions: [
            "Es gibt eine neue Richtlinie vom 13.\u{A0}Juni 2025 (FRL LE/2025): Prüfen Sie alle Angaben dort.",
            "Gefördert wird nach einem gesonderten Aufruf oder bei besonderem Interesse des Landes (Ziffer II.3).",
            "Bauten bleiben zwölf Jahre an ihren Zweck gebunden (Ziffer VI).",
            "Ein vorzeitiger Beginn braucht, wo er genehmigt werden muss, vorab die Zustimmung des Ministeriums "
                + "(Ziffer VII.2).",
        ],
        limits: [
            .ask(
                "Gefördert wurde in Orten bis 5.000\u{A0}Einwohner in LEADER-Gebieten; es zählt der einzelne Ort mit seiner "
                    + "Einwohnerzahl vom 30.\u{A0}Juni 2013, nicht die Gemeinde (Ziffer VII.1). Fragen Sie den Landkreis, "
                    + "der bewilligt, was nach der neuen Richtlinie gilt und ob ein Aufruf läuft.")
        ],
        Citation(.ruralDirective, "Ziffer II, V und VII"))

    // facts/foerderung_sachsen.csv says "75-90". The text pays municipalities 75 % (part A) or 80 % (part B) for green;
    // the 90 % of part B are for charities and churches. Since 15 September 2025 rates reach 85 %, see `Work`.
    static let urbanGreen = FundingProgramme(
        .urbanGreen, name: "Stadtgrün, Lärm, Radon",
        purpose: "Bezahlt naturnahe Grünflächen, begrünte Dächer und Fassaden im Siedlungsbereich, daneben Schutz vor "
            + "Straßenlärm und Radon.",
        rate: "Für Stadtgrün der Kommunen 80\u{A0}% bei Ausgaben bis 100.000\u{A0}Euro (Teil B Ziffer V.3) und "
            + "75\u{A0}% darüber (Teil A Ziffer V.2), für Konzepte bis 50.000\u{A0}Euro 75\u{A0}%; seit dem "
            + "15.\u{A0}September 2025 gelten geänderte, teils höhere Sätze.",
        ownShare: "Der Rest, nach der Fassung von 2023 also 20 oder 25\u{A0}%.",
        insekRole: .priority,
        roleReason: "Vorhaben für Stadtgrün, die zugleich den Zielen eines INSEK oder INGEKO dienen, werden vorrangig "
            + "gefördert (Teil C Ziffer II.3).",
        conditions: [
            "Was im Fördergebietskonzept der Städtebauförderung als Maßnahme steht, ist hier ausgeschlossen: "
                + "Entscheiden Sie vorher, wohin das Vorhaben gehört (Teil A Ziffer II.1.3).",
            "Die Fläche gehört der Gemeinde, oder der Eigentümer stimmt schriftlich zu (Teil A Ziffer IV.5).",
            "Erlaubt sind nur Pflanzen und Saatgut aus den zugelassenen Artenlisten (Teil A Ziffer IV.2.3).",
        ],
        limits: [
            .atLeast(
                2_000,
                "Stadtgrün wird im Siedlungsbereich von Städten und Gemeinden ab 2.000\u{A0}Einwohnern gefördert (Teil "
                    + "A Ziffer IV.2.1)."),
            .ask("Fragen Sie die SAB nach den Sätzen seit dem 15.\u{A0}September 2025 und ob die Fläche dazugehört."),
        ],
        Citation(.urbanGreenDirective, "Teil A und B Ziffer II, IV und V, Teil C Ziffer II.3"))
}
