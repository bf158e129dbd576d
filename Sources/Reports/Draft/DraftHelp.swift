import Domain

/// "Wer hilft?"
enum DraftHelp {
    static let blocks: [Block] = [
        DraftDocument.heading("wer-hilft", DraftTexts.help), .paragraph([.text(DraftTexts.helpLead)]),
        .table(
            DocumentTable(
                caption: DraftTexts.helpTable,
                columns: [
                    .init(DraftTexts.helper, weight: 4), .init(DraftTexts.offer, weight: 8),
                    .init(DraftTexts.contact, weight: 6),
                ],
                rows: Helper.all.map { helper in
                    [
                        [.strong(helper.name)],
                        [.text("\(helper.offer) \(DraftTexts.cost): \(helper.cost). "), .citation(helper.citation)],
                        [.text(helper.contact)],
                    ]
                })),
    ]
}
