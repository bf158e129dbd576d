/// What is said against an INSEK, after the pairs of statements and the hurdles on the slides, in our words and as it
/// is heard in a council; and answers that admit what is true in it.
extension Objection {
    public static let all: [Objection] = [
        Objection(
            "ressourcen", claim: "Wichtig wäre es ja, aber uns fehlen schlicht Leute und Geld.",
            answer:
                "Das stimmt: Die Arbeit kommt obendrauf, und zusätzliche Leute gibt es dafür nicht. Sie ballt sich aber "
                + "auf 12 bis 18\u{A0}Monate, und danach muss nicht mehr jede Idee einzeln geprüft werden. Die Beratung "
                + "der Fachstelle INGE kostet nichts, und unter Bedingungen bezahlt die Städtebauförderung einen Teil des "
                + "Konzepts.",
            Citation(.article, "Abschnitt Verwaltung entlasten statt belasten")),
        Objection(
            "foerderung", claim: "Das lohnt sich nur, wenn am Ende ordentlich Fördermittel herauskommen.",
            answer: "Ohne Aussicht auf Geld fällt der Aufwand schwer, das ist wahr, und ein INSEK garantiert keinen "
                + "Euro. Ohne INSEK bleibt aber die Städtebauförderung verschlossen. Mit ihm sehen Sie außerdem, "
                + "welches Programm zu Ihren Zielen passt und welches nicht.",
            Citation(.article, "Abschnitt Fördermittel gezielt erschließen")),
        Objection(
            "unsicher", claim: "Ob wir das Geld wirklich bekommen, weiß doch keiner, und passen tut es selten.",
            answer: "Beides nennt auch die Fachstelle INGE als Hürde, und einen Anspruch auf Förderung gibt es nicht. "
                + "Deshalb steht im Entwurf bei jeder Maßnahme, was ohne Förderung aus ihr wird. So bleibt der Plan auch "
                + "dann brauchbar, wenn ein Bescheid ausbleibt.",
            Citation(.slides, "Folie Hemmnisse für kleine Kommunen")),
        Objection(
            "komplexitaet", claim: "Die Anforderungen sind für eine kleine Gemeinde völlig überzogen.",
            answer: "Viel ist es schon: Sieben Themen gehören in jedes INSEK. Aber unter 50\u{A0}Seiten können "
                + "genügen, vorhandene Fachplanungen werden übernommen, und kleinen Gemeinden reichen laut Leitfaden "
                + "in der Regel operative Ziele und Maßnahmen. Klarheit ist wichtiger als Vollständigkeit.",
            Citation(.article, "Abschnitt Das INSEK-Baukasten-Prinzip")),
        Objection(
            "papier", claim: "Wir wissen auch ohne Papier, was zu tun ist. Das ist nur Bürokratie.",
            answer: "Vieles wissen Sie wirklich längst, und genau das ist der Anfang. Nur steht es in wenigen Köpfen, "
                + "und wenn jemand geht, geht es mit. Ist es aufgeschrieben und mit den Leuten besprochen, fällt eher "
                + "auf, wenn ein Projekt am Bedarf oder am richtigen Ort vorbeigeht.",
            Citation(.article, "Abschnitt Fehlinvestitionen vermeiden; INSEK in kleinen Kommunen")),
        Objection(
            "festlegen", claim: "Damit legen wir uns zu sehr fest. Wir müssen Chancen nutzen können.",
            answer: "Ein Beschluss bindet, sonst wäre er nichts wert. Der Leitfaden will aber Ziele für sieben bis "
                + "zehn Jahre mit Spielraum, und eine gute Gelegenheit wie ein frei werdendes Grundstück darf ein "
                + "Projekt nach vorn holen. Mit klaren Prioritäten ist eine Chance schneller beurteilt.",
            Citation(.guideline, "Abschnitt Lernendes Konzept; Schlüsselprojekte")),
        Objection(
            "beteiligung", claim: "Bürgerbeteiligung kostet viel Zeit, und heraus kommt wenig.",
            answer: "Beteiligung um ihrer selbst willen enttäuscht tatsächlich, das sagt auch der Leitfaden. Es muss "
                + "nicht viel sein: ein Stand auf dem Stadtfest, eine kostenlose Umfrage im Beteiligungsportal, ein "
                + "Spaziergang durch den Ort. Wichtig ist, dass danach jeder sieht, was aus seinem Hinweis wurde.",
            Citation(.guideline, "Abschnitt Beteiligung; Akteure und Formate")),
        Objection(
            "nachbarn", claim: "Jede Gemeinde ist anders. Mit den Nachbarn zusammen wird das nichts.",
            answer: "Ein eigenes Konzept bleibt sinnvoll, denn es soll aus dem Ort heraus entstehen. Wohnungsmarkt, "
                + "Wärme und Landschaft enden aber nicht an der Gemeindegrenze, und diese Teile lassen sich gemeinsam "
                + "erarbeiten. Bei klar interkommunaler Ausrichtung kommt dafür auch Geld aus der FR-Regio in Frage.",
            Citation(.guideline, "Abschnitt Regionale Einbettung; Indirekte Fördergrundlage")),
        Objection(
            "abgespeckt", claim: "Solange es keine abgespeckte Fassung für Kleine gibt, fangen wir nicht an.",
            answer: "Eine amtliche Kurzfassung gibt es noch nicht. Die Fachstelle INGE erarbeitet 2026 mit kleinen "
                + "Gemeinden in drei Treffen Qualitätskriterien für kompakte INSEK. Bestand, Stärken und Schwächen "
                + "brauchen Sie in jeder Fassung; damit können Sie jetzt beginnen.",
            Citation(.article, "Abschnitt Interkommunaler Austausch")),
        Objection(
            "pflichtaufgaben", claim: "Wärmeplan, Klimaanpassung und jetzt noch das. Uns reichen die Pflichtaufgaben.",
            answer: "Drei getrennte Verfahren für denselben Ort wären wirklich zu viel. Bestandsaufnahme, Beteiligung "
                + "und Beschlüsse lassen sich nach Ansicht der Fachstelle INGE zusammenlegen. Ob die Bausteine im "
                + "INSEK als Wärmeplan und Klimaanpassungskonzept anerkannt werden, klären Sie vorher.",
            Citation(.article, "Abschnitt Mehrere Fliegen mit einer Klappe schlagen")),
    ]
}
