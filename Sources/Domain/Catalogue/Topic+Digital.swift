/// Digital services that help people and office, and who is left behind.
extension Topic {
    static let digital = Topic(
        .digital, .crossCutting, name: "Digitale Transformation",
        question: "Wie nützt digitale Technik den Menschen und der Verwaltung, ohne dass jemand zurückbleibt?",
        prompts: [
            """
            Welche Wege und Wartezeiten können wir den Menschen ersparen, wenn sie einen Dienst auch im Internet \
            finden?
            """,
            """
            Wie verändern Einkaufen und Arbeiten im Internet unseren Ortskern, und was können Läden und Betriebe \
            daraus machen?
            """,
            """
            Wer verfügt über die Daten der Gemeinde, und was verlangen wir von Anbietern, damit wir selbst darüber \
            bestimmen?
            """,
            "Wobei kann künstliche Intelligenz der Verwaltung helfen, und was soll immer ein Mensch entscheiden?",
            "Wer kommt mit digitalen Angeboten nicht zurecht, und welcher Weg bleibt für diese Menschen offen?",
        ],
        gaps: [
            DataGap(
                "Tatsächliche Geschwindigkeit des Internets je Ortsteil",
                way: """
                    Bitten Sie in jedem Ortsteil einige Haushalte um eine Messung und halten Sie die Ergebnisse neben \
                    die Angaben im Breitbandatlas.
                    """,
                whom: "Haushalte am Ort, Breitbandmessung der Bundesnetzagentur"),
            DataGap(
                "Funklöcher",
                way: """
                    Fragen Sie Menschen, die im ganzen Gemeindegebiet unterwegs sind, wo das Gespräch abbricht, und \
                    zeichnen Sie es in eine Karte.
                    """,
                whom: "Pflegedienst, Feuerwehr, Bauhof"),
            DataGap(
                "Stand des Glasfaserausbaus",
                way: "Fragen Sie, welche Straßen wann angeschlossen werden und welche bisher niemand ausbauen will.",
                whom: "Breitbandkoordination des Landkreises, Netzbetreiber"),
            DataGap(
                "Wie die Menschen das Rathaus erreichen",
                way: """
                    Führen Sie einen Monat lang eine Strichliste, welche Anliegen am Schalter, am Telefon und über \
                    das Internet kommen.
                    """,
                whom: "Bürgerbüro"),
            DataGap(
                "Programme, Verträge und Daten der Verwaltung",
                way: """
                    Stellen Sie auf einer Liste zusammen, welches Programm welche Daten hält, wann der Vertrag endet \
                    und ob Sie die Daten mitnehmen können.
                    """,
                whom: "Hauptamt, IT-Dienstleister, Digital-Lotsen (SSG)"),
        ],
        questions: [
            QuickQuestion(
                "digitales.internet", "Haben alle Ortsteile schnelles Internet?",
                yes: ProposedFinding(.strength, "Alle Ortsteile haben schnelles Internet."),
                no: ProposedFinding(.weakness, "Einzelnen Ortsteilen fehlt schnelles Internet.")),
            QuickQuestion(
                "digitales.mobilfunk", "Kann man in allen Ortsteilen mit dem Handy telefonieren?",
                yes: ProposedFinding(.strength, "In allen Ortsteilen kann man mit dem Handy telefonieren."),
                no: ProposedFinding(.weakness, "In einzelnen Ortsteilen gibt es Funklöcher.")),
            QuickQuestion(
                "digitales.rathaus",
                "Können die Menschen die häufigsten Anliegen im Rathaus auch über das Internet erledigen?",
                yes: ProposedFinding(
                    .strength,
                    "Die häufigsten Anliegen im Rathaus lassen sich auch über das Internet erledigen."),
                no: ProposedFinding(
                    .weakness,
                    "Die häufigsten Anliegen im Rathaus lassen sich noch nicht über das Internet erledigen.")),
            QuickQuestion(
                "digitales.hilfe",
                "Gibt es im Ort jemanden, der anderen bei Handy und Internet hilft, etwa in einer Sprechstunde?",
                yes: ProposedFinding(.strength, "Wer mit Handy und Internet nicht zurechtkommt, findet im Ort Hilfe."),
                no: ProposedFinding(
                    .weakness,
                    "Wer mit Handy und Internet nicht zurechtkommt, findet im Ort keine feste Hilfe.")),
            QuickQuestion(
                "digitales.heimarbeit",
                "Kennen Sie Menschen, die hier wohnen, weil sie von zu Hause aus arbeiten können?",
                yes: ProposedFinding(
                    .opportunity,
                    """
                    Arbeit von zu Hause aus macht die Gemeinde als Wohnort auch für Menschen mit fernem Arbeitsplatz \
                    interessant.
                    """)),
        ],
        obligation: .crossCutting(
            """
            lassen Sie es weg, planen Sie leicht Wege und Räume für Dienste, die ins Internet wandern, oder vergessen \
            Menschen ohne Anschluss.
            """))
}
