/// From the council's order to what is known about the place.
extension ProcessStep {
    static let beginning: [ProcessStep] = [
        ProcessStep(
            .opening, name: "Einleitungsbeschluss und Durchführungsplan",
            task: """
                Klären Sie, wer das INSEK in der Verwaltung führt und, noch vor dem ersten Vertrag, wer es \
                mitfinanziert. Bringen Sie dann Ablauf, Zeiten und Beteiligung als Vorlage in den Rat.
                """,
            result: """
                Der Rat hat die Arbeit eröffnet, der Durchführungsplan ist veröffentlicht, und alle kennen die \
                Ansprechperson in der Verwaltung.
                """,
            after: [], weeks: 4, staffDays: 4, staffDaysWithBureau: 4, doers: [.ourselves, .advised],
            helpers: ["inge", "ikz", "sab"],
            obligation: Obligation(
                .mandatory,
                reason: """
                    Der Leitfaden lässt jedes INSEK mit einem Ratsbeschluss beginnen; eine Förderung hängt nicht \
                    daran, aber ohne den Beschluss fehlt der Verwaltung der Auftrag.
                    """,
                .guidelineSteps),
            service: nil),
        ProcessStep(
            .framework, name: "Rahmenbedingungen und übergeordnete Pläne",
            task: """
                Beschreiben Sie Lage, Geschichte und Aufgaben der Gemeinde im Raum. Lesen Sie heraus, was \
                Landesentwicklungsplan, Regionalplan, Regionales Entwicklungskonzept und LEADER-Entwicklungsstrategie \
                für Ihren Ort bedeuten.
                """,
            result: """
                Ein kurzes Kapitel sagt, wo die Gemeinde steht, mit wem sie verflochten ist und welche Vorgaben von \
                außen helfen oder binden.
                """,
            after: [.opening], weeks: 4, staffDays: 3, staffDaysWithBureau: 1, doers: [.ourselves, .bureau, .advised],
            helpers: ["landkreis", "lag", "ikz", "inge"],
            obligation: Obligation(
                .recommended,
                reason: """
                    Der Leitfaden rät zu diesem Einstieg und verlangt bei regionaler Zusammenarbeit die Abstimmung mit \
                    den Nachbarn; ohne ihn fällt ein Widerspruch zu übergeordneten Plänen erst spät auf.
                    """,
                .guidelineSteps),
            service: BureauService(
                scope: [
                    """
                    Der Auftragnehmer wertet Landesentwicklungsplan, Regionalplan, Regionales Entwicklungskonzept \
                    und LEADER-Entwicklungsstrategie aus und gibt zu jeder Aussage die Fundstelle an.
                    """,
                    """
                    Der Auftragnehmer sagt zu jeder Aussage, was sie für die Gemeinde bedeutet und ob sie den \
                    Zielen der Gemeinde nützt oder ihnen widerspricht.
                    """,
                    """
                    Der Auftragnehmer beschreibt die Verflechtungen mit den Nachbargemeinden und stellt sie in \
                    einer Karte dar.
                    """,
                ],
                deliverables: [
                    "Kapitel Rahmenbedingungen (Word)",
                    "Aussagen der übergeordneten Pläne mit Fundstellen (CSV)",
                    "Karte der Verflechtungen (GeoPackage und barrierefreies PDF)",
                ],
                given: [
                    "Entwurf des Kapitels aus der INSEK-Werkstatt mit Quellen (Word)",
                    "Flächennutzungsplan und vorhandene Konzepte, soweit es sie gibt (PDF)",
                    "Gemeindegrenze und Ortsteile (GeoPackage)",
                ])),
        ProcessStep(
            .stockTaking, name: "Bestandsaufnahme",
            task: """
                Prüfen Sie die Daten im Entwurf, gehen Sie mit Fotoapparat und Karte durch den Ort und schließen Sie \
                die wichtigsten Lücken. Fragen Sie früh an, was nur andere wissen: Stadtwerke, Wohnungsunternehmen, \
                Netz- und Verkehrsbetriebe, Landkreis.
                """,
            result: """
                Zu jedem der sieben zentralen Themenbereiche liegen belegte Zahlen und Beobachtungen vor, und jede \
                Lücke ist benannt.
                """,
            after: [.opening], weeks: 12, staffDays: 11, staffDaysWithBureau: 4,
            doers: [.ourselves, .bureau, .advised], helpers: ["wegweiser", "landkreis", "klima", "inge"],
            obligation: Obligation(
                .mandatory,
                reason: """
                    Die sieben zentralen Themenbereiche sind im Leitfaden der Mindeststandard; ohne Bestandsaufnahme \
                    fehlt jeder weiteren Aussage der Beleg.
                    """,
                programmes: ProgrammeKey.needingINSEK, .guidelineKit),
            service: BureauService(
                scope: [
                    """
                    Der Auftragnehmer prüft die übergebenen Daten, ergänzt fehlende Angaben und nennt zu jeder \
                    Zahl Quelle und Stichtag.
                    """,
                    """
                    Der Auftragnehmer begeht die Gemeinde mit ihren Ortsteilen, hält die Befunde in einem \
                    Fotoprotokoll fest und erfasst sie als Geodaten.
                    """,
                    """
                    Der Auftragnehmer stellt die Befunde nach Themen geordnet in Text und Karten dar und \
                    beschränkt sich auf das, was für Entscheidungen gebraucht wird.
                    """,
                ],
                deliverables: [
                    "Kapitel Bestandsaufnahme (Word)",
                    "Tabellen mit Quelle und Stichtag (CSV)",
                    "Befunde der Begehung und Themenkarten (GeoPackage)",
                    "Fotoprotokoll (barrierefreies PDF)",
                ],
                given: [
                    "Entwurf der Bestandsaufnahme aus der INSEK-Werkstatt (Word)",
                    "Daten des Entwurfs mit Quellen und Stichtagen (CSV)",
                    "Gemeindegrenze und Ortsteile (GeoPackage)",
                    "Antworten auf Datenanfragen, soweit sie vorliegen (CSV oder PDF)",
                ])),
    ]
}
