import Database
import Domain
import OpenData
import Storage
import Values

/// A table of the census on its way into the store.
struct CensusFile: ParsedFile {
    let hash: String
    private let rows: Parsed<CensusMunicipality>
    let day: ImportReport.FileDay

    init(path: String, _ table: CensusTable, workshop: Workshop) throws {
        let known = try workshop.knownMunicipalities()
        var parser = CensusTableParser(table, known: known)
        hash = try FileBytes.feed(path) { (piece) throws(ImportRefusal) in try parser.consume(piece) }
        rows = try parser.finish()
        day = ImportReport.FileDay(day: rows.referenceDay ?? workshop.clock.today, isStated: rows.referenceDay != nil)
    }

    var counts: ImportReport.Counts { .init(rows) }
    var problems: [ImportReport.Problem] { rows.problems.map(ImportReport.Problem.init) }
    var keys: [AGS] { rows.records.map(\.ags) }

    func load(_ load: StagedLoad) throws {
        let entries = rows.records.flatMap { record in
            record.values.sorted { $0.key.rawValue < $1.key.rawValue }.map { indicator, value in
                FigureStore.Entry(area: record.ags.text, indicator: indicator, value: FigureValue(value))
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
