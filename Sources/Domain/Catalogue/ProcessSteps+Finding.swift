/// From what people say and what the data show to what follows from it.
extension ProcessStep {
    static let finding: [ProcessStep] = [
        ProcessStep(
            .kickOff, name: "Auftakt und Beteiligung der Einwohnerschaft",
            task: """
                Laden Sie zu einem öffentlichen Auftakt ein, fragen Sie nach Meinungen und gehen Sie dorthin, wo \
                Menschen ohnehin zusammenkommen. Sagen Sie vorher, worüber mitentschieden wird und bis wann es \
                Antworten gibt.
                """,
            result: """
                Die Hinweise sind gesammelt, nach Themen geordnet und beantwortet; alle können nachlesen, was daraus \
                geworden ist.
                """,
            after: [.opening], weeks: 12, staffDays: 9, staffDaysWithBureau: 4,
            doers: [.ourselves, .bureau, .advised], helpers: ["beteiligungsportal", "inge", "asskomm"],
            obligation: Obligation(
                .mandatory,
                reason: """
                    Ohne die Mitwirkung der Öffentlichkeit geht es nach dem Leitfaden nicht; die Form wählen Sie \
                    selbst, ein großer Abend ist nur eine davon.
                    """,
                .guidelineParticipation),
            service: BureauService(
                scope: [
                    """
                    Der Auftragnehmer bereitet die Auftaktveranstaltung mit der Verwaltung vor, moderiert sie und \
                    stellt anschauliche Unterlagen bereit.
                    """,
                    """
                    Der Auftragnehmer entwirft den Fragebogen, stimmt ihn mit der Verwaltung ab und wertet die \
                    Antworten aus.
                    """,
                    """
                    Der Auftragnehmer ordnet alle Hinweise den Themen und Ortsteilen zu und schlägt zu jedem \
                    Hinweis eine Antwort vor.
                    """,
                    "Der Auftragnehmer gestaltet alle Unterlagen einheitlich, leicht verständlich und barrierefrei.",
                ],
                deliverables: [
                    "Einladung, Aushang und Pressetext (Word)",
                    "Hinweise mit Thema, Ortsteil und Antwortvorschlag (CSV)",
                    "Auswertung der Befragung ohne Personenbezug (CSV)",
                    "Dokumentation der Beteiligung (barrierefreies PDF)",
                ],
                given: [
                    "Durchführungsplan mit Terminen (Word)",
                    "Fragen und Formate aus der INSEK-Werkstatt (Word)",
                    "Raum, Technik und Verteilung der Einladungen",
                    "Liste der Vereine, Ortschaftsräte und Einrichtungen (CSV)",
                ])),
        ProcessStep(
            .analysis, name: "Stärken, Schwächen, Chancen und Risiken",
            task: """
                Ziehen Sie aus Daten, Begehungen und Hinweisen die Stärken, Schwächen, Chancen und Risiken. Leiten Sie \
                ab, wo gehandelt werden muss und welche Ansätze sich anbieten.
                """,
            result: "Eine belegte Übersicht zeigt für jedes Thema, was trägt, was fehlt und was daraus folgt.",
            after: [.framework, .stockTaking, .kickOff], weeks: 6, staffDays: 6, staffDaysWithBureau: 2,
            doers: [.ourselves, .bureau, .advised], helpers: ["inge", "klima"],
            obligation: Obligation(
                .mandatory,
                reason: """
                    Mit diesem Profil endet im Leitfaden die Bestandsaufnahme; ohne es lässt sich später kaum \
                    begründen, warum ein Ziel gewählt wurde.
                    """,
                .guidelineSteps),
            service: BureauService(
                scope: [
                    """
                    Der Auftragnehmer leitet aus den Befunden Stärken, Schwächen, Chancen und Risiken je Thema ab \
                    und nennt zu jeder Aussage den Beleg.
                    """,
                    """
                    Der Auftragnehmer formuliert Handlungserfordernisse und Strategieansätze und sagt, welche \
                    Ortsteile sie betreffen.
                    """,
                    "Der Auftragnehmer stellt das Ergebnis der Steuerungsrunde vor und arbeitet deren Änderungen ein.",
                ],
                deliverables: [
                    "Tabellen der Stärken, Schwächen, Chancen und Risiken (Word und CSV)",
                    "Karte der räumlichen Befunde (GeoPackage und barrierefreies PDF)",
                ],
                given: [
                    "Entwurf der Tabellen aus der INSEK-Werkstatt (Word und CSV)",
                    "Ergebnisse der Bestandsaufnahme (Word, CSV, GeoPackage)",
                    "Hinweise aus der Beteiligung ohne Personenbezug (CSV)",
                ])),
        ProcessStep(
            .fields, name: "Handlungsfelder bilden",
            task: """
                Fassen Sie die Themen zu wenigen Handlungsfeldern zusammen, die zu Ihrem Ort passen. Achten Sie \
                darauf, dass alle sieben zentralen Themenbereiche und die Querschnittsthemen vorkommen.
                """,
            result: "Die Gliederung des Konzepts steht, und jedes Thema hat seinen Platz.",
            after: [.analysis], weeks: 3, staffDays: 2, staffDaysWithBureau: 2, doers: [.ourselves, .advised],
            helpers: ["inge"],
            obligation: Obligation(
                .mandatory,
                reason: """
                    Aus der Zuordnung der Themen zu Handlungsfeldern ergibt sich die Gliederung; dabei fällt auf, ob \
                    einer der Themenbereiche fehlt, die der Leitfaden als Mindeststandard nennt.
                    """,
                .guidelineKit),
            service: nil),
        ProcessStep(
            .outlook, name: "Ausblick und Szenarien",
            task: """
                Schauen Sie mit der Bevölkerungsvorausberechnung des Statistischen Landesamtes voraus, etwa auf \
                Wohnungen, Kita und Schule. Beschreiben Sie in wenigen Sätzen, was bei verschiedenen Entwicklungen auf \
                die Gemeinde zukommt.
                """,
            result: "Der Rat kennt die Annahmen, auf denen die Ziele ruhen, und kann verschiedene Wege vergleichen.",
            after: [.stockTaking], weeks: 4, staffDays: 3, staffDaysWithBureau: 1,
            doers: [.ourselves, .bureau, .advised], helpers: ["wegweiser", "landkreis", "inge"],
            obligation: Obligation(
                .recommended,
                reason: """
                    Der Leitfaden rät zu Szenarien und stützt die Leitziele auf Annahmen über die Zukunft; ohne \
                    Ausblick sind Ziele leicht zu groß oder zu klein bemessen.
                    """,
                .guidelineSteps),
            service: BureauService(
                scope: [
                    """
                    Der Auftragnehmer wertet die Bevölkerungsvorausberechnung des Statistischen Landesamtes für \
                    die Gemeinde aus und legt alle Annahmen offen.
                    """,
                    "Der Auftragnehmer schätzt die Folgen für Wohnen, Betreuung, Schule und Versorgung ab.",
                    """
                    Der Auftragnehmer beschreibt mögliche Entwicklungen als kurze Szenarien, die sich mit Laien \
                    besprechen lassen.
                    """,
                ],
                deliverables: [
                    "Kapitel Ausblick und Szenarien (Word)",
                    "Berechnung mit Annahmen und Quellen (CSV)",
                    "Szenarien als Vorlage für Gespräche (barrierefreies PDF)",
                ],
                given: [
                    "Ausblick aus dem Entwurf der INSEK-Werkstatt mit Quellen (Word und CSV)",
                    "Belegung von Kita und Schule, soweit bekannt (CSV)",
                ])),
    ]
}
