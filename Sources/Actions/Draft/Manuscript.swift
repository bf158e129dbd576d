import Domain
import Reports

/// A paper before another program writes it as a file.
struct Manuscript: Sendable {
    let file: PaperFile
    let document: Document
    let isExample: Bool

    /// In the order of `files`, without those that there is no reason for.
    static func all(
        _ files: [PaperFile], _ basis: DraftBasis, _ plan: ConceptPlan, check: QuickCheck = QuickCheck(),
        costs: ProcessCosts = ProcessCosts()
    ) -> [Manuscript] {
        let draft = DraftDocument.make(basis)
        let isExample = basis.portrait.isExample
        return files.compactMap { file -> Manuscript? in
            let document: Document? =
                switch file {
                case .draftWord, .draftPDF: draft
                case .portrait: PortraitDocument.make(basis.portrait, day: basis.day)
                case .first(let paper): FirstPaperDocument.make(paper, basis, plan, costs: costs)
                case .quickCheck:
                    QuickCheckDocument.make(
                        check, municipality: basis.portrait.municipality.name, isExample: isExample, day: basis.day)
                case .services: ServiceDescription.make(basis, plan)
                }
            return document.map { Manuscript(file: file, document: $0, isExample: isExample) }
        }
    }

    /// What stands in the foot of a Word file; nil for a PDF.
    var reference: WordReference? {
        switch file {
        case .draftPDF, .portrait: nil
        case .draftWord, .quickCheck: isExample ? .exampleDraft : .draft
        case .first, .services: isExample ? .examplePaper : .paper
        }
    }
}
