/// To shape things together.
extension ParticipationFormat {
    static let cooperating: [ParticipationFormat] = [
        ParticipationFormat(
            "runder-tisch", name: "Runder Tisch", aim: .cooperate,
            advice: """
                Alle, die eine Sache angeht, sitzen gleichberechtigt zusammen und suchen eine Lösung. Im Dorf passt \
                das in die Stube, in der Stadt bilden Sie für jedes Thema eine eigene Runde.
                """,
            steps: [.interactions, .implementation, .keyProjects, .agencies], .guidelineFormats),
        ParticipationFormat(
            "werkstattabend", name: "Werkstattabend", aim: .cooperate,
            advice: """
                Arbeiten Sie an einem Abend mit Karte, Modell oder Planspiel an einem konkreten Vorhaben und tragen \
                Sie Für und Wider zusammen. Begrenzen Sie die Plätze und achten Sie auf Teilnehmende aus allen \
                Ortsteilen.
                """,
            suits: 300...1_000_000, steps: [.vision, .goals, .interactions, .implementation, .keyProjects],
            .guidelineFormats),
        ParticipationFormat(
            "world-cafe", name: "World-Café", aim: .cooperate,
            advice: """
                An mehreren Tischen wird zugleich über verschiedene Fragen gesprochen, und alle wechseln nach einer \
                Weile den Tisch. So kommen auch in einer großen Runde die Leisen zu Wort.
                """,
            suits: 1_000...1_000_000, steps: [.analysis, .outlook, .vision, .goals], .guidelineFormats),
        ParticipationFormat(
            "partnerschaft", name: "Partnerschaft mit Vereinen und Betrieben", aim: .cooperate,
            advice: """
                Wer früh mitplant, hilft später beim Umsetzen: Verabreden Sie mit Verein, Kirche, Betrieb oder \
                Genossenschaft, wer was übernimmt. Halten Sie die Absprache schriftlich fest.
                """,
            steps: [.goals, .implementation, .keyProjects, .monitoring], .guidelineFormats),
        ParticipationFormat(
            "mediation", name: "Mediation", aim: .cooperate,
            advice: """
                Stehen sich Meinungen unversöhnlich gegenüber, hilft jemand Unbeteiligtes, den Kern des Streits zu \
                finden. Nutzen Sie das sparsam und nur für eine Frage, die das Konzept sonst aufhält.
                """,
            steps: [.interactions, .agencies, .draftReading], .guidelineFormats),
        ParticipationFormat(
            "anwaltsplanung", name: "Anwaltsplanung", aim: .cooperate,
            advice: """
                Erfahrene Fachleute vertreten die Anliegen von Menschen, die sich selbst schwer Gehör verschaffen. Das \
                passt zu Stadtteilen, in denen viele mit anderen Sorgen beschäftigt sind.
                """,
            suits: 20_000...1_000_000, steps: [.goals, .interactions, .draftReading], .guidelineFormats),
    ]
}
