public import Domain
import Values

/// The four papers of the first week, filled from the draft's basis and from what the municipality says.
public enum FirstPaperDocument {
    /// - Parameter costs: What the making costs by year; only the resolution prints it.
    public static func make(
        _ paper: FirstPaper, _ basis: DraftBasis, _ plan: ConceptPlan, costs: ProcessCosts = ProcessCosts()
    ) -> Document {
        let words = TownWords(basis.municipality)
        let (title, subtitle, blocks) =
            switch paper {
            case .resolution: ResolutionPaper(basis: basis, plan: plan, costs: costs, words: words).parts
            case .roadmap: RoadmapPaper(basis: basis, words: words).parts
            case .reasons: ReasonsPaper(basis: basis, words: words).parts
            case .notice: NoticePaper(basis: basis, plan: plan, words: words).parts
            }
        let numbers = SourceNumbers(of: blocks)
        let ending = paper == .reasons ? [brief(numbers.sources)] : full(numbers)
        return Document(
            title: title, subtitle: subtitle,
            mark: basis.portrait.isExample ? FirstPaperTexts.exampleMark : FirstPaperTexts.mark, day: basis.day,
            blocks: blocks + ending)
    }
}

extension FirstPaperDocument {
    private static func full(_ numbers: SourceNumbers) -> [Block] {
        guard !(numbers.sources.isEmpty && numbers.works.isEmpty) else { return [] }
        return [DraftDocument.heading("quellen", FirstPaperTexts.sources)]
            + (numbers.sources.isEmpty ? [] : [.sources]) + (numbers.works.isEmpty ? [] : [.works])
    }

    /// In one paragraph, for the page that is one page.
    private static func brief(_ sources: [Source]) -> Block {
        let named = sources.enumerated().map { index, source in
            "[\(index + 1)] \(source.title), \(source.dayLabel) \(source.referenceDay.german), \(source.credit), "
                + source.shortLicence
        }
        return .paragraph([.text("\(FirstPaperTexts.sources): \(named.joined(separator: "; ")).")])
    }
}

extension Source {
    fileprivate var shortLicence: String { coverage == .example ? "frei verwendbar" : "dl-de/by-2-0" }
}

/// How a municipality and its council are called.
struct TownWords {
    let name: String
    private let isTown: Bool

    init(_ municipality: Municipality) {
        name = municipality.name
        isTown = municipality.kind.isTown
    }

    /// "Stadt Tannenrode", "Gemeinde Moosheide"
    var full: String { "\(isTown ? "Stadt" : "Gemeinde") \(name)" }
    var council: String { isTown ? "Stadtrat" : "Gemeinderat" }
    var concept: String {
        isTown
            ? "integriertes Stadtentwicklungskonzept (INSEK)"
            : "integriertes Gemeindeentwicklungskonzept (INSEK/INGEKO)"
    }
}

/// Title, subtitle and blocks of a paper.
typealias PaperParts = (title: String, subtitle: String, blocks: [Block])
