/// Work, trade and shops: what carries the place and what it lacks.
extension Topic {
    static let economy = Topic(
        .economy, .mandatory, name: "Wirtschaft und Handel",
        question: "Wovon leben die Menschen bei uns, und was brauchen Betriebe, Handwerk und Läden, um zu bleiben?",
        prompts: [
            """
            Welche Betriebe tragen den Ort, wem fehlen Fachkräfte oder eine Nachfolge, und wobei kann die Gemeinde \
            helfen?
            """,
            "Wo kaufen die Menschen heute ein, und was für den täglichen Bedarf soll am Ort bleiben oder zurückkommen?",
            """
            Was kann in leere Läden einziehen, wenn kein Handel mehr kommt: Dienste, Werkstätten, Kultur oder \
            Wohnungen?
            """,
            """
            Treffen uns der Kohleausstieg oder ein anderer Wandel in der Region, und welche neue Arbeit kann hier \
            daraus entstehen?
            """,
            """
            Wie viel Fläche für Gewerbe brauchen wir wirklich, und finden wir sie auf Brachen oder gemeinsam mit den \
            Nachbargemeinden?
            """,
        ],
        gaps: [
            DataGap(
                "Leer stehende Läden",
                way: """
                    Zählen Sie bei einem Rundgang alle Ladenlokale und die leeren darunter und schreiben Sie dazu, \
                    was zuletzt darin war.
                    """,
                whom: "Ordnungsamt, Gewerbeverein"),
            DataGap(
                "Betriebe, für die eine Nachfolge gesucht wird",
                way: """
                    Rufen Sie die Betriebe an, die Sie kennen, fragen Sie nach Plänen für die nächsten Jahre und \
                    bitten Sie die Kammern um ihre Einschätzung.
                    """,
                whom: "Betriebe am Ort, Handwerkskammer, Industrie- und Handelskammer"),
            DataGap(
                "Freie Gewerbeflächen und Wünsche zu erweitern",
                way: """
                    Tragen Sie freie Flächen mit Größe, Anschlüssen und Eigentum in eine Liste ein und fragen Sie die \
                    Betriebe, wer mehr Platz braucht.
                    """,
                whom: "Bauamt, Betriebe am Ort, Wirtschaftsförderung des Landkreises"),
            DataGap(
                "Wie stark die Gewerbesteuer an einzelnen Betrieben hängt",
                way: """
                    Fragen Sie in der Kämmerei, ob wenige Betriebe den größten Teil zahlen, und schreiben Sie wegen \
                    des Steuergeheimnisses weder Namen noch Beträge auf.
                    """,
                whom: "Kämmerei"),
            DataGap(
                "Einkaufswege und Wünsche der Menschen",
                way: """
                    Stellen Sie beim Ortsfest oder am Markttag eine Tafel mit den Fragen „Wo kaufen Sie ein?“ und \
                    „Was fehlt Ihnen?“ auf.
                    """,
                whom: "Einwohnerinnen und Einwohner, Gewerbeverein"),
            DataGap(
                "Gäste in kleinen Pensionen und Ferienwohnungen",
                way: """
                    Fragen Sie bei denen nach, die Zimmer vermieten, denn die amtliche Statistik erfasst kleine \
                    Häuser nicht.
                    """,
                whom: "Vermieterinnen und Vermieter von Ferienzimmern, Tourismusverband"),
        ],
        questions: [
            QuickQuestion(
                "wirtschaft.nahversorgung", "Kann man im Ort Lebensmittel für den täglichen Bedarf kaufen?",
                yes: ProposedFinding(.strength, "Lebensmittel für den täglichen Bedarf gibt es im Ort zu kaufen."),
                no: ProposedFinding(
                    .weakness,
                    "Lebensmittel für den täglichen Bedarf gibt es im Ort nicht zu kaufen.")),
            QuickQuestion(
                "wirtschaft.laeden", "Stehen im Ortskern mehrere Läden leer?",
                yes: ProposedFinding(.weakness, "Im Ortskern stehen mehrere Läden leer."),
                no: ProposedFinding(.strength, "Im Ortskern stehen kaum Läden leer.")),
            QuickQuestion(
                "wirtschaft.nachfolge",
                "Kennen Sie Betriebe, die in den nächsten Jahren schließen könnten, weil eine Nachfolge fehlt?",
                yes: ProposedFinding(
                    .threat,
                    "Betriebe am Ort könnten in den nächsten Jahren schließen, weil eine Nachfolge fehlt.")),
            QuickQuestion(
                "wirtschaft.abhaengigkeit", "Hängen viele Arbeitsplätze am Ort an einem einzigen Betrieb?",
                yes: ProposedFinding(.threat, "Viele Arbeitsplätze am Ort hängen an einem einzigen Betrieb."),
                no: ProposedFinding(.strength, "Die Arbeitsplätze am Ort verteilen sich auf mehrere Betriebe.")),
            QuickQuestion(
                "wirtschaft.flaechen",
                "Kann ein Betrieb, der bauen oder erweitern will, eine erschlossene Fläche bekommen?",
                yes: ProposedFinding(
                    .opportunity,
                    "Für Betriebe, die bauen oder erweitern wollen, stehen erschlossene Flächen bereit."),
                no: ProposedFinding(
                    .weakness,
                    "Für Betriebe, die bauen oder erweitern wollen, fehlen erschlossene Flächen.")),
            QuickQuestion(
                "wirtschaft.gaeste",
                "Kommen Gäste von außerhalb, etwa wegen der Landschaft, eines Denkmals oder eines Festes?",
                yes: ProposedFinding(
                    .opportunity,
                    """
                    Landschaft, Denkmale oder Feste ziehen Gäste an, die Gasthäusern und Läden mehr Umsatz bringen \
                    können.
                    """)),
        ],
        obligation: .minimumStandard(
            nothingToDoBecause: "Betriebe und Nahversorgung auf absehbare Zeit gesichert sind"))
}
