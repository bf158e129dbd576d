import Domain
import Values

/// The municipality beside those that are like it, by name.
enum DraftPeers {
    static func blocks(_ basis: DraftBasis) -> [Block] {
        let heading = DraftDocument.heading("vergleich", DraftTexts.peers)
        guard let peers = basis.peers, !peers.rows.isEmpty else {
            return [heading, .notice(title: PortraitTexts.gapTitle, text: DraftTexts.noPeers)]
        }
        return [
            heading, .paragraph([.text(DraftTexts.rule(peers.group.rule))]),
            .paragraph([.strong("Vergleichsgemeinden: ")] + names(peers.group.members)),
            .table(
                DocumentTable(
                    caption: DraftTexts.peersTable,
                    columns: [
                        .init(DraftTexts.indicator, weight: 8),
                        .init(basis.municipality.name, isNumeric: true, weight: 4),
                        .init(DraftTexts.median, isNumeric: true, weight: 3),
                        .init(DraftTexts.lowest, isNumeric: true, weight: 3),
                        .init(DraftTexts.highest, isNumeric: true, weight: 3),
                    ],
                    rows: peers.rows.map { row in
                        [[.text("\(row.own.indicator.name) (\(row.own.indicator.unit))")]]
                            + [row.own, row.median, row.lowest, row.highest].map { [.figure($0, withUnit: false)] }
                    })),
            .paragraph([.text(DraftTexts.medianMethod)]),
        ]
    }

    private static func names(_ members: [Municipality]) -> [Inline] {
        var inlines: [Inline] = []
        for (index, member) in members.enumerated() {
            if index > 0 { inlines.append(.text(index == members.count - 1 ? " und " : ", ")) }
            inlines.append(.municipality(name: member.name, slug: member.slug))
        }
        // "Reichenbach im Vogtl." brings its own.
        return members.last?.name.hasSuffix(".") == true ? inlines : inlines + [.text(".")]
    }
}
