public import Domain

/// The first draft of a concept: what open data say, what is missing and how to get it, who pays, when what happens.
/// A pure function of its basis, so that page, PDF and Word say the same.
public enum DraftDocument {
    public static func make(_ basis: DraftBasis) -> Document {
        let portrait = basis.portrait
        let blocks =
            DraftOpening.blocks(basis)
            + chapter("lage-rahmen", DraftTexts.framework, PortraitSections.place(portrait), DraftFramework.blocks)
            + chapter(
                "menschen", DraftTexts.people, PortraitSections.ages(portrait), PortraitSections.households(portrait))
            + chapter("gebaeudebestand", DraftTexts.homes, PortraitSections.buildings(portrait))
            + DraftPeers.blocks(basis) + DraftTopics.blocks(basis) + DraftFunding.blocks(basis)
            + DraftProcess.blocks(basis) + DraftHelp.blocks
            + [
                heading("quellen", DraftTexts.sources), .sources, heading("werke", DraftTexts.works),
                .paragraph([.text(DraftTexts.worksNote)]), .works,
            ]
        return Document(
            title: DraftTexts.title(basis.municipality), subtitle: DraftTexts.subtitle,
            mark: PortraitTexts.mark(portrait), day: basis.day, blocks: blocks,
            further: [portrait.map?.source].compactMap(\.self))
    }

    /// A chapter whose parts are sections of the portrait, one level deeper than there.
    private static func chapter(_ id: String, _ title: String, _ parts: [Block]...) -> [Block] {
        [heading(id, title)] + parts.flatMap(\.self).map(\.deeper)
    }

    static func heading(_ id: String, _ text: String, level: Int = 2) -> Block {
        .heading(level: level, id: id, text: text)
    }
}

extension Block {
    /// One level further down; only headings have levels.
    fileprivate var deeper: Block {
        guard case .heading(let level, let id, let text) = self else { return self }
        return .heading(level: level + 1, id: id, text: text)
    }
}
