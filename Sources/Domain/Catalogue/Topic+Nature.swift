/// Landscape, waters, soils and species, in and around the place.
extension Topic {
    static let nature = Topic(
        .nature, .mandatory, name: "Naturräume und Biodiversität",
        question: "Welche Natur prägt unsere Gemeinde, und wie bleiben Gewässer, Böden, Wald und Artenvielfalt gesund?",
        prompts: [
            "Welche Landschaften, Gewässer und Bäume gehören zu unserer Heimat, und wer pflegt sie in Zukunft?",
            """
            Welche Grünflächen mitten im Ort sind für Pflanzen und Tiere wichtig, und wie bleiben sie, wenn wir im \
            Bestand weiterbauen?
            """,
            """
            Was haben trockene Sommer bei uns schon verändert: an Bächen und Teichen, im Wald, auf Feldern und in \
            Gärten?
            """,
            """
            Wo wollen Landwirtschaft, Naturschutz, Energie und Bauen dieselbe Fläche, und wie können wir das \
            ausgleichen?
            """,
            "Was werfen wir weg, das wieder genutzt werden könnte, vom Grünschnitt bis zum alten Baustoff?",
        ],
        gaps: [
            DataGap(
                "Zustand von Streuobstwiesen, Hecken und alten Bäumen",
                way: """
                    Gehen Sie mit Bauhof und Naturschutzverein die wichtigsten Bestände ab und tragen Sie in eine \
                    Karte ein, was Pflege braucht.
                    """,
                whom: "Bauhof, Naturschutzverein, Landschaftspflegeverband"),
            DataGap(
                "Umgesetzte Ausgleichsmaßnahmen",
                way: """
                    Schreiben Sie aus den Bebauungsplänen heraus, welcher Ausgleich zugesagt war, und sehen Sie nach, \
                    was davon steht.
                    """,
                whom: "Bauamt, Untere Naturschutzbehörde des Landkreises"),
            DataGap(
                "Zustand der kleinen Bäche und Gräben",
                way: """
                    Gehen Sie mit dem Bauhof die Bäche ab, die die Gemeinde unterhält, und fotografieren Sie \
                    Engstellen, Rohre und trockene Abschnitte.
                    """,
                whom: "Bauhof, Untere Wasserbehörde des Landkreises"),
            DataGap(
                "Flächen der Gemeinde und ihre Pachtverträge",
                way: """
                    Lassen Sie sich eine Liste mit dem Ende jedes Pachtvertrages geben, denn beim nächsten Vertrag \
                    kann die Gemeinde Hecken, Blühstreifen und Pflege vereinbaren.
                    """,
                whom: "Kämmerei, Liegenschaften"),
            DataGap(
                "Seltene Pflanzen und Tiere",
                way: """
                    Fragen Sie Menschen, die ehrenamtlich beobachten und zählen, und lassen Sie sich sagen, was nicht \
                    veröffentlicht werden darf.
                    """,
                whom: "Naturschutzvereine, ehrenamtlicher Naturschutzdienst"),
            DataGap(
                "Schäden im Wald",
                way: "Bitten Sie um einen kurzen Bericht, welche Bestände leiden und was nachgepflanzt wird.",
                whom: "Sachsenforst, Waldbesitzende am Ort"),
        ],
        questions: [
            QuickQuestion(
                "natur.heimat", "Gibt es eine Landschaft, ein Gewässer oder alte Bäume, auf die man im Ort stolz ist?",
                yes: ProposedFinding(
                    .strength,
                    "Landschaft, Gewässer oder alte Bäume prägen die Gemeinde, und die Menschen sind stolz darauf.")),
            QuickQuestion(
                "natur.pflege", "Kümmert sich jemand verlässlich um Streuobst, Hecken und geschützte Flächen?",
                yes: ProposedFinding(
                    .strength,
                    "Um Streuobst, Hecken und geschützte Flächen kümmern sich Menschen verlässlich."),
                no: ProposedFinding(
                    .threat,
                    "Streuobst, Hecken und geschützte Flächen drohen zu verwildern, weil verlässliche Pflege fehlt.")),
            QuickQuestion(
                "natur.bach",
                "Fließt das Gewässer im Ort, etwa der Dorfbach, überwiegend durch Rohre oder zwischen Mauern?",
                yes: ProposedFinding(
                    .weakness,
                    "Das Gewässer im Ort ist überwiegend verrohrt oder von Mauern eingeengt."),
                no: ProposedFinding(.strength, "Das Gewässer im Ort ist überwiegend naturnah.")),
            QuickQuestion(
                "natur.trockenheit", "Fallen im Sommer Bäche oder Teiche trocken, oder sterben sichtbar Bäume ab?",
                yes: ProposedFinding(.threat, "Trockene Sommer setzen Bächen, Teichen und Bäumen sichtbar zu.")),
            QuickQuestion(
                "natur.flaechen",
                "Besitzt die Gemeinde Wiesen, Äcker oder Wald, über deren Pflege sie selbst entscheiden kann?",
                yes: ProposedFinding(
                    .opportunity,
                    """
                    Auf eigenen Wiesen, Äckern oder im eigenen Wald kann die Gemeinde die Artenvielfalt selbst \
                    fördern.
                    """)),
            QuickQuestion(
                "natur.konflikt",
                """
                Gibt es Streit darüber, ob eine Fläche der Natur, der Landwirtschaft, der Energie oder dem Bauen \
                dient?
                """,
                yes: ProposedFinding(
                    .threat,
                    """
                    Auf einzelnen Flächen stoßen die Wünsche von Naturschutz, Landwirtschaft, Energie und Bauen \
                    aufeinander.
                    """)),
        ],
        obligation: .minimumStandard(nothingToDoBecause: "die wertvollen Flächen gesichert und gut gepflegt sind"))
}
