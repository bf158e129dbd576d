public import Access
public import Domain
import Reports
import Storage
import Typesetting
import Values

extension Workshop {
    /// The sheet of one measure as an accessible PDF (PDF/UA-1, PDF/A-2a), as a rule on one page; nil when there is no
    /// such measure or it is hidden.
    public func measureSheetPDF(_ scope: Scope, _ code: MeasureCode) throws -> [UInt8]? {
        guard let sheet = try measureSheet(scope, code) else { return nil }
        return try pdf(of: MeasurePaper(sheet, origin: try paperOrigin(scope)), by: typesetter)
    }

    /// The sheets of all measures that somebody may see in one PDF, behind a table of contents.
    ///
    /// - Parameter progress: Told how many sheets are laid out and how many there are, at least at start and end; what it
    ///   throws ends the work. Typesetting itself follows the last call and takes some milliseconds a sheet.
    public func measureSheetsPDF(
        _ scope: Scope, progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
    ) throws -> [UInt8] {
        guard let snapshot = try snapshot(scope) else { throw PlanningError.notFound }
        let codes = snapshot.measures.map(\.code)
        var paper = MeasurePaper(origin: try paperOrigin(scope))
        for (index, code) in codes.enumerated() {
            if index.isMultiple(of: 50) { try progress(index, codes.count) }
            if let sheet = MeasureSheet(snapshot, code) { paper.add(sheet) }
        }
        try progress(codes.count, codes.count)
        // A thousand pages take a quarter of a minute; short papers shall not wait behind them.
        let typesetter = typesetter.separate(seconds: 600)
        defer { typesetter.stop() }
        return try pdf(of: paper, by: typesetter)
    }

    /// What stands above each sheet, with all municipalities of a joint concept.
    private func paperOrigin(_ scope: Scope) throws -> MeasurePaper.Origin {
        let day = clock.today
        return try read { reading in
            guard let concept = try ConceptStore.find(reading, scope) else { throw PlanningError.notFound }
            let names = try concept.municipalities.map { ags in
                try MunicipalityStore.find(reading, ags: ags)?.municipality.name ?? ags.text
            }
            return MeasurePaper.Origin(
                municipality: names.joined(separator: ", "), concept: concept.title,
                isExample: concept.municipalities.contains(where: \.isDemo), day: day)
        }
    }

    private func pdf(of paper: MeasurePaper, by typesetter: Typesetter) throws -> [UInt8] {
        do {
            return try typesetter.pdf(template: MeasurePaper.template, data: paper.typesetting.canonical)
        } catch {
            throw error.trouble
        }
    }
}
