/// The look and the use of the centre, of streets, squares and greens.
extension Topic {
    static let townscape = Topic(
        .townscape, .mandatory, name: "Städtebau und Freiraum",
        question: """
            Wie gestalten wir Ortskern, Straßen, Plätze und Grünflächen so, dass Menschen sich dort gern aufhalten?
            """,
        prompts: [
            """
            Wozu kommen Menschen heute in den Ortskern, und welche Mischung aus Wohnen, Begegnung, Kultur, Handwerk \
            und Handel kann ihn neu beleben?
            """,
            """
            Was macht unser Ortsbild unverwechselbar, und wo geht die Gemeinde mit ihren eigenen Bauten als gutes \
            Beispiel voran?
            """,
            """
            Welche Plätze und Wege können Kinder, ältere Menschen und Menschen mit Behinderung sicher und ohne \
            Hindernisse nutzen?
            """,
            """
            Wo heizen sich Straßen und Plätze auf, und wo fehlen Bäume, Schatten und Boden, in dem Regen versickern \
            kann?
            """,
            "Wie schaffen wir im Ort zugleich Raum zum Wohnen und mehr Grün, statt am Rand zu bauen?",
        ],
        gaps: [
            DataGap(
                "Nutzung der Gebäude im Ortskern",
                way: """
                    Notieren Sie bei einem Rundgang für jedes Haus, ob Erdgeschoss und Obergeschosse genutzt sind, \
                    und fotografieren Sie, was auffällt.
                    """,
                whom: "Bauamt, Gewerbeverein"),
            DataGap(
                "Zustand von Straßen, Plätzen und Grünflächen",
                way: """
                    Gehen Sie die wichtigsten Orte mit dem Bauhof und einem Mitglied des Rates ab und geben Sie \
                    Schulnoten für Zustand, Schatten und Barrierefreiheit.
                    """,
                whom: "Bauhof, Mitglieder des Rates"),
            DataGap(
                "Brachen und Altlasten",
                way: """
                    Fragen Sie nach den Einträgen im Altlastenkataster und ergänzen Sie zu jeder Brache, wem sie \
                    gehört und was zuletzt dort war.
                    """,
                whom: "Landkreis, Untere Abfall- und Bodenschutzbehörde"),
            DataGap(
                "Zustand der Denkmale",
                way: """
                    Nehmen Sie die Denkmalliste zur Hand und vermerken Sie zu jedem Haus, ob es genutzt, gesichert \
                    oder gefährdet ist.
                    """,
                whom: "Landkreis, Untere Denkmalschutzbehörde"),
            DataGap(
                "Orte, an denen sich Menschen unwohl fühlen",
                way: """
                    Machen Sie mit Jugendlichen und älteren Menschen einen Spaziergang am Abend und fragen Sie, \
                    welche Wege sie meiden und warum.
                    """,
                whom: "Schule, Seniorentreff, Polizeirevier"),
            DataGap(
                "Geltende Bebauungspläne und Satzungen",
                way: """
                    Schreiben Sie alle Pläne und Satzungen mit Datum auf eine Liste und lassen Sie sich sagen, was \
                    davon noch gilt und noch passt.
                    """,
                whom: "Bauamt, Bauaufsicht des Landkreises"),
        ],
        questions: [
            QuickQuestion(
                "staedtebau.treffpunkt",
                "Gibt es im Ortskern einen Platz, an dem sich Menschen auch ohne besonderen Anlass treffen?",
                yes: ProposedFinding(
                    .strength,
                    "Der Ortskern hat einen Platz, an dem sich Menschen auch ohne besonderen Anlass treffen."),
                no: ProposedFinding(
                    .weakness,
                    "Im Ortskern fehlt ein Platz, an dem sich Menschen auch ohne besonderen Anlass treffen.")),
            QuickQuestion(
                "staedtebau.ortsbild", "Ist das historische Ortsbild im Kern erhalten?",
                yes: ProposedFinding(
                    .strength,
                    "Das historische Ortsbild ist im Kern erhalten und gibt dem Ort ein eigenes Gesicht."),
                no: ProposedFinding(
                    .weakness,
                    "Abrisse, Lücken oder Umbauten haben dem Ortskern einen Teil seines Gesichts genommen.")),
            QuickQuestion(
                "staedtebau.verfall", "Verfallen Häuser an einer wichtigen Straße oder an einem zentralen Platz?",
                yes: ProposedFinding(
                    .weakness,
                    "An wichtigen Straßen oder Plätzen verfallen Häuser und stören das Bild des Ortes."),
                no: ProposedFinding(.strength, "An den wichtigen Straßen und Plätzen verfällt kein Haus.")),
            QuickQuestion(
                "staedtebau.brache", "Gibt es im Ort eine größere Brache oder ein leeres Gebäude der Gemeinde?",
                yes: ProposedFinding(
                    .opportunity,
                    "Brachen oder leere Gebäude der Gemeinde im Ort können neue Aufgaben übernehmen.")),
            QuickQuestion(
                "staedtebau.schatten", "Gibt es auf dem wichtigsten Platz an heißen Tagen Schatten unter Bäumen?",
                yes: ProposedFinding(.strength, "Bäume spenden auf dem wichtigsten Platz des Ortes Schatten."),
                no: ProposedFinding(
                    .weakness,
                    "Auf dem wichtigsten Platz des Ortes fehlen Bäume, die Schatten spenden.")),
            QuickQuestion(
                "staedtebau.wege", "Kommt man mit Rollator, Rollstuhl oder Kinderwagen ohne Hilfe durch den Ortskern?",
                yes: ProposedFinding(
                    .strength,
                    "Durch den Ortskern kommt man auch mit Rollator, Rollstuhl oder Kinderwagen ohne Hilfe."),
                no: ProposedFinding(
                    .weakness,
                    "Mit Rollator, Rollstuhl oder Kinderwagen kommt man im Ortskern nicht überall ohne Hilfe voran.")),
        ],
        obligation: .minimumStandard(
            nothingToDoBecause: "der Ortskern belebt ist und Straßen, Plätze und Grünflächen in gutem Zustand sind"))
}
