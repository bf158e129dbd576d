import Database
import Domain
import GeoFiles
import Geometry
import GeometryEngine
import OpenData
import Storage
import Values

/// Municipality boundaries on their way into the store: read by the helper program, moved to EPSG:25833, simplified for
/// small maps, and searched for common borders.
struct BoundaryFile: ParsedFile {
    let hash: String
    let day: ImportReport.FileDay
    private let table: Parsed<Boundary>
    private let system: ReferenceSystem
    private let tell: @Sendable (String) -> Void

    /// How far the outlines of small maps may leave the true ones, in metres.
    static let displayTolerance = 150.0

    init(path: String, workshop: Workshop, tell: @escaping @Sendable (String) -> Void) throws {
        self.tell = tell
        hash = try FileBytes.feed(path) { (_) throws(ImportRefusal) in }
        let engine = try GeometryEngine()
        let checks = AreaChecks(
            defect: { area in (try? engine.validity(area))?.reason }, union: { parts in try? engine.union(parts) })
        let known = try workshop.knownMunicipalities()
        var reader: BoundaryReader?
        do {
            _ = try workshop.geoFiles.forEachFeature(of: path) { epsg in
                reader = try BoundaryReader(epsg: epsg, known: known, checks: checks)
            } body: { feature in
                try reader?.consume(feature)
            }
        } catch let error as GeoFileError {
            throw ImportRefusal(error.message)
        }
        guard var reader else { throw ImportRefusal("Die Datei enthält keine Objekte.") }
        table = try reader.finish()
        system = reader.system
        day = ImportReport.FileDay(day: table.referenceDay ?? workshop.clock.today, isStated: table.referenceDay != nil)
    }

    var counts: ImportReport.Counts { .init(table) }
    var problems: [ImportReport.Problem] { table.problems.map(ImportReport.Problem.init) }
    var keys: [AGS] { table.records.map(\.ags) }

    func load(_ load: StagedLoad) throws {
        tell("Grenzen werden berechnet")
        let entries = try entries()
        try load.run(entries) { writing, id, chunk in
            try BoundaryStore.stage(writing, id, chunk)
        } publishing: { _ in
        }
    }

    private func entries() throws -> [BoundaryStore.Entry] {
        let engine = try GeometryEngine()
        let shapes = try table.records.map { try engine.transform($0.area, from: system, to: .storage) }
        let displays = try engine.simplifyCoverage(shapes, tolerance: Self.displayTolerance)
        var neighbours = [[(ags: AGS, sharedMetres: Int)]](repeating: [], count: shapes.count)
        for border in try engine.sharedBorders(among: shapes) {
            let metres = Int(border.metres.rounded())
            neighbours[border.first].append((table.records[border.second].ags, metres))
            neighbours[border.second].append((table.records[border.first].ags, metres))
        }
        return table.records.indices.map { index in
            BoundaryStore.Entry(
                ags: table.records[index].ags, name: table.records[index].name, shape: shapes[index],
                display: displays[index], neighbours: neighbours[index])
        }
    }
}
