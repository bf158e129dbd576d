public import Domain
public import Geometry
import Values

/// Turns the objects of a vector file into the outlines of Saxony's municipalities.
///
/// Objects of other Länder, of other levels and water areas (GF other than 4) are skipped. Several objects of
/// one municipality become one area. A broken or impossible area is left out and named with its key.
public struct BoundaryReader {
    private struct Entry {
        let number: Int
        let name: String
        var parts: [MultiPolygon]
    }

    /// That of the file and of the areas that are read.
    public let system: ReferenceSystem
    private let known: Set<AGS>?
    private let checks: AreaChecks
    private var entries: [AGS: Entry] = [:]
    private var broken: Set<AGS> = []
    private var problems = ProblemLog()
    private var newest: Day?
    private var read = 0
    private var skipped = 0

    /// `system` is that of the file. With a set of known keys (the register's) others are skipped, with a note.
    public init(system: ReferenceSystem, known: Set<AGS>? = nil, checks: AreaChecks) {
        self.system = system
        self.known = known
        self.checks = checks
    }

    /// With the EPSG code that the file names; throws when it is none of `ReferenceSystem`.
    public init(epsg: Int?, known: Set<AGS>? = nil, checks: AreaChecks) throws(ImportRefusal) {
        guard let system = epsg.flatMap(ReferenceSystem.init(epsg:)) else {
            let named = epsg.map { "Das Koordinatensystem EPSG:\($0) kann" } ?? "Ein unbekanntes Koordinatensystem kann"
            let known = ReferenceSystem.allCases.map(\.germanName).joined(separator: ", ")
            throw ImportRefusal("\(named) nicht gelesen werden. Bitte wandeln Sie die Datei um; möglich sind \(known).")
        }
        self.init(system: system, known: known, checks: checks)
    }

    /// Takes the next object of the file.
    public mutating func consume(_ feature: GeoFeature) throws(ImportRefusal) {
        read += 1
        let attributes = BoundaryAttributes(feature.attributes)
        switch attributes.key {
        case .absent:
            throw ImportRefusal(
                line: nil, field: "AGS",
                "Objekt \(feature.number) hat keinen Gemeindeschlüssel (AGS, ARS oder RS). "
                    + "Bitte laden Sie Gemeindegrenzen (VG250_GEM).")
        case .unusable(let text):
            problems.refuse(
                line: nil, field: "AGS",
                "Objekt \(feature.number): „\(text)“ ist kein Gemeindeschlüssel. Das Objekt wurde nicht übernommen.")
        case .otherLevel:
            skipped += 1
        case .municipality(let ags):
            guard ags.land == MunicipalRegisterParser.land, attributes.isLand else {
                skipped += 1
                return
            }
            take(ags, attributes, feature)
        }
    }

    /// To be called once, after the last object.
    public mutating func finish() throws(ImportRefusal) -> Parsed<Boundary> {
        var records: [Boundary] = []
        var kept = 0
        for (ags, entry) in entries.sorted(by: { $0.key < $1.key }) where !broken.contains(ags) {
            guard let area = merged(ags, entry) else { continue }
            records.append(Boundary(ags: ags, name: entry.name, area: area))
            kept += entry.parts.count
        }
        guard !records.isEmpty || problems.refused > 0 else {
            throw ImportRefusal(
                "Die Datei enthält keine sächsische Gemeinde (Land 14). Bitte laden Sie Gemeindegrenzen (VG250_GEM).")
        }
        guard !records.isEmpty else {
            throw ImportRefusal(
                "Keine Gemeinde der Datei ist brauchbar. Der erste Grund: \(problems.list.first?.text ?? "")")
        }
        return Parsed(
            records: records, read: read, kept: kept, skipped: skipped, refused: read - kept - skipped,
            problems: problems.list, referenceDay: newest)
    }

    private mutating func take(_ ags: AGS, _ attributes: BoundaryAttributes, _ feature: GeoFeature) {
        let name = attributes.name ?? ""
        if let known, !known.contains(ags) {
            skipped += 1
            problems.note(
                line: nil, field: nil,
                "Objekt \(feature.number): Die Gemeinde \(ags) (\(name)) steht nicht im Gemeindeverzeichnis, vermutlich wegen einer "
                    + "Gebietsänderung. Sie wird nicht übernommen.")
            return
        }
        guard !name.isEmpty else {
            refuse(ags, feature.number, "Der Name der Gemeinde \(ags) fehlt (GEN oder name).")
            return
        }
        guard let area = feature.geometry, !area.isEmpty else {
            refuse(ags, feature.number, "\(name) (\(ags)) hat keine Fläche.")
            return
        }
        guard area.isFinite, let bounds = area.bounds, system.isPlausible(bounds) else {
            refuse(
                ags, feature.number,
                "\(name) (\(ags)) liegt nach den Koordinaten nicht in Deutschland (\(system.germanName)).")
            return
        }
        if let day = attributes.validFrom { newest = newest.map { max($0, day) } ?? day }
        entries[ags, default: Entry(number: feature.number, name: name, parts: [])].parts.append(area)
    }

    private mutating func merged(_ ags: AGS, _ entry: Entry) -> MultiPolygon? {
        for part in entry.parts {
            if let reason = checks.defect(part) {
                refuse(ags, entry.number, "\(entry.name) (\(ags)): \(reason).")
                return nil
            }
        }
        guard entry.parts.count > 1 else { return entry.parts[0] }
        let sum = entry.parts.reduce(0) { $0 + $1.area }
        // Rounded borders between parts may overlap by a sliver, a second copy of the area may not.
        guard let union = checks.union(entry.parts), union.area >= sum * 0.999 else {
            refuse(
                ags, entry.number,
                "\(entry.name) (\(ags)) kommt mehrmals vor, und die \(entry.parts.count) Flächen überlappen sich.")
            return nil
        }
        return union
    }

    private mutating func refuse(_ ags: AGS, _ number: Int, _ reason: String) {
        broken.insert(ags)
        problems.refuse(line: nil, field: nil, "Objekt \(number): \(reason) Die Gemeinde wurde nicht übernommen.")
    }
}

extension ReferenceSystem {
    /// Whether something can lie in Germany with its seas, in the units of the system.
    func isPlausible(_ bounds: Bounds) -> Bool {
        let germany =
            isGeographic
            ? Bounds(minX: 5, minY: 47, maxX: 16, maxY: 56)
            : Bounds(minX: self == .utm32 ? 200_000 : -300_000, minY: 5_200_000, maxX: 1_000_000, maxY: 6_250_000)
        return germany.contains(Point(x: bounds.minX, y: bounds.minY))
            && germany.contains(Point(x: bounds.maxX, y: bounds.maxY))
    }
}
