/// Using less energy, and protection against heat, drought and heavy rain.
extension Topic {
    static let climate = Topic(
        .climate, .crossCutting, name: "Klimaschutz und Klimaanpassung",
        question: """
            Wie verbrauchen wir weniger Energie, und wie schützen wir Menschen und Häuser vor Hitze, Trockenheit und \
            Starkregen?
            """,
        prompts: [
            """
            Wo haben uns Starkregen, Hitze oder Trockenheit schon getroffen, und was würde beim nächsten Mal Schaden \
            verhindern?
            """,
            "Welche Vorhaben aus den anderen Themen helfen zugleich dem Klima, und welche stehen ihm im Weg?",
            """
            Wie werden unsere Häuser künftig warm, und können wir die Wärmeplanung gleich zusammen mit dem INSEK \
            angehen?
            """,
            "Wo kann die Gemeinde bei eigenen Gebäuden, Straßenlampen und Fahrzeugen anfangen und dabei Geld sparen?",
            """
            Was müssen wir mit den Nachbargemeinden lösen, weil Wasser und Energie nicht an der Gemeindegrenze \
            haltmachen?
            """,
        ],
        gaps: [
            DataGap(
                "Energieverbrauch der gemeindeeigenen Gebäude",
                way: """
                    Tragen Sie aus den Jahresrechnungen Strom und Wärme je Gebäude in eine Tabelle ein und beginnen \
                    Sie mit den größten Gebäuden.
                    """,
                whom: "Kämmerei, Energieversorger"),
            DataGap(
                "Verbrauch von Wärme und Strom je Ortsteil",
                way: """
                    Bitten Sie um Summen je Straße oder Ortsteil, die Sie für die Wärmeplanung ebenfalls brauchen \
                    können.
                    """,
                whom: "Stadtwerke oder Netzbetreiber"),
            DataGap(
                "Stellen, an denen Starkregen Schaden angerichtet hat",
                way: "Zeichnen Sie gemeinsam die Einsätze und Schäden der letzten Jahre in eine Karte.",
                whom: "Feuerwehr, Bauhof, Ortschaftsräte"),
            DataGap(
                "Heiße und kühle Orte im Sommer",
                way: """
                    Gehen Sie an einem heißen Tag mit Thermometer durch den Ort und fragen Sie in Kita und \
                    Pflegeheim, wo es kaum auszuhalten ist.
                    """,
                whom: "Kita, Schule, Pflegeheim"),
            DataGap(
                "Geplante Wind- und Solaranlagen",
                way: """
                    Fragen Sie nach den Gebieten im Entwurf des Regionalplans und legen Sie die Anfragen daneben, die \
                    im Rathaus schon eingegangen sind.
                    """,
                whom: "Regionaler Planungsverband, Bauamt"),
            DataGap(
                "Was der Klimawandel für unsere Gegend bedeutet",
                way: "Rufen Sie an und bitten Sie um Klimadaten und Beispiele für Gemeinden Ihrer Größe.",
                whom: "Fachzentrum Klima (LfULG)"),
        ],
        questions: [
            QuickQuestion(
                "klima.starkregen",
                "Haben Starkregen oder Hochwasser in den letzten Jahren Schäden im Ort angerichtet?",
                yes: ProposedFinding(
                    .threat,
                    "Starkregen und Hochwasser haben im Ort schon Schäden angerichtet und können wiederkommen.")),
            QuickQuestion(
                "klima.plan", "Gibt es für Starkregen und Hochwasser einen Plan, den Feuerwehr und Bauhof kennen?",
                yes: ProposedFinding(
                    .strength,
                    "Für Starkregen und Hochwasser gibt es einen Plan, den Feuerwehr und Bauhof kennen."),
                no: ProposedFinding(
                    .weakness,
                    "Für Starkregen und Hochwasser gibt es keinen Plan, den Feuerwehr und Bauhof kennen.")),
            QuickQuestion(
                "klima.kuehle",
                "Finden ältere Menschen und Kinder bei Hitze im Ort einen kühlen Raum oder einen schattigen Platz?",
                yes: ProposedFinding(
                    .strength,
                    "Bei Hitze finden ältere Menschen und Kinder im Ort kühle Räume oder schattige Plätze."),
                no: ProposedFinding(
                    .weakness,
                    "Bei Hitze fehlen älteren Menschen und Kindern im Ort kühle Räume und schattige Plätze.")),
            QuickQuestion(
                "klima.gebaeude", "Sind die meisten gemeindeeigenen Gebäude gut gedämmt und sparsam beheizt?",
                yes: ProposedFinding(
                    .strength,
                    "Die meisten gemeindeeigenen Gebäude sind gut gedämmt und sparsam beheizt."),
                no: ProposedFinding(
                    .weakness,
                    "Viele gemeindeeigene Gebäude sind schlecht gedämmt oder teuer zu heizen.")),
            QuickQuestion(
                "klima.waerme",
                "Gibt es ein Wärmenetz, eine Biogasanlage oder einen Betrieb mit Abwärme, den man einbeziehen könnte?",
                yes: ProposedFinding(
                    .opportunity,
                    """
                    Ein Wärmenetz, eine Biogasanlage oder Abwärme aus einem Betrieb kann helfen, Häuser gemeinsam zu \
                    heizen.
                    """)),
        ],
        obligation: .crossCutting(
            """
            lassen Sie es weg, bleibt leicht unbemerkt, wo ein Vorhaben dem Klima schadet oder gleich mit vorsorgen \
            könnte.
            """))
}
