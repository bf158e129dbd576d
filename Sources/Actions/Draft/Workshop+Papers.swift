public import Access
import Compression
public import Domain
import Reports
import Values

extension Workshop {
    /// All files of a draft that other programs write, by name: portrait and draft as PDF, the draft and the four papers of
    /// the first week as Word files.
    public func papers(_ basis: DraftBasis, _ plan: ConceptPlan) throws -> [(name: String, bytes: [UInt8])] {
        let manuscripts = Manuscript.all(PaperFile.ofMunicipality, basis, plan)
        var work: [@Sendable () throws -> [UInt8]] = []
        for manuscript in manuscripts { work.append { try written(manuscript) } }
        let made = try TwoLanes.run(work)
        return zip(manuscripts, made).map { ($0.file.fileName, $1) }
    }

    /// Every paper of a concept as one ZIP archive: those of the draft, the quick check, and the service description when
    /// a step is given away. One after the other, so that the pages keep half of a small machine.
    ///
    /// Throws `PlanningError` for whoever may not read all of the concept.
    ///
    /// - Parameter progress: Told before each paper how many are written and how many there are, and at the end; what it
    ///   throws ends the work.
    public func paperArchive(
        _ scope: Scope, _ found: AddressedConcept, progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
    ) throws -> [UInt8] {
        guard scope.mayEverywhere(.readConcept), scope.concept == found.concept.id else {
            throw PlanningError.notAllowed
        }
        let plan = try workPlan(scope)
        let (check, costs) = (try quickCheck(scope), try processCosts(scope))
        guard let basis = try draftBasis(found.municipality, plan) else { throw PlanningError.notFound }
        let manuscripts = Manuscript.all(PaperFile.ofConcept, basis, plan.concept, check: check, costs: costs)
        var archive = ZipArchive(day: basis.day.civil)
        for (index, manuscript) in manuscripts.enumerated() {
            try progress(index, manuscripts.count)
            archive.add(manuscript.file.fileName, try written(manuscript))
        }
        try progress(manuscripts.count, manuscripts.count)
        return archive.bytes
    }

    private func written(_ manuscript: Manuscript) throws -> [UInt8] {
        guard let reference = manuscript.reference else { return try pdf(of: manuscript.document) }
        return try word(of: manuscript.document, reference)
    }
}
