/// What holds people together: meeting, trust, taking part.
extension Topic {
    static let cohesion = Topic(
        .cohesion, .crossCutting, name: "Inklusion und sozialer Zusammenhalt einschließlich Integration",
        question: "Was hält uns zusammen, und wie stärken wir Vertrauen, Nachbarschaft und Teilhabe?",
        prompts: [
            """
            Wo begegnen sich Menschen, die sonst wenig miteinander zu tun haben, und welche dieser Orte sind in \
            Gefahr?
            """,
            "Wer ist einsam, ohne dass es auffällt, und wer könnte anklopfen?",
            """
            Wie erfahren die Menschen, was die Gemeinde vorhat, und woran merken sie, dass ihre Meinung etwas \
            bewirkt?
            """,
            "Ist jeder Ortsteil gut eingebunden, oder fühlt sich einer vergessen?",
            "Wie gestalten wir Straßen und Plätze so, dass sich alle sicher fühlen und niemand verdrängt wird?",
        ],
        gaps: [
            DataGap(
                "Mitglieder, Nachwuchs und Raumbedarf der Vereine",
                way: """
                    Schicken Sie allen Vereinen eine Antwortkarte mit wenigen Fragen zu Mitgliedern, Nachwuchs, \
                    Vorstand und Räumen.
                    """,
                whom: "Vereine, Hauptamt"),
            DataGap(
                "Menschen, die allein und zurückgezogen leben",
                way: """
                    Fragen Sie Menschen, die in viele Häuser kommen, in welchen Ortsteilen Besuch fehlt, und notieren \
                    Sie dabei keine Namen.
                    """,
                whom: "Pflegedienst, Kirchengemeinde, Sozialverbände"),
            DataGap(
                "Stimmung im Ort",
                way: """
                    Legen Sie eine Postkarte mit den Fragen „Was läuft gut?“, „Was fehlt?“ und „Was möchten Sie \
                    beitragen?“ aus und stellen Sie dieselben Fragen im Internet.
                    """,
                whom: "Einwohnerinnen und Einwohner, Beteiligungsportal Sachsen"),
            DataGap(
                "Treffpunkte je Ortsteil",
                way: """
                    Bitten Sie jeden Ortschaftsrat, auf einem Blatt aufzuschreiben, wo man sich wann treffen kann und \
                    wer dafür aufschließt.
                    """,
                whom: "Ortschaftsräte, Vereine"),
            DataGap(
                "Auffällige Orte und Zeiten aus Sicht der Polizei",
                way: """
                    Bitten Sie um ein Gespräch darüber, wo es im öffentlichen Raum Ärger gibt und was anderswo \
                    geholfen hat.
                    """,
                whom: "Polizeirevier, Allianz Sichere Sächsische Kommunen (ASSKomm)"),
        ],
        questions: [
            QuickQuestion(
                "zusammenhalt.fest", "Gibt es ein Fest oder einen Brauch, zu dem Menschen aus allen Ortsteilen kommen?",
                yes: ProposedFinding(
                    .strength,
                    "Zu Festen und Bräuchen kommen Menschen aus allen Ortsteilen zusammen."),
                no: ProposedFinding(
                    .weakness,
                    "Es fehlt ein Anlass, zu dem Menschen aus allen Ortsteilen zusammenkommen.")),
            QuickQuestion(
                "zusammenhalt.nachwuchs", "Finden die meisten Vereine Nachwuchs für den Vorstand?",
                yes: ProposedFinding(.strength, "Die meisten Vereine finden Nachwuchs für den Vorstand."),
                no: ProposedFinding(
                    .threat,
                    "Vielen Vereinen fehlt Nachwuchs für den Vorstand, sodass Angebote wegfallen können.")),
            QuickQuestion(
                "zusammenhalt.ortsteile", "Fühlt sich ein Ortsteil gegenüber den anderen benachteiligt?",
                yes: ProposedFinding(.weakness, "Einzelne Ortsteile fühlen sich gegenüber den anderen benachteiligt."),
                no: ProposedFinding(.strength, "Kein Ortsteil fühlt sich gegenüber den anderen benachteiligt.")),
            QuickQuestion(
                "zusammenhalt.allein",
                """
                Gibt es für Menschen, die allein leben, einen Besuchsdienst, einen Mittagstisch oder einen offenen \
                Treff?
                """,
                yes: ProposedFinding(
                    .strength,
                    "Für Menschen, die allein leben, gibt es Besuche, einen Mittagstisch oder einen offenen Treff."),
                no: ProposedFinding(
                    .weakness,
                    "Für Menschen, die allein leben, fehlen Besuche, ein Mittagstisch oder ein offener Treff.")),
            QuickQuestion(
                "zusammenhalt.mitreden",
                "Kommen zu Versammlungen der Gemeinde auch Menschen, die sonst nicht mitreden?",
                yes: ProposedFinding(
                    .strength,
                    "Zu Versammlungen der Gemeinde kommen auch Menschen, die sonst nicht mitreden."),
                no: ProposedFinding(.weakness, "Zu Versammlungen der Gemeinde kommen meist dieselben Menschen.")),
        ],
        obligation: .crossCutting(
            """
            lassen Sie es weg, bleibt offen, was Nachbarschaft, Ehrenamt und Vertrauen trägt, während Integration und \
            Inklusion ohnehin Pflichtthema sind.
            """))
}
