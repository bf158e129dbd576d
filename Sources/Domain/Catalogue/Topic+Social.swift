/// Care, schools, health, clubs and the fire brigade.
extension Topic {
    static let social = Topic(
        .social, .mandatory, name: "Soziale Infrastruktur und medizinische Versorgung",
        question: """
            Finden Menschen jeden Alters am Ort oder in der Nähe Betreuung, Bildung, Pflege, ärztliche Hilfe und \
            Treffpunkte?
            """,
        prompts: [
            "Wie viele Kinder werden künftig Kita und Schule besuchen, und was folgt daraus für Gebäude und Personal?",
            """
            Wer behandelt und pflegt uns in den nächsten Jahren, und wie kommen wir zur nächsten Praxis, Apotheke und \
            Klinik?
            """,
            "Welche Angebote müssen am Ort bleiben, und welche können wir uns mit Nachbargemeinden teilen?",
            """
            Wo treffen sich Jugendliche, Familien und ältere Menschen, und was brauchen die Ehrenamtlichen, die diese \
            Orte tragen?
            """,
            "Wie können Gebäude, Wege und Grünflächen dazu beitragen, dass Menschen sich bewegen und gesund bleiben?",
        ],
        gaps: [
            DataGap(
                "Belegte und freie Plätze in Krippe, Kindergarten und Hort",
                way: """
                    Fragen Sie die Leitungen nach genehmigten Plätzen, heutiger Belegung und Anmeldungen für die \
                    nächsten Jahre.
                    """,
                whom: "Kitas und ihre Träger, Jugendamt des Landkreises"),
            DataGap(
                "Künftige Klassen der Grundschule",
                way: """
                    Bitten Sie um den Abschnitt der Schulnetzplanung für Ihre Schule und halten Sie die \
                    Geburtsjahrgänge aus dem Melderegister daneben.
                    """,
                whom: "Landkreis, Schulnetzplanung; Einwohnermeldeamt"),
            DataGap(
                "Auslastung und Nachfolge der Arztpraxen",
                way: """
                    Sprechen Sie mit jeder Praxis persönlich über die nächsten Jahre und fragen Sie nach freien \
                    Arztsitzen in Ihrem Planungsbereich.
                    """,
                whom: "Praxen am Ort, Kassenärztliche Vereinigung Sachsen"),
            DataGap(
                "Lücken in der Pflege",
                way: """
                    Fragen Sie Pflegedienste und Heime, wen sie abweisen müssen, und den Landkreis, womit er für Ihre \
                    Gemeinde rechnet.
                    """,
                whom: "Pflegedienste und Heime, Sozialamt des Landkreises"),
            DataGap(
                "Nutzung von Turnhalle, Vereinshaus und Jugendtreff",
                way: """
                    Lesen Sie im Belegungsplan nach, wer wann welche Räume nutzt, und fragen Sie die Vereine, welche \
                    Zeiten oder Räume fehlen.
                    """,
                whom: "Hauptamt, Vereine, Jugendtreff"),
            DataGap(
                "Einsatzkräfte der Feuerwehr am Tag",
                way: "Fragen Sie, wie viele Aktive werktags am Ort sind und was der Brandschutzbedarfsplan verlangt.",
                whom: "Gemeindewehrleitung"),
        ],
        questions: [
            QuickQuestion(
                "soziales.kita", "Bekommen alle Familien, die einen Kitaplatz am Ort wünschen, auch einen?",
                yes: ProposedFinding(.strength, "Alle Familien, die einen Kitaplatz am Ort wünschen, bekommen einen."),
                no: ProposedFinding(
                    .weakness,
                    "Nicht alle Familien, die einen Kitaplatz am Ort wünschen, bekommen einen.")),
            QuickQuestion(
                "soziales.schule", "Gibt es am Ort eine Grundschule, deren Bestand Sie für gesichert halten?",
                yes: ProposedFinding(.strength, "Am Ort gibt es eine Grundschule, deren Bestand als gesichert gilt."),
                no: ProposedFinding(.weakness, "Eine Grundschule mit gesichertem Bestand fehlt am Ort.")),
            QuickQuestion(
                "soziales.hausarzt", "Ist die hausärztliche Versorgung am Ort für die nächsten Jahre gesichert?",
                yes: ProposedFinding(
                    .strength,
                    "Die hausärztliche Versorgung am Ort ist für die nächsten Jahre gesichert."),
                no: ProposedFinding(
                    .threat,
                    "Die hausärztliche Versorgung am Ort ist für die nächsten Jahre nicht gesichert.")),
            QuickQuestion(
                "soziales.pflege", "Finden Menschen, die Pflege brauchen, am Ort oder in der Nähe genügend Hilfe?",
                yes: ProposedFinding(
                    .strength,
                    "Menschen, die Pflege brauchen, finden am Ort oder in der Nähe genügend Hilfe."),
                no: ProposedFinding(
                    .weakness,
                    "Menschen, die Pflege brauchen, finden am Ort und in der Nähe nicht genügend Hilfe.")),
            QuickQuestion(
                "soziales.jugend", "Haben Jugendliche einen Ort, an dem sie sich bei jedem Wetter treffen können?",
                yes: ProposedFinding(
                    .strength,
                    "Jugendliche haben einen Ort, an dem sie sich bei jedem Wetter treffen können."),
                no: ProposedFinding(
                    .weakness,
                    "Jugendlichen fehlt ein Ort, an dem sie sich bei jedem Wetter treffen können.")),
            QuickQuestion(
                "soziales.feuerwehr", "Hat die Feuerwehr auch werktags am Tag genügend Einsatzkräfte?",
                yes: ProposedFinding(.strength, "Die Feuerwehr hat auch werktags am Tag genügend Einsatzkräfte."),
                no: ProposedFinding(.weakness, "Der Feuerwehr fehlen werktags am Tag Einsatzkräfte.")),
        ],
        obligation: .minimumStandard(
            nothingToDoBecause: "Betreuung, Schule, Pflege und ärztliche Hilfe auf absehbare Zeit gesichert sind"))
}
