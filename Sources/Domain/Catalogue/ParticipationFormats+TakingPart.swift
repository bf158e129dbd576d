/// To hear people and let them contribute.
extension ParticipationFormat {
    static let takingPart: [ParticipationFormat] = [
        ParticipationFormat(
            "gespraeche", name: "Gespräche mit Schlüsselpersonen", aim: .takePart,
            advice: """
                Sprechen Sie mit Menschen, die viele kennen oder ein Thema überblicken: Vereine, Feuerwehr, Praxis, \
                Betriebe, Kirche. Im Dorf genügen wenige Besuche, in der Stadt führen die Fachämter die Gespräche.
                """,
            steps: [.framework, .stockTaking, .analysis, .implementation, .keyProjects], .guidelineFormats),
        ParticipationFormat(
            "sprechstunde", name: "Sprechstunde zum INSEK", aim: .takePart,
            advice: """
                Bieten Sie feste Zeiten an, zu denen auch Berufstätige kommen können, in den Ortsteilen oder \
                Stadtteilen statt nur im Rathaus. Notieren Sie jeden Hinweis gleich im Gespräch.
                """,
            steps: [.stockTaking, .kickOff, .goals, .draftReading], .guidelineFormats),
        ParticipationFormat(
            "ratssitzung", name: "Öffentliche Ratssitzung", aim: .takePart,
            advice: """
                Setzen Sie das INSEK regelmäßig auf die Tagesordnung von Rat, Ausschüssen und Ortschaftsräten. So sind \
                alle auf dem Laufenden, wenn der Schlussbeschluss ansteht.
                """,
            steps: [.opening, .fields, .interim, .interactions, .draftReading, .decision, .monitoring],
            .guidelineFormats),
        ParticipationFormat(
            "arbeitsgruppe", name: "Arbeitsgruppe zu einem Thema", aim: .takePart,
            advice: """
                Eine kleine Runde nimmt sich eine Frage vor, etwa den leeren Gasthof oder den Schulweg. Geben Sie ihr \
                einen klaren Auftrag, gutes Material und einen Termin, an dem sie berichtet.
                """,
            steps: [.analysis, .fields, .outlook, .goals, .keyProjects], .guidelineFormats),
        ParticipationFormat(
            "zukunftswerkstatt", name: "Zukunftswerkstatt", aim: .takePart,
            advice: """
                Erst sammeln, was stört, dann träumen, dann prüfen, was geht. In der Kleinstadt reichen dafür ein Saal \
                und ein Samstag, in der großen Stadt brauchen Sie mehrere Gruppen und eine Moderation von außen.
                """,
            suits: 500...1_000_000, steps: [.outlook, .vision, .goals], .guidelineFormats),
        ParticipationFormat(
            "rallye", name: "Ortsrallye mit Rätseln", aim: .takePart,
            advice: """
                Kinder und Jugendliche suchen mit dem Handy Orte auf und bewerten sie, als Quiz oder als Schatzsuche. \
                Fragen Sie Schule oder Jugendtreff, ob sie mitmachen.
                """,
            suits: 1_000...1_000_000, steps: [.stockTaking, .kickOff, .vision], .guidelineFormats),
        ParticipationFormat(
            "begleitgruppe", name: "Begleitgruppe", aim: .takePart,
            advice: """
                Eine feste, gemischte Runde begleitet die Arbeit vom Anfang bis zum Ende und liest mit. Nutzen Sie \
                einen Beirat, wenn es ihn gibt; sonst schreiben Sie die Plätze öffentlich aus.
                """,
            suits: 1_000...1_000_000,
            steps: [.analysis, .fields, .vision, .goals, .interactions, .implementation, .draftReading, .monitoring],
            .guidelineFormats),
        ParticipationFormat(
            "planungszelle", name: "Bürgergutachten", aim: .takePart,
            advice: """
                Geloste Bürgerinnen und Bürger beraten eine schwierige Frage gründlich und schreiben ihre Empfehlung \
                auf. Das kostet Zeit und Geld und lohnt sich darum eher in großen Städten.
                """,
            suits: 50_000...1_000_000, steps: [.outlook, .goals, .interactions], .guidelineFormats),
    ]
}
