import Domain

/// The topics as chapters: what is known, what stands out, what is missing and how to get it.
enum DraftTopics {
    static func blocks(_ basis: DraftBasis) -> [Block] {
        let mandatory = Topic.all.filter { $0.kind == .mandatory }
        let crossCutting = Topic.all.filter { $0.kind == .crossCutting }
        return [
            DraftDocument.heading("themen", DraftTexts.topics),
            .paragraph([.text(DraftTexts.topicsLead), .text(" "), .citation(Citation(.guideline, "Themenbaukasten"))]),
        ] + mandatory.flatMap { blocks($0, basis) }
            + [
                DraftDocument.heading("querschnitt", DraftTexts.crossCutting),
                .paragraph([
                    .text(DraftTexts.crossCuttingLead), .text(" "), .citation(Citation(.guideline, "Themenbaukasten")),
                ]),
            ] + crossCutting.flatMap { blocks($0, basis) }
    }

    private static func blocks(_ topic: Topic, _ basis: DraftBasis) -> [Block] {
        let id = "thema-\(topic.key.rawValue)"
        var blocks: [Block] = [
            DraftDocument.heading(id, topic.name, level: 3), .paragraph([.strong(topic.question)]),
            DraftDocument.heading("\(id)-bekannt", DraftTexts.known, level: 4),
        ]
        let known = basis.known(topic.key)
        blocks.append(
            known.isEmpty
                ? .paragraph([.text(DraftTexts.nothingKnown)])
                : .list(known.map { [.text("\($0.indicator.fullName): "), .figure($0, withUnit: true)] }))
        let remarkable = basis.standingOut(topic.key)
        if !remarkable.isEmpty {
            blocks += [
                DraftDocument.heading("\(id)-auffaellig", DraftTexts.remarkable, level: 4),
                .list(remarkable.map(sentence)),
            ]
        }
        blocks += [
            .table(
                DocumentTable(
                    caption: DraftTexts.gaps(topic.name),
                    columns: [
                        .init(DraftTexts.missing, weight: 3), .init(DraftTexts.way, weight: 5),
                        .init(DraftTexts.whom, weight: 3),
                    ],
                    rows: topic.gaps.map { [[.text($0.what)], [.text($0.way)], [.text($0.whom)]] })),
            DraftDocument.heading("\(id)-bedenken", DraftTexts.prompts, level: 4),
            .list(topic.prompts.map { [.text($0)] }),
            .paragraph([
                .strong("\(DraftTexts.mayGo) \(topic.obligation.level.germanName). "),
                .text("\(topic.obligation.reason) "),
                .citation(topic.obligation.citation),
            ]),
        ]
        return blocks
    }

    private static func sentence(_ row: PeerComparison.Row) -> [Inline] {
        let isAbove = (row.own.number ?? 0) > (row.median.number ?? 0)
        return [
            .text("\(row.own.indicator.fullName): "), .figure(row.own, withUnit: true),
            .text(
                isAbove
                    ? " liegt über der Mitte der Vergleichsgemeinden ("
                    : " liegt unter der Mitte der Vergleichsgemeinden ("),
            .figure(row.median, withUnit: true),
            .text(
                row.standsOut
                    ? (isAbove ? ") und über jeder einzelnen von ihnen." : ") und unter jeder einzelnen von ihnen.")
                    : ")."),
        ]
    }
}
