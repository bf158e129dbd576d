/// Who lives where in which houses, and what stands empty.
extension Topic {
    static let housing = Topic(
        .housing, .mandatory, name: "Gebäudebestand und Wohnungsmarkt",
        question: "Wer soll künftig bei uns wohnen, und passen unsere Häuser und Wohnungen dazu?",
        prompts: [
            """
            Wo stehen Häuser oder Wohnungen leer, und was hindert die Eigentümerinnen und Eigentümer daran, sie \
            herzurichten, zu vermieten oder zu verkaufen?
            """,
            """
            Finden ältere Menschen im Ort eine Wohnung ohne Stufen, oder bleiben sie allein in einem Haus, das ihnen \
            zu groß geworden ist?
            """,
            """
            Was suchen junge Familien, Zuziehende und Menschen, die zurückkehren, und lässt sich das im Bestand \
            schaffen, bevor wir neues Bauland ausweisen?
            """,
            """
            Welche Denkmale und welche Häuser, die den Ort prägen, sind in Gefahr, und welche neue Nutzung könnte sie \
            erhalten?
            """,
            """
            Womit heizen wir heute, und wo lassen sich Nachbarn, Vermieter und öffentliche Gebäude gemeinsam auf \
            erneuerbare Wärme umstellen?
            """,
        ],
        gaps: [
            DataGap(
                "Leer stehende Häuser und Wohnungen je Ortsteil",
                way: """
                    Gehen Sie zu zweit an einem Nachmittag je Ortsteil durch die Straßen, haken Sie auf einer \
                    Adressliste ab, was sichtbar leer steht, und fragen Sie danach im Ortschaftsrat nach.
                    """,
                whom: "Bauamt und Ortschaftsräte"),
            DataGap(
                "Seit wann Häuser und Wohnungen leer stehen",
                way: """
                    Fragen Sie, wie viele Anschlüsse je Ortsteil seit Langem kaum Strom oder Wasser verbrauchen, und \
                    lassen Sie sich nur Summen geben, damit niemand erkennbar wird.
                    """,
                whom: "Stadtwerke oder Netzbetreiber, Zweckverband für Wasser und Abwasser"),
            DataGap(
                "Leerstand, Mieten und Sanierungsstand bei den größeren Vermietern",
                way: """
                    Bitten Sie in einem kurzen Brief um die Zahl der Wohnungen, den Leerstand, die mittlere Miete und \
                    das Jahr der letzten Sanierung je Straße.
                    """,
                whom: "Kommunale Wohnungsgesellschaft, Genossenschaften, Hausverwaltungen"),
            DataGap(
                "Wohnungen ohne Stufen",
                way: """
                    Fragen Sie die Vermieter im selben Brief, welche Wohnungen stufenlos zu erreichen sind, und den \
                    Pflegedienst, wo solche Wohnungen am meisten fehlen.
                    """,
                whom: "Vermieter, ambulanter Pflegedienst"),
            DataGap(
                "Baulücken und freie Bauplätze im Ort",
                way: """
                    Zeichnen Sie auf einem Auszug aus dem Liegenschaftskataster ein, welche Grundstücke innerhalb des \
                    Ortes frei sind und ob sie zu haben wären.
                    """,
                whom: "Bauamt, Vermessungsamt des Landkreises"),
            DataGap(
                "Nachfrage nach Wohnungen, Häusern und Bauplätzen",
                way: """
                    Führen Sie ab heute eine Strichliste über Anfragen im Rathaus und fragen Sie die Vermieter nach \
                    ihren Wartelisten.
                    """,
                whom: "Bürgerbüro, Bauamt, Vermieter"),
        ],
        questions: [
            QuickQuestion(
                "wohnen.leerstand", "Stehen in mindestens einem Ortsteil mehrere Wohnhäuser seit Jahren leer?",
                yes: ProposedFinding(.weakness, "In einzelnen Ortsteilen stehen mehrere Wohnhäuser seit Jahren leer."),
                no: ProposedFinding(
                    .strength,
                    "Wohnhäuser, die seit Jahren leer stehen, sind in allen Ortsteilen die Ausnahme.")),
            QuickQuestion(
                "wohnen.kontakt",
                "Ist die Gemeinde mit den meisten Eigentümerinnen und Eigentümern leerer Häuser im Gespräch?",
                yes: ProposedFinding(
                    .opportunity,
                    """
                    Die Gemeinde ist mit den meisten Eigentümerinnen und Eigentümern leerer Häuser im Gespräch und \
                    kann neue Nutzungen anstoßen.
                    """),
                no: ProposedFinding(
                    .weakness,
                    "Zu vielen Eigentümerinnen und Eigentümern leerer Häuser besteht kein Kontakt.")),
            QuickQuestion(
                "wohnen.anfragen",
                "Fragen regelmäßig Menschen im Rathaus nach einer Wohnung, einem Haus oder einem Bauplatz?",
                yes: ProposedFinding(
                    .opportunity,
                    "Im Rathaus fragen regelmäßig Menschen nach Wohnungen, Häusern und Bauplätzen."),
                no: ProposedFinding(
                    .threat,
                    """
                    Nach Wohnungen, Häusern und Bauplätzen wird selten gefragt, sodass manches auf Dauer leer bleiben \
                    kann.
                    """)),
            QuickQuestion(
                "wohnen.alter",
                "Finden ältere Menschen, die keine Treppen mehr steigen können, eine passende Wohnung im Ort?",
                yes: ProposedFinding(
                    .strength,
                    "Ältere Menschen, die keine Treppen mehr steigen können, finden im Ort eine passende Wohnung."),
                no: ProposedFinding(
                    .weakness,
                    "Für ältere Menschen, die keine Treppen mehr steigen können, fehlen im Ort passende Wohnungen.")),
            QuickQuestion(
                "wohnen.bauluecken",
                "Gibt es innerhalb der Orte Baulücken oder Brachen, auf denen Wohnhäuser entstehen könnten?",
                yes: ProposedFinding(
                    .opportunity,
                    "Baulücken und Brachen im Ort bieten Platz zum Wohnen, ohne dass Bauland am Rand nötig wird."),
                no: ProposedFinding(
                    .threat,
                    "Innerhalb der Orte sind kaum Grundstücke frei, sodass der Druck auf Flächen am Ortsrand wächst.")),
            QuickQuestion(
                "wohnen.sanierung", "Sind die meisten Wohnhäuser im Ortskern saniert?",
                yes: ProposedFinding(.strength, "Die meisten Wohnhäuser im Ortskern sind saniert."),
                no: ProposedFinding(.weakness, "Viele Wohnhäuser im Ortskern sind noch nicht saniert.")),
        ],
        obligation: .minimumStandard(nothingToDoBecause: "kaum etwas leer steht und alle eine passende Wohnung finden"))
}
