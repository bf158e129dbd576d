/// Vision, goals and what they do to each other, with the council's word between.
extension ProcessStep {
    static let aiming: [ProcessStep] = [
        ProcessStep(
            .vision, name: "Leitziele und räumliches Leitbild",
            task: """
                Formulieren Sie für jedes Handlungsfeld ein Leitziel und dazu wenige Querschnittsziele. Zeigen Sie das \
                Leitbild auf einer einfachen Karte und prüfen Sie, was aus älteren Leitbildern weiter gilt.
                """,
            result: "Ein Leitbild mit Karte sagt auf einen Blick, wohin die Gemeinde will.",
            after: [.fields, .outlook], weeks: 5, staffDays: 5, staffDaysWithBureau: 2,
            doers: [.ourselves, .bureau, .advised], helpers: ["zfbk", "inge"],
            obligation: Obligation(
                .mandatory,
                reason: """
                    Leitziele für jedes Handlungsfeld und ein räumliches Leitbild gehören nach dem Leitfaden zum \
                    INSEK; ohne sie bleibt offen, woran sich Maßnahmen messen lassen.
                    """,
                .guidelineSteps),
            service: BureauService(
                scope: [
                    """
                    Der Auftragnehmer bereitet ein Gespräch mit Rat, Ortschaftsräten und Verwaltung zum Leitbild \
                    vor und moderiert es.
                    """,
                    """
                    Der Auftragnehmer formuliert aus dem Ergebnis Leitziele je Handlungsfeld und Querschnittsziele \
                    in verständlicher Sprache.
                    """,
                    """
                    Der Auftragnehmer zeichnet das räumliche Leitbild und stimmt es mit dem Flächennutzungsplan \
                    und älteren Leitbildern ab.
                    """,
                ],
                deliverables: [
                    "Leitbild und Leitziele (Word)",
                    "Räumliches Leitbild (GeoPackage und barrierefreies PDF)",
                    "Ergebnis des Gesprächs (Word)",
                ],
                given: [
                    "Vorschläge für Leitziele aus der INSEK-Werkstatt (Word)",
                    "Ältere Leitbilder und Konzepte (PDF)",
                    "Flächennutzungsplan, soweit vorhanden (PDF oder GeoPackage)",
                ])),
        ProcessStep(
            .goals, name: "Ziele und Maßnahmen",
            task: """
                Untersetzen Sie jedes Leitziel mit operativen Zielen und mit Maßnahmen, für die jemand einsteht. Die \
                Stufe der strategischen Ziele dürfen Sie in kleinen Orten auslassen, und ein Zielwert darf eine Spanne \
                sein.
                """,
            result: "Zu jedem Ziel gibt es mindestens eine Maßnahme mit Ort, Zuständigkeit und grobem Zeitraum.",
            after: [.vision], weeks: 7, staffDays: 8, staffDaysWithBureau: 3,
            doers: [.ourselves, .bureau, .advised], helpers: ["inge", "klima", "digital"],
            obligation: Obligation(
                .mandatory,
                reason: """
                    Operative Ziele und Maßnahmen machen aus dem Leitbild ein Arbeitsprogramm, aus dem sich \
                    Fördergebiete ableiten lassen müssen; verzichtbar ist in kleinen Gemeinden die Stufe der \
                    strategischen Ziele.
                    """,
                programmes: ProgrammeKey.needingINSEK, .guidelineSteps),
            service: BureauService(
                scope: [
                    "Der Auftragnehmer leitet aus den Leitzielen operative Ziele mit messbaren Werten oder Spannen ab.",
                    """
                    Der Auftragnehmer erarbeitet mit den zuständigen Personen Maßnahmen und beschreibt jede auf \
                    einem Blatt.
                    """,
                    """
                    Der Auftragnehmer nimmt die Empfehlungen vorhandener Fachplanungen auf und begründet, was \
                    nicht übernommen wird.
                    """,
                ],
                deliverables: [
                    "Ziele und Maßnahmenblätter (Word)",
                    "Liste der Ziele und Maßnahmen (CSV)",
                    "Orte der Maßnahmen (GeoPackage)",
                ],
                given: [
                    "Entwurf der Ziele und Maßnahmen aus der INSEK-Werkstatt (Word und CSV)",
                    "Vorhandene Fachplanungen mit ihren Empfehlungen (PDF)",
                    "Investitionsplan der Gemeinde (CSV oder PDF)",
                ])),
        ProcessStep(
            .interim, name: "Zwischenstand im Rat",
            task: """
                Stellen Sie dem Rat Leitbild, Ziele und erste Maßnahmen vor und holen Sie sich die Richtung für die \
                weitere Arbeit. Ein Teilbeschluss sichert das Erreichte, ein Bericht tut es auch.
                """,
            result: "Der Rat hat den Zwischenstand beraten, und strittige Punkte liegen früh auf dem Tisch.",
            after: [.goals], weeks: 4, staffDays: 2, staffDaysWithBureau: 2, doers: [.ourselves, .advised],
            helpers: ["inge"],
            obligation: Obligation(
                .dispensable,
                reason: """
                    Teilbeschlüsse stellt der Leitfaden frei; Sie können auf den Beschluss verzichten, aber nicht \
                    darauf, den Rat auf dem Laufenden zu halten.
                    """,
                .guidelineSteps),
            service: nil),
        ProcessStep(
            .interactions, name: "Wechselwirkungen und Zielkonflikte",
            task: """
                Legen Sie Ziele und Maßnahmen der Handlungsfelder nebeneinander: Was hilft einander, was steht sich im \
                Weg? Halten Sie Synergien als Querverweis fest und bereiten Sie jeden Konflikt so auf, dass der Rat \
                abwägen kann.
                """,
            result: """
                Synergien sind verknüpft, und zu jedem Zielkonflikt liegt eine begründete Abwägung oder eine klare \
                Frage an den Rat vor.
                """,
            after: [.goals], weeks: 4, staffDays: 4, staffDaysWithBureau: 2,
            doers: [.ourselves, .bureau, .advised], helpers: ["inge", "klima"],
            obligation: Obligation(
                .recommended,
                reason: """
                    Der Leitfaden rät, Ziele und Maßnahmen über alle Handlungsfelder hinweg zu prüfen; wer das \
                    auslässt, hat eine Sammlung von Vorhaben und erlebt den Konflikt womöglich erst beim Bauen.
                    """,
                .guidelineSteps),
            service: BureauService(
                scope: [
                    """
                    Der Auftragnehmer prüft Ziele und Maßnahmen der Handlungsfelder paarweise auf Synergien und \
                    Zielkonflikte.
                    """,
                    "Der Auftragnehmer stellt zu jedem Zielkonflikt die Möglichkeiten mit ihrem Für und Wider dar.",
                    """
                    Der Auftragnehmer bereitet die Abwägung so vor, dass der Rat entscheiden kann; die \
                    Entscheidung bleibt beim Rat.
                    """,
                ],
                deliverables: [
                    "Übersicht der Wechselwirkungen (Word und CSV)",
                    "Karte sich überlagernder Ansprüche (GeoPackage und barrierefreies PDF)",
                    "Vorschläge zur Abwägung (Word)",
                ],
                given: [
                    "Ziele und Maßnahmen mit ihren Orten (CSV und GeoPackage)",
                    "Wechselwirkungen, die in der INSEK-Werkstatt schon erfasst sind (CSV)",
                ])),
    ]
}
