public import Domain
import Reports

extension Workshop {
    /// All files of a draft that other programs write, by name: portrait and draft as PDF, the draft and the four papers of
    /// the first week as Word files.
    public func papers(_ basis: DraftBasis, _ plan: ConceptPlan) throws -> [(name: String, bytes: [UInt8])] {
        let isExample = basis.portrait.isExample
        let draft = DraftDocument.make(basis)
        let portrait = PortraitDocument.make(basis.portrait, day: basis.day)
        var work: [(name: String, make: @Sendable () throws -> [UInt8])] = [
            ("entwurf.docx", { try word(of: draft, isExample ? .exampleDraft : .draft) }),
            ("entwurf.pdf", { try pdf(of: draft) }), ("steckbrief.pdf", { try pdf(of: portrait) }),
        ]
        for paper in FirstPaper.allCases {
            let document = FirstPaperDocument.make(paper, basis, plan)
            work.append(("\(paper.rawValue).docx", { try word(of: document, isExample ? .examplePaper : .paper) }))
        }
        let made = try TwoLanes.run(work.map(\.make))
        return zip(work, made).map { ($0.name, $1) }
    }
}
