/// Ways to work, school, shops and friends, with and without a car.
extension Topic {
    static let mobility = Topic(
        .mobility, .mandatory, name: "Mobilität und Erreichbarkeit",
        question: "Wie kommen alle sicher zu Arbeit, Schule, Einkauf, Arztpraxis und Freunden, auch ohne eigenes Auto?",
        prompts: [
            "Wie gut bringen uns Bus und Bahn in die nächste größere Stadt und zurück, und für wen reicht das nicht?",
            """
            Wer bleibt heute ohne Auto zu Hause, und was würde helfen: ein besserer Takt, ein Rufbus, ein Bürgerbus \
            oder eine Mitfahrbank?
            """,
            """
            Wo sind Wege für Kinder, ältere Menschen und Menschen mit Behinderung gefährlich oder gar nicht zu \
            schaffen?
            """,
            """
            An welchem Punkt im Ort könnten Bus, Fahrrad, Auto und neue Angebote so zusammenkommen, dass der Wechsel \
            leichtfällt?
            """,
            """
            Welche Wege kann die Gemeinde den Menschen ersparen, indem Dienste ins Dorf kommen oder sich von zu Hause \
            aus erledigen lassen?
            """,
        ],
        gaps: [
            DataGap(
                "Fahrten je Haltestelle, auch am Abend und am Wochenende",
                way: """
                    Zählen Sie im Fahrplan die Abfahrten je Ortsteil an Schultagen, in den Ferien und am Wochenende \
                    und notieren Sie die letzte Fahrt zurück.
                    """,
                whom: "Verkehrsverbund, Fahrplan"),
            DataGap(
                "Fahrgäste je Haltestelle",
                way: "Bitten Sie um die Zahl der Ein- und Aussteigenden an Ihren Haltestellen aus der letzten Zählung.",
                whom: "Verkehrsverbund, Busunternehmen"),
            DataGap(
                "Gefährliche Stellen auf Schul- und Alltagswegen",
                way: """
                    Lassen Sie Schulkinder und ältere Menschen auf einem Ortsplan markieren, wo es gefährlich ist, \
                    und gleichen Sie das mit der Polizei ab.
                    """,
                whom: "Grundschule, Seniorentreff, Polizeirevier"),
            DataGap(
                "Zustand der Gemeindestraßen und Brücken",
                way: """
                    Fahren Sie die Gemeindestraßen mit dem Bauhof ab, geben Sie Schulnoten und legen Sie die \
                    Prüfberichte der Brücken dazu.
                    """,
                whom: "Bauhof, Bauamt"),
            DataGap(
                "Lücken im Netz der Radwege",
                way: """
                    Bitten Sie Menschen, die viel Rad fahren, die Lücken in eine Karte zu zeichnen, und fragen Sie \
                    nach dem Radverkehrskonzept.
                    """,
                whom: "Radfahrende am Ort, Landkreis"),
            DataGap(
                "Barrierefreie Haltestellen",
                way: """
                    Sehen Sie sich bei derselben Fahrt jede Haltestelle an und haken Sie ab: Einstieg ohne Stufe, \
                    Wetterschutz, Licht, Fahrradständer.
                    """,
                whom: "Bauamt, Verkehrsverbund"),
        ],
        questions: [
            QuickQuestion(
                "mobilitaet.abend",
                "Kommt man am Abend noch mit Bus oder Bahn aus der nächsten größeren Stadt nach Hause?",
                yes: ProposedFinding(
                    .strength,
                    "Auch am Abend kommt man mit Bus oder Bahn aus der nächsten größeren Stadt nach Hause."),
                no: ProposedFinding(
                    .weakness,
                    "Am Abend kommt man mit Bus oder Bahn nicht mehr aus der nächsten größeren Stadt nach Hause.")),
            QuickQuestion(
                "mobilitaet.ortsteile", "Fährt in jeden Ortsteil auch außerhalb der Schulzeiten ein Bus oder Rufbus?",
                yes: ProposedFinding(
                    .strength,
                    "Alle Ortsteile sind auch außerhalb der Schulzeiten mit dem Bus oder Rufbus zu erreichen."),
                no: ProposedFinding(
                    .weakness,
                    "Einzelne Ortsteile sind außerhalb der Schulzeiten nicht mit Bus oder Rufbus zu erreichen.")),
            QuickQuestion(
                "mobilitaet.schulweg", "Kommen Kinder zu Fuß oder mit dem Rad sicher zur Schule oder zur Haltestelle?",
                yes: ProposedFinding(
                    .strength,
                    "Kinder kommen zu Fuß oder mit dem Rad sicher zur Schule oder zur Haltestelle."),
                no: ProposedFinding(
                    .weakness,
                    "Auf dem Weg zur Schule oder zur Haltestelle gibt es für Kinder gefährliche Stellen.")),
            QuickQuestion(
                "mobilitaet.radweg", "Führt ein sicherer Radweg in den Nachbarort oder in die nächste Stadt?",
                yes: ProposedFinding(
                    .strength,
                    "Ein sicherer Radweg führt in den Nachbarort oder in die nächste Stadt."),
                no: ProposedFinding(
                    .weakness,
                    "Es fehlt ein sicherer Radweg in den Nachbarort oder in die nächste Stadt.")),
            QuickQuestion(
                "mobilitaet.durchgang", "Leiden Menschen an der Hauptstraße unter dem Durchgangsverkehr?",
                yes: ProposedFinding(.weakness, "Der Durchgangsverkehr belastet die Menschen an der Hauptstraße."),
                no: ProposedFinding(.strength, "Der Ort ist weitgehend frei von belastendem Durchgangsverkehr.")),
            QuickQuestion(
                "mobilitaet.mitfahren",
                "Gibt es für Menschen ohne Auto einen Fahrdienst, einen Bürgerbus oder eine Mitfahrbank?",
                yes: ProposedFinding(
                    .strength,
                    "Fahrdienst, Bürgerbus oder Mitfahrbank helfen Menschen ohne Auto weiter."),
                no: ProposedFinding(
                    .opportunity,
                    """
                    Ein Bürgerbus oder Mitfahrangebote könnten Lücken im Fahrplan schließen; bisher gibt es sie \
                    nicht.
                    """)),
        ],
        obligation: .minimumStandard(
            nothingToDoBecause: "alle Ortsteile auch ohne Auto gut und sicher zu erreichen sind"))
}
