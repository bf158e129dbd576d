public import Domain
import Values

/// The four papers of the first week, filled from the draft's basis and from what the municipality says.
public enum FirstPaperDocument {
    public static func make(_ paper: FirstPaper, _ basis: DraftBasis, _ plan: ConceptPlan) -> Document {
        let words = TownWords(basis.municipality)
        let (title, subtitle, blocks) =
            switch paper {
            case .resolution: ResolutionPaper(basis: basis, plan: plan, words: words).parts
            case .roadmap: RoadmapPaper(basis: basis, words: words).parts
            case .reasons: ReasonsPaper(basis: basis, words: words).parts
            case .notice: NoticePaper(basis: basis, plan: plan, words: words).parts
            }
        let numbers = SourceNumbers(of: blocks)
        let isEmpty = numbers.sources.isEmpty && numbers.works.isEmpty
        let ending: [Block] =
            (isEmpty ? [] : [DraftDocument.heading("quellen", FirstPaperTexts.sources)])
            + (numbers.sources.isEmpty ? [] : [.sources]) + (numbers.works.isEmpty ? [] : [.works])
        return Document(
            title: title, subtitle: subtitle,
            mark: basis.portrait.isExample ? FirstPaperTexts.exampleMark : FirstPaperTexts.mark, day: basis.day,
            blocks: blocks + ending)
    }
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
    var councilsGenitive: String { isTown ? "Stadtrates" : "Gemeinderates" }
    var concept: String {
        isTown
            ? "integriertes Stadtentwicklungskonzept (INSEK)"
            : "integriertes Gemeindeentwicklungskonzept (INSEK/INGEKO)"
    }
}

/// Title, subtitle and blocks of a paper.
typealias PaperParts = (title: String, subtitle: String, blocks: [Block])
