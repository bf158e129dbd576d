/// The guideline's examples of what superior plans (LEP, RP, REK, LES) may say about a place, in its order. Chapters and
/// maps are those of the Landesentwicklungsplan 2013; regional plans name their maps differently, so places stay general.
extension SuperiorAspect {
    public static let all: [SuperiorAspect] = [
        SuperiorAspect(
            "raumstruktur", name: "Raumstruktur und zentralörtliche Funktionen",
            prompt: """
                Liegen wir laut Plan im ländlichen Raum, an einer Entwicklungsachse oder in einem Raum mit besonderem \
                Handlungsbedarf, und was wird uns damit zugetraut, zugesagt oder begrenzt?
                """,
            place: """
                Landesentwicklungsplan 2013, Kapitel 1.2, 1.4, 1.5 und 2.1.3 mit den Karten 1 und 3; Regionalplan, \
                Karte zur Raumstruktur
                """),
        SuperiorAspect(
            "klima", name: "Klimaschutz und Anpassung an den Klimawandel",
            prompt: """
                Welche Flächen für Kaltluft, Frischluft oder Hochwasser sollen bei uns frei bleiben, und wo passt das \
                zu unseren Vorhaben oder steht ihnen entgegen?
                """,
            place: """
                Landesentwicklungsplan 2013, Kapitel 4.1.2 und 4.1.4; Regionalplan, Gebiete für Kaltluft und \
                vorbeugenden Hochwasserschutz; Klimakonzepte von Landkreis und Region
                """),
        SuperiorAspect(
            "denkmalschutz", name: "Städtebaulicher Denkmalschutz",
            prompt: """
                Welche Aussagen zu Ortskernen, Denkmalen und prägender Kulturlandschaft betreffen uns, und welche \
                neue Nutzung erlauben oder verlangen sie?
                """,
            place: """
                Landesentwicklungsplan 2013, Kapitel 2.2.2; Regionalplan, Aussagen zur Kulturlandschaft; Denkmalliste \
                beim Landesamt für Denkmalpflege und beim Landkreis
                """),
        SuperiorAspect(
            "zentrale-orte", name: "Zentrale Orte und ihre Verflechtungsbereiche",
            prompt: """
                Sind wir selbst ein Zentrum, oder zu welchem Zentrum gehören wir, und welche Schulen, Läden und \
                Dienste sollen wir für andere bereithalten oder bei anderen nutzen?
                """,
            place: """
                Landesentwicklungsplan 2013, Kapitel 1.3 mit Karte 2 (Mittelbereiche); Regionalplan, Grundzentren und \
                Nahbereiche
                """),
        SuperiorAspect(
            "entwicklungsbereiche", name: "Entwicklungsbereiche für Wirtschaft und Wohnen",
            prompt: """
                Dürfen wir über den eigenen Bedarf hinaus Flächen zum Wohnen und für Gewerbe entwickeln, und ist bei \
                uns oder bei den Nachbarn ein Standort vorgesehen?
                """,
            place: """
                Landesentwicklungsplan 2013, Kapitel 2.2.1, 2.3.1 und 2.3.2; Regionalplan, Vorsorgestandorte für \
                Industrie und Gewerbe; Regionales Entwicklungskonzept
                """),
        SuperiorAspect(
            "verkehr", name: "Verkehrsinfrastruktur",
            prompt: """
                Welche Straßen, Bahnstrecken, Buslinien und Radwege sind bei uns geplant, gesichert oder gefährdet, \
                und was bedeutet das für unsere Ortsteile?
                """,
            place: """
                Landesentwicklungsplan 2013, Kapitel 3 mit Karte 4; Regionalplan; Nahverkehrsplan und \
                Radverkehrskonzept, zu erfragen beim Landkreis
                """),
        SuperiorAspect(
            "blau-gruen", name: "Blau-grüne Infrastruktur",
            prompt: """
                Welche Wälder, Gewässer, Grünzüge und Schutzgebiete sollen erhalten oder verbunden werden, und wo \
                berühren sie unsere Pläne für Bauen, Wege und Erholung?
                """,
            place: """
                Landesentwicklungsplan 2013, Kapitel 2.2.1 (Grünzüge), 4.1.1 und 4.2.2 mit den Karten 5 bis 8; \
                Regionalplan, Karte zur Raumnutzung; Untere Naturschutzbehörde des Landkreises
                """),
        SuperiorAspect(
            "boden", name: "Bodenschutz",
            prompt: """
                Wo gelten Böden bei uns als besonders wertvoll, gefährdet oder belastet, und können wir dort auf neue \
                Bebauung verzichten oder eine Brache wieder nutzen?
                """,
            place: """
                Landesentwicklungsplan 2013, Kapitel 2.2.1 und 4.1.3 mit Karte 9; Regionalplan, sanierungsbedürftige \
                Bereiche der Landschaft; Altlastenkataster beim Landkreis
                """),
        SuperiorAspect(
            "landwirtschaft", name: "Landwirtschaft",
            prompt: """
                Welche Äcker und Wiesen sind der Landwirtschaft vorbehalten, und wie verträgt sich das mit unseren \
                Wünschen für Bauland, Solaranlagen, Hecken und Wege?
                """,
            place: """
                Landesentwicklungsplan 2013, Kapitel 4.2.1; Regionalplan, Vorranggebiete Landwirtschaft; \
                LEADER-Entwicklungsstrategie
                """),
        SuperiorAspect(
            "energie", name: "Flächen zur Erzeugung erneuerbarer Energien",
            prompt: """
                Welche Gebiete für Wind, Sonne oder Biomasse sind bei uns oder gleich nebenan vorgesehen, wie stehen \
                die Menschen dazu, und was hat die Gemeinde davon?
                """,
            place: """
                Landesentwicklungsplan 2013, Kapitel 5.1; Regionalplan und seine Teilpläne zur Windenergie, auch im \
                Entwurf; Regionales Energie- und Klimaschutzkonzept
                """),
        SuperiorAspect(
            "tourismus", name: "Tourismus",
            prompt: """
                Zählt uns ein Plan zu einem Gebiet für Tourismus und Erholung, und welche Wege, Unterkünfte und \
                Angebote sollen wir dafür allein oder mit anderen entwickeln?
                """,
            place: """
                Landesentwicklungsplan 2013, Kapitel 2.3.3; Regionalplan, Aussagen zu Tourismus und Erholung; \
                LEADER-Entwicklungsstrategie; Strategie des Tourismusverbandes
                """),
    ]
}
