import Domain

/// Superior plans: their eleven aspects as questions.
enum DraftFramework {
    static let blocks: [Block] = [
        DraftDocument.heading("uebergeordnete-ziele", DraftTexts.aims),
        .paragraph([
            .text(DraftTexts.aimsLead), .text(" "),
            .citation(Citation(.guideline, "Prozessschritte und inhaltliche Struktur")),
        ]),
        .table(
            DocumentTable(
                caption: DraftTexts.aimsTable,
                columns: [
                    .init(DraftTexts.aspect, weight: 3), .init(DraftTexts.question, weight: 5),
                    .init(DraftTexts.where, weight: 4),
                ],
                rows: SuperiorAspect.all.map { [[.text($0.name)], [.text($0.prompt)], [.text($0.place)]] })),
    ]
}
