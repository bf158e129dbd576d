public import Domain

/// The chapters of the draft after its opening. The raw value is the id of the heading and the word in addresses.
public enum DraftChapter: String, CaseIterable, Sendable {
    case framework = "lage-rahmen"
    case people = "menschen"
    case homes = "gebaeudebestand"
    case peers = "vergleich"
    case topics = "themen"
    case crossCutting = "querschnitt"
    case funding = "foerderung"
    case price = "kosten"
    case roadmap = "fahrplan"
    case participation = "beteiligung"
    case leavingOut = "was-darf-weg"
    case help = "wer-hilft"

    public var title: String {
        switch self {
        case .framework: DraftTexts.framework
        case .people: DraftTexts.people
        case .homes: DraftTexts.homes
        case .peers: DraftTexts.peers
        case .topics: DraftTexts.topics
        case .crossCutting: DraftTexts.crossCutting
        case .funding: DraftTexts.funding
        case .price: DraftTexts.price
        case .roadmap: DraftTexts.roadmap
        case .participation: DraftTexts.participation
        case .leavingOut: DraftTexts.leaveOut
        case .help: DraftTexts.help
        }
    }

    public var previous: DraftChapter? { neighbour(-1) }
    public var next: DraftChapter? { neighbour(1) }

    private func neighbour(_ step: Int) -> DraftChapter? {
        let all = Self.allCases
        guard let place = all.firstIndex(of: self), all.indices.contains(place + step) else { return nil }
        return all[place + step]
    }
}

extension DraftDocument {
    /// One chapter as a paper of its own, with the sources that it names. Nil is what stands before the first.
    public static func make(_ chapter: DraftChapter?, _ basis: DraftBasis) -> Document {
        let whole = make(basis)
        let starts = whole.blocks.indices.filter { index in
            if case .heading(2, let id, _) = whole.blocks[index] { DraftChapter(rawValue: id) != nil } else { false }
        }
        let end = whole.blocks.firstIndex { block in
            if case .heading(2, "quellen", _) = block { true } else { false }
        }
        let bounds = [whole.blocks.startIndex] + starts + [end ?? whole.blocks.endIndex]
        let place = chapter.map { (DraftChapter.allCases.firstIndex(of: $0) ?? 0) + 1 } ?? 0
        let blocks = Array(whole.blocks[bounds[place]..<bounds[place + 1]].dropFirst(chapter == nil ? 0 : 1))
        let numbers = SourceNumbers(of: blocks)
        let map = chapter == .framework ? [basis.portrait.map?.source].compactMap(\.self) : []
        let hasSources = !(numbers.sources.isEmpty && map.isEmpty)
        let ending: [Block] =
            (hasSources ? [heading("quellen", DraftTexts.sources), .sources] : [])
            + (numbers.works.isEmpty ? [] : [heading("werke", DraftTexts.works), .works])
        return Document(
            title: chapter?.title ?? whole.title, subtitle: chapter == nil ? whole.subtitle : whole.title,
            mark: whole.mark, day: whole.day, blocks: blocks.map { chapter == nil ? $0 : $0.higher } + ending,
            further: map)
    }
}

extension Block {
    /// One level further up, since the chapter's own heading has become the title of the page.
    fileprivate var higher: Block {
        guard case .heading(let level, let id, let text) = self else { return self }
        return .heading(level: max(2, level - 1), id: id, text: text)
    }
}
