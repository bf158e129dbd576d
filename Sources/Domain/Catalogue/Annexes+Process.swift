/// What proves how the concept came about, and what makes it easier to use.
extension Annex {
    static let ofProcess: [Annex] = [
        Annex(
            "beschluss", name: "Auszug aus der Niederschrift mit dem Schlussbeschluss",
            obligation: Obligation(
                .mandatory,
                reason: """
                    Erst der Beschluss des Rates macht aus dem Papier ein INSEK; ohne ihn öffnet sich die \
                    Städtebauförderung nicht, und Ähnliches gilt für EFRE und ESF.
                    """,
                programmes: ProgrammeKey.needingINSEK, .guidelineFunding)),
        Annex(
            "beteiligung", name: "Beteiligungsdokumentation",
            obligation: Obligation(
                .mandatory,
                reason: """
                    Nach dem Leitfaden muss erkennbar sein, wie Sie mit den Ergebnissen umgehen; die Form ist frei, \
                    eine Tabelle mit Hinweis und Antwort reicht aus.
                    """,
                .guidelineParticipation)),
        Annex(
            "abwaegung", name: "Abwägungsprotokoll",
            obligation: Obligation(
                .recommended,
                reason: """
                    Zielkonflikte und widerstreitende Hinweise sollen nachvollziehbar abgewogen werden; ohne Protokoll \
                    weiß bald niemand mehr, warum so entschieden wurde.
                    """,
                .guidelineFormats)),
        Annex(
            "durchfuehrungsplan", name: "Durchführungsplan und Beteiligte",
            obligation: Obligation(
                .recommended,
                reason: """
                    Der Leitfaden rät zu einem Plan, den alle kennen; im fertigen Konzept zeigt er mit wenig Mühe, wer \
                    wann mitgearbeitet hat.
                    """,
                .guidelineSteps)),
        Annex(
            "pruefblatt", name: "Prüfblatt für Beschlussvorlagen",
            obligation: Obligation(
                .recommended,
                reason: """
                    Der Leitfaden wünscht sich in jeder Vorlage eine kurze Prüfung an den Zielen des INSEK; ohne das \
                    Blatt gerät das Konzept im Alltag leicht in Vergessenheit.
                    """,
                .guidelineAfterwards)),
        Annex(
            "kurzfassung", name: "Kurzfassung",
            obligation: Obligation(
                .recommended,
                reason: """
                    Sie beantwortet knapp, wohin der Ort will, was Vorrang hat und wie es umgesetzt wird; verlangt \
                    wird sie nicht, aber sie wird am häufigsten gelesen.
                    """,
                Citation(.article, "Abschnitt Das INSEK-Baukasten-Prinzip"))),
        Annex(
            "fotoprotokoll", name: "Fotoprotokoll der Begehungen",
            obligation: Obligation(
                .dispensable,
                reason: """
                    Fotos helfen bei der Bestandsaufnahme, müssen aber nicht ins Konzept; bewahren Sie sie für die \
                    Fortschreibung auf.
                    """,
                .guidelineSteps)),
        Annex(
            "glossar", name: "Glossar",
            obligation: Obligation(
                .dispensable,
                reason: """
                    Keine der Quellen verlangt ein Glossar; wenn Fachwörter im Text erklärt sind, fehlt niemandem \
                    etwas.
                    """,
                Citation(.assumption))),
    ]
}
