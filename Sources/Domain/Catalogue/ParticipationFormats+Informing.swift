/// To tell and to ask.
extension ParticipationFormat {
    static let informing: [ParticipationFormat] = [
        ParticipationFormat(
            "amtsblatt", name: "Amtsblatt, Aushang und Handzettel", aim: .inform,
            advice: """
                Der einfachste Weg in jeden Haushalt: Im Dorf genügen Schaukasten und Handzettel, in der Stadt kommen \
                Presse und Internetseite dazu. Geben Sie allen Unterlagen dasselbe Aussehen.
                """,
            steps: [.opening, .kickOff, .interim, .draftReading, .decision, .monitoring], .guidelineFormats),
        ParticipationFormat(
            "umfrage", name: "Umfrage auf Papier und im Netz", aim: .inform,
            advice: """
                Sie erreicht viele auf einmal und zeigt, was wichtig ist. Legen Sie Papierbögen im Rathaus, beim \
                Bäcker und in der Arztpraxis aus; für die Fassung im Netz ist das Beteiligungsportal Sachsen \
                kostenlos.
                """,
            suits: 200...1_000_000, steps: [.stockTaking, .kickOff, .analysis, .goals], .guidelineFormats),
        ParticipationFormat(
            "aufsuchend", name: "Dorthin gehen, wo Menschen sind", aim: .inform,
            advice: """
                Stammtisch, Jugendtreff, Schulstunde oder ein Stand auf dem Fest: So hören Sie auch die, die abends \
                nicht ins Rathaus kommen. In großen Städten wählen Sie gezielt Stadtteile und Gruppen aus.
                """,
            steps: [.stockTaking, .kickOff, .vision, .goals, .draftReading], .guidelineFormats),
        ParticipationFormat(
            "schautafel", name: "Schautafel mit Postkarten", aim: .inform,
            advice: """
                Eine Tafel am Ort, an dem alle vorbeikommen, dazu Postkarten für Wünsche und ein Kasten zum Einwerfen. \
                Das geht im Vereinshaus ebenso wie in der Bibliothek.
                """,
            steps: [.kickOff, .analysis, .vision, .keyProjects, .draftReading], .guidelineFormats),
        ParticipationFormat(
            "versammlung", name: "Bürgerversammlung", aim: .inform,
            advice: """
                Im Dorf und in der Kleinstadt reicht ein Abend im Saal, in der großen Stadt laden Sie besser in den \
                Stadtteilen ein. Lassen Sie Zeit für Fragen, und suchen Sie für große Runden eine Moderation von \
                außen.
                """,
            steps: [.kickOff, .outlook, .interim, .draftReading, .decision], .guidelineFormats),
        ParticipationFormat(
            "spaziergang", name: "Ortsspaziergang", aim: .inform,
            advice: """
                Gehen Sie mit Menschen durch den Ort, die ihn gut kennen, und halten Sie jede Station mit Foto und \
                Stichwort fest. Bei mehreren Ortsteilen bekommt jeder seinen eigenen Rundgang, in der Stadt jedes \
                Gebiet.
                """,
            steps: [.framework, .stockTaking, .vision, .keyProjects], .guidelineSteps),
    ]
}
