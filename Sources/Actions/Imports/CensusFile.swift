import Database
import Domain
import OpenData
import Storage
import Values

/// The census table Demografie on its way into the store.
struct CensusFile: ParsedFile {
    let hash: String
    private let table: Parsed<CensusMunicipality>
    let day: ImportReport.FileDay

    init(path: String, workshop: Workshop) throws {
        let known = try workshop.knownMunicipalities()
        var parser = CensusDemographyParser(known: known)
        hash = try FileBytes.feed(path) { (piece) throws(ImportRefusal) in try parser.consume(piece) }
        table = try parser.finish()
        day = ImportReport.FileDay(day: table.referenceDay ?? workshop.clock.today, isStated: table.referenceDay != nil)
    }

    var counts: ImportReport.Counts { .init(table) }
    var problems: [ImportReport.Problem] { table.problems.map(ImportReport.Problem.init) }
    var keys: [AGS] { table.records.map(\.ags) }

    func load(_ load: StagedLoad) throws {
        let entries = table.records.flatMap { record in
            let area = record.ags.text
            return [FigureStore.Entry(area: area, indicator: .censusInhabitants, value: FigureValue(record.total))]
                + zip(Indicator.ageGroups, record.ages).map { indicator, value in
                    FigureStore.Entry(area: area, indicator: indicator, value: FigureValue(value))
                }
        }
        try load.run(entries) { writing, id, chunk in
            try FigureStore.stage(writing, id, chunk)
        } publishing: { _ in
        }
    }
}

extension FigureValue {
    init(_ value: CensusValue) {
        switch value {
        case .count(let count): self = .number(Double(count))
        case .nothing: self = .number(0)
        case .suppressed, .secret: self = .gap(.suppressed)
        case .missing: self = .gap(.missing)
        }
    }
}

extension Workshop {
    /// Keys of the registers in the store; nil while there is none, since then nothing can be held against it.
    func knownMunicipalities() throws -> Set<AGS>? {
        let keys = try read { try MunicipalityStore.keys($0) }
        return keys.isEmpty ? nil : keys
    }
}
