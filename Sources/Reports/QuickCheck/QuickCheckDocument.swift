public import Domain
public import Values

/// The quick check on paper: for a round of two hours, with boxes to tick, and afterwards what the answers propose.
public enum QuickCheckDocument {
    public static func make(
        _ check: QuickCheck, municipality: String, isExample: Bool, day: Day
    ) -> Document {
        let title = "Schnellcheck für \(municipality)"
        let blocks: [Block] =
            [
                .notice(title: QuickCheckWords.howTitle, text: QuickCheckWords.how)
            ] + Topic.all.flatMap { topic($0, check) } + results(check)
        return Document(
            title: title, subtitle: QuickCheckWords.subtitle,
            mark: isExample ? PortraitTexts.exampleMark : PortraitTexts.mark, day: day, blocks: blocks)
    }

    private static func topic(_ topic: Topic, _ check: QuickCheck) -> [Block] {
        func box(_ question: QuickQuestion, _ answer: QuickCheck.Answer) -> [Inline] {
            [.text(check.answer(question) == answer ? "☒" : "☐")]
        }
        return [
            DraftDocument.heading("thema-\(topic.key.rawValue)", topic.name),
            .table(
                DocumentTable(
                    caption: topic.question,
                    columns: [
                        .init(QuickCheckWords.question, weight: 14), .init("ja", weight: 2), .init("nein", weight: 2),
                        .init("weiß nicht", weight: 3),
                    ],
                    rows: topic.questions.map { question in
                        [[.text(question.text)], box(question, .yes), box(question, .no), box(question, .unknown)]
                    })),
        ]
    }

    private static func results(_ check: QuickCheck) -> [Block] {
        guard check.answered > 0 else { return [] }
        return [DraftDocument.heading("vorschlaege", QuickCheckWords.proposals)]
            + [.paragraph([.text(QuickCheckWords.proposalsLead), .text(" "), .citation(Citation(.assumption))])]
            + SWOTQuadrant.allCases.flatMap { quadrant -> [Block] in
                let found = check.proposals.filter { $0.finding.quadrant == quadrant }
                guard !found.isEmpty else { return [] }
                return [
                    DraftDocument.heading("vorschlaege-\(quadrant.rawValue)", quadrant.germanPlural, level: 3),
                    .list(found.map { [.text($0.finding.text)] }),
                ]
            }
            + (check.unknown.isEmpty
                ? []
                : [
                    DraftDocument.heading("offen", QuickCheckWords.unknown, level: 3),
                    .list(check.unknown.map { [.text("\($0.topic.name): \($0.question.text)")] }),
                ])
            + works
    }

    private static let works: [Block] = [DraftDocument.heading("werke", DraftTexts.works), .works]
}
