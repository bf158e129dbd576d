/// Whether everybody belongs, whatever their origin, age, income or disability.
extension Topic {
    static let inclusion = Topic(
        .inclusion, .mandatory, name: "Integration und Inklusion",
        question: """
            Wie sorgen wir dafür, dass alle dazugehören, gleich woher sie kommen, wie alt sie sind, was sie verdienen \
            oder ob sie eine Behinderung haben?
            """,
        prompts: [
            """
            Wer nimmt am Leben im Ort kaum teil, und liegt das an Wegen, Geld, Sprache, Alter oder daran, dass \
            niemand einlädt?
            """,
            "Welche öffentlichen Gebäude, Dienste und Auskünfte sind für Menschen mit Behinderung nicht zugänglich?",
            "Wie finden Zugezogene und Geflüchtete Arbeit, Verein und Nachbarschaft, und wer begleitet sie dabei?",
            "Haben Kinder aus Familien mit wenig Geld bei uns dieselben Möglichkeiten wie andere Kinder?",
            """
            Wen hören Rat und Verwaltung selten, etwa Frauen, Jugendliche oder Menschen mit Behinderung, und wie \
            können wir das ändern?
            """,
        ],
        gaps: [
            DataGap(
                "Barrieren in öffentlichen Gebäuden",
                way: """
                    Gehen Sie mit einer Person im Rollstuhl und einer Person mit Sehbehinderung durch Rathaus, \
                    Schule, Turnhalle und Vereinshaus und notieren Sie jedes Hindernis.
                    """,
                whom: "Behindertenbeauftragte des Landkreises, Sozialverbände"),
            DataGap(
                "Kinder aus Familien mit wenig Geld",
                way: """
                    Fragen Sie, für wie viele Kinder in Ihren Kitas der Landkreis den Elternbeitrag übernimmt, und \
                    lassen Sie sich nur die Summe für die ganze Gemeinde nennen.
                    """,
                whom: "Landkreis, Jugendamt"),
            DataGap(
                "Zugezogene aus dem Ausland und ihre Begleitung",
                way: """
                    Fragen Sie, wo Menschen untergekommen sind, wer sie begleitet und welche Sprachkurse sie \
                    erreichen können.
                    """,
                whom: "Landkreis, Integrationsbeauftragte; Ehrenamtliche"),
            DataGap(
                "Bedarf an Unterstützung in Kita und Grundschule",
                way: """
                    Fragen Sie die Leitungen, was für gemeinsames Spielen und Lernen fehlt: Räume, Aufzüge, \
                    Fachkräfte oder Sprachförderung.
                    """,
                whom: "Leitungen von Kita und Grundschule"),
            DataGap(
                "Verständlichkeit von Formularen und Internetseite",
                way: """
                    Bitten Sie eine Person, die Deutsch lernt, und eine Person, die schlecht sieht, ein Formular auf \
                    Ihrer Internetseite zu suchen, und sehen Sie dabei zu.
                    """,
                whom: "Sprachcafé oder Volkshochschule, Sozialverbände"),
        ],
        questions: [
            QuickQuestion(
                "integration.rathaus", "Kommt man mit dem Rollstuhl ohne Hilfe ins Rathaus?",
                yes: ProposedFinding(.strength, "Das Rathaus ist mit dem Rollstuhl ohne Hilfe zu erreichen."),
                no: ProposedFinding(.weakness, "Das Rathaus ist mit dem Rollstuhl nicht ohne Hilfe zu erreichen.")),
            QuickQuestion(
                "integration.gebaeude",
                """
                Sind die anderen öffentlichen Gebäude, etwa Schule, Turnhalle und Vereinshaus, überwiegend \
                barrierefrei?
                """,
                yes: ProposedFinding(
                    .strength,
                    "Schule, Turnhalle, Vereinshaus und andere öffentliche Gebäude sind überwiegend barrierefrei."),
                no: ProposedFinding(
                    .weakness,
                    "Viele öffentliche Gebäude, etwa Schule, Turnhalle oder Vereinshaus, sind nicht barrierefrei.")),
            QuickQuestion(
                "integration.begleitung",
                "Gibt es im Ort Menschen oder Gruppen, die Zugezogene und Geflüchtete begleiten?",
                yes: ProposedFinding(.strength, "Menschen und Gruppen im Ort begleiten Zugezogene und Geflüchtete."),
                no: ProposedFinding(
                    .weakness,
                    "Für Zugezogene und Geflüchtete gibt es im Ort keine feste Begleitung.")),
            QuickQuestion(
                "integration.arbeit", "Arbeiten Menschen, die aus dem Ausland gekommen sind, in Betrieben am Ort?",
                yes: ProposedFinding(
                    .opportunity,
                    """
                    Menschen, die aus dem Ausland gekommen sind, arbeiten am Ort und können helfen, freie Stellen zu \
                    besetzen.
                    """)),
            QuickQuestion(
                "integration.kinder",
                """
                Können Kinder auch dann bei Ausflügen, Sport und Ferienangeboten mitmachen, wenn die Familie wenig \
                Geld hat?
                """,
                yes: ProposedFinding(
                    .strength,
                    """
                    Bei Ausflügen, Sport und Ferienangeboten können auch Kinder aus Familien mit wenig Geld \
                    mitmachen.
                    """),
                no: ProposedFinding(
                    .weakness,
                    """
                    Kinder aus Familien mit wenig Geld können bei Ausflügen, Sport und Ferienangeboten nicht immer \
                    mitmachen.
                    """)),
            QuickQuestion(
                "integration.spannungen",
                "Gibt es im Ort Spannungen zwischen Alteingesessenen und Menschen, die neu dazugekommen sind?",
                yes: ProposedFinding(
                    .threat,
                    "Spannungen zwischen Alteingesessenen und neu Dazugekommenen belasten das Zusammenleben."),
                no: ProposedFinding(
                    .strength,
                    "Alteingesessene und neu Dazugekommene leben ohne größere Spannungen zusammen.")),
        ],
        obligation: .minimumStandard(
            nothingToDoBecause: "alle Menschen die öffentlichen Angebote erreichen und nutzen können"))
}
