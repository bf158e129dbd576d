/// From the draft to the council's decision.
extension ProcessStep {
    static let deciding: [ProcessStep] = [
        ProcessStep(
            .agencies, name: "Träger öffentlicher Belange und Nachbarn",
            task: """
                Senden Sie den Entwurf mit Frist und klaren Fragen an Träger öffentlicher Belange, Landkreis, \
                Nachbargemeinden und kommunale Unternehmen. Halten Sie zu jeder Stellungnahme fest, wie Sie damit \
                umgehen wollen.
                """,
            result: "Alle Stellungnahmen liegen geordnet vor, und zu jeder gibt es einen Vorschlag für den Rat.",
            after: [.keyProjects, .monitoring], weeks: 8, staffDays: 4, staffDaysWithBureau: 2,
            doers: [.ourselves, .bureau, .advised], helpers: ["landkreis", "ikz", "lag"],
            obligation: Obligation(
                .mandatory,
                reason: """
                    Der Leitfaden verlangt, Träger öffentlicher Belange einzubeziehen; wer sie übergeht, hört Einwände \
                    erst, wenn Geld und Termine schon feststehen.
                    """,
                .guidelineParticipation),
            service: BureauService(
                scope: [
                    """
                    Der Auftragnehmer bereitet Anschreiben und Unterlagen vor und überwacht die Fristen; den \
                    Versand übernimmt die Gemeinde.
                    """,
                    "Der Auftragnehmer fasst die Stellungnahmen zusammen und ordnet sie den Kapiteln und Maßnahmen zu.",
                    """
                    Der Auftragnehmer macht zu jeder Stellungnahme einen begründeten Vorschlag zur Abwägung und \
                    arbeitet gebilligte Änderungen ein.
                    """,
                ],
                deliverables: [
                    "Anschreiben mit Fragen (Word)",
                    "Tabelle der Stellungnahmen mit Vorschlag zur Abwägung (Word und CSV)",
                    "Überarbeiteter Entwurf (Word)",
                ],
                given: [
                    "Entwurf des Konzepts mit Karten (Word, PDF, GeoPackage)",
                    "Liste der Stellen, die beteiligt werden (CSV)",
                    "Eingegangene Stellungnahmen (PDF)",
                ])),
        ProcessStep(
            .draftReading, name: "Entwurf beraten und öffentlich zeigen",
            task: """
                Bringen Sie den Entwurf in Rat, Ausschüsse und Ortschaftsräte ein und zeigen Sie ihn im Netz und im \
                Rathaus. Antworten Sie auf Hinweise und übernehmen Sie, was den Entwurf besser macht.
                """,
            result: "Der Entwurf ist beraten, und zu jedem Hinweis ist nachzulesen, was daraus geworden ist.",
            after: [.keyProjects, .monitoring], weeks: 6, staffDays: 3, staffDaysWithBureau: 1,
            doers: [.ourselves, .bureau, .advised], helpers: ["beteiligungsportal", "inge"],
            obligation: Obligation(
                .recommended,
                reason: """
                    Eine förmliche Auslegung nennt der Leitfaden nicht; er rät aber, die Beteiligung bis zum Schluss \
                    zu führen, damit am Ende niemand überrascht ist.
                    """,
                .guidelineParticipation),
            service: BureauService(
                scope: [
                    """
                    Der Auftragnehmer fasst den Entwurf für die Öffentlichkeit verständlich zusammen und gestaltet \
                    Schautafeln.
                    """,
                    """
                    Der Auftragnehmer stellt den Entwurf in öffentlicher Sitzung vor und beantwortet fachliche \
                    Fragen.
                    """,
                    """
                    Der Auftragnehmer ordnet die Hinweise, schlägt Antworten vor und arbeitet gebilligte \
                    Änderungen ein.
                    """,
                ],
                deliverables: [
                    "Entwurf und Kurzfassung (Word und barrierefreies PDF)",
                    "Schautafeln (barrierefreies PDF)",
                    "Hinweise mit Antwortvorschlag (CSV)",
                ],
                given: [
                    "Entwurf des Konzepts aus der INSEK-Werkstatt (Word)",
                    "Karten und Geodaten (GeoPackage)",
                    "Eingegangene Hinweise ohne Personenbezug (CSV)",
                ])),
        ProcessStep(
            .decision, name: "Schlussbeschluss",
            task: """
                Legen Sie dem Rat das fertige Konzept mit Abwägung und Beschlussvorlage vor. Machen Sie den Beschluss \
                öffentlich bekannt und danken Sie allen, die mitgearbeitet haben.
                """,
            result: """
                Das INSEK ist beschlossen, veröffentlicht und ab jetzt Maßstab für Vorlagen, Haushalt und \
                Förderanträge.
                """,
            after: [.agencies, .draftReading], weeks: 5, staffDays: 3, staffDaysWithBureau: 3,
            doers: [.ourselves, .advised], helpers: ["inge", "sab"],
            obligation: Obligation(
                .mandatory,
                reason: """
                    Die Städtebauförderung setzt ein aktuelles, vom Rat beschlossenes INSEK voraus; ist es älter als \
                    zehn Jahre, lässt sich kein Förderkonzept mehr daraus ableiten.
                    """,
                programmes: ProgrammeKey.needingINSEK, .guidelineFunding),
            service: nil),
    ]
}
