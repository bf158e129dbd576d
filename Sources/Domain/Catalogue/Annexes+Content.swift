/// What goes with the chapters of the concept.
extension Annex {
    static let ofContent: [Annex] = [
        Annex(
            "leitbildkarte", name: "Räumliches Leitbild als Karte",
            obligation: Obligation(
                .mandatory,
                reason: """
                    Der Leitfaden verlangt, die Leitziele neben dem Flächennutzungsplan in einem anschaulichen Bild \
                    des Raumes zu zeigen; ohne die Karte bleibt das Leitbild ein Satz ohne Ort.
                    """,
                .guidelineSteps)),
        Annex(
            "swot", name: "Tabellen der Stärken, Schwächen, Chancen und Risiken",
            obligation: Obligation(
                .mandatory,
                reason: """
                    Dieses Profil schließt im Leitfaden die Bestandsaufnahme ab; im Text genügt dann das Wichtigste, \
                    die Tabellen belegen den Rest.
                    """,
                .guidelineSteps)),
        Annex(
            "kartenteil", name: "Kartenteil",
            obligation: Obligation(
                .recommended,
                reason: """
                    Der Leitfaden rät zu wenigen, klaren Themenkarten auf der Grundlage von Geodaten; ohne Karten \
                    sieht man Schwerpunkte und Konflikte im Raum schlechter.
                    """,
                .guidelineSteps)),
        Annex(
            "ortsteilsteckbriefe", name: "Ortsteilsteckbriefe",
            obligation: Obligation(
                .recommended,
                reason: """
                    Sie sind nur bei Bedarf nötig, helfen aber gerade Gemeinden mit vielen Ortsteilen; fehlen sie, \
                    finden sich die Dörfer im Konzept kaum wieder.
                    """,
                .guidelineSteps)),
        Annex(
            "massnahmen", name: "Maßnahmenblätter",
            obligation: Obligation(
                .recommended,
                reason: """
                    Die Maßnahmen zu beschreiben ist Pflicht, ein eigenes Blatt für jede ist es nicht; es spart aber \
                    Arbeit, weil der Antrag auf Städtebauförderung eine Übersicht der Einzelmaßnahmen verlangt.
                    """,
                programmes: ProgrammeKey.urbanRenewal, Citation(.stbaue, "Nr. 11.2 Buchstabe a"))),
        Annex(
            "schluesselprojekte", name: "Steckbriefe der Schlüsselprojekte",
            obligation: Obligation(
                .recommended,
                reason: """
                    Wer Schlüsselprojekte wählt, sollte Ziel, Zeitraum und Partner nennen, nach Möglichkeit auch \
                    Kosten und Finanzierung; ohne Steckbrief beginnt die Arbeit am Antrag von vorn.
                    """,
                .guidelineSteps)),
        Annex(
            "finanzierung", name: "Kosten- und Finanzierungsübersicht",
            obligation: Obligation(
                .recommended,
                reason: """
                    Das INSEK braucht sie nur nach Möglichkeit, das Fördergebietskonzept der Städtebauförderung aber \
                    zwingend; wer sie jetzt anlegt, schreibt sie für den Antrag nur noch fort.
                    """,
                programmes: ProgrammeKey.urbanRenewal, Citation(.stbaue, "Nr. 4.1 und 11.2 Buchstabe c"))),
        Annex(
            "schwerpunkte", name: "Räumliche Schwerpunkte und mögliche Fördergebiete",
            obligation: Obligation(
                .recommended,
                reason: """
                    Ein Fördergebiet muss sich aus dem INSEK ableiten lassen; ist es dort schon als Schwerpunkt \
                    gezeigt und begründet, fällt dieser Nachweis leicht.
                    """,
                programmes: ProgrammeKey.needingINSEK, Citation(.stbaue, "Nr. 4.1 und 11.2 Buchstabe d"))),
        Annex(
            "fachplanungen", name: "Abgleich mit Fachplanungen und Ortsteilkonzepten",
            obligation: Obligation(
                .mandatory,
                reason: """
                    Wo es Fachplanungen oder Konzepte für Ortsteile gibt, gehört der Abgleich nach dem Leitfaden zum \
                    INSEK; ohne ihn gelten womöglich zwei Aussagen nebeneinander.
                    """,
                .guidelineUse)),
        Annex(
            "wechselwirkungen", name: "Übersicht der Wechselwirkungen",
            obligation: Obligation(
                .dispensable,
                reason: """
                    Synergien und Zielkonflikte sollen sichtbar sein, eine eigene Tabelle dafür muss es nicht geben; \
                    Querverweise bei den Maßnahmen genügen.
                    """,
                .guidelineSteps)),
        Annex(
            "monitoringblatt", name: "Monitoringblatt",
            obligation: Obligation(
                .recommended,
                reason: """
                    Der Leitfaden rät zu einer laufenden Erfolgskontrolle, und der Antrag auf Städtebauförderung \
                    braucht messbare Werte für Ausgangslage und Ziele des Fördergebiets; ohne Blatt suchen Sie diese \
                    später zusammen.
                    """,
                programmes: ProgrammeKey.urbanRenewal, Citation(.stbaue, "Nr. 4.1 und 4.2"))),
        Annex(
            "datensatz", name: "Datentabelle mit Quellen und Stichtagen",
            obligation: Obligation(
                .recommended,
                reason: """
                    Der Leitfaden empfiehlt allen Gemeinden, einen kleinen Datensatz zu pflegen; ohne ihn lässt sich \
                    bei der Fortschreibung nicht vergleichen, was sich verändert hat.
                    """,
                .guidelineSteps)),
    ]
}
