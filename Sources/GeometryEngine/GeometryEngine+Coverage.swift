import CGEOS
public import Geometry

extension GeometryEngine {
    /// Simplifies areas that share borders so that they still fit together (GEOS has this from 3.12 on):
    /// the outlines are cut at their junctions, each border is simplified once, and the areas are put
    /// together again. The answer has the order of the input. An area that would vanish is simplified alone.
    public func simplifyCoverage(
        _ areas: [MultiPolygon], tolerance: Double
    ) throws(GeometryEngineError) -> [MultiPolygon] {
        let faces = try simplifiedFaces(areas, tolerance: tolerance)
        let owners = try CoverageIndex(areas, self)
        var parts = [[Polygon]](repeating: [], count: areas.count)
        for face in faces {
            let place = try labelPoint(of: MultiPolygon([face]))
            if let owner = try owners.area(at: place) { parts[owner].append(face) }
        }
        var simpler: [MultiPolygon] = []
        for (index, area) in areas.enumerated() {
            simpler.append(
                try parts[index].isEmpty
                    ? simplify(area, tolerance: tolerance) : union(parts[index].map { MultiPolygon([$0]) }))
        }
        return simpler
    }

    /// Every face enclosed by the simplified borders.
    private func simplifiedFaces(
        _ areas: [MultiPolygon], tolerance: Double
    ) throws(GeometryEngineError) -> [Polygon] {
        var outlines: [GEOSShape] = []
        for area in areas {
            if let defect = StructureCheck.defect(of: area) {
                throw GeometryEngineError(.invalidGeometry, "Die Fläche ist fehlerhaft: \(defect.text).")
            }
            outlines += try geos.lines(area.polygons.flatMap(\.rings), closed: false)
        }
        let all = try geos.collection(outlines, type: GEOS_MULTILINESTRING)
        let noded = try geos.own(GEOSUnaryUnion_r(geos.handle, all.pointer))
        let borders = try geos.own(GEOSLineMerge_r(geos.handle, noded.pointer))
        let simpler = try geos.own(GEOSTopologyPreserveSimplify_r(geos.handle, borders.pointer, tolerance))
        var input: [OpaquePointer?] = [simpler.pointer]
        let faces = try geos.own(GEOSPolygonize_r(geos.handle, &input, 1))
        return try geos.polygons(in: faces.pointer)
    }
}

/// Finds the area that holds a point.
private final class CoverageIndex {
    private let geos: GEOSContext
    private var entries: [(bounds: Bounds, shape: GEOSShape, index: Int)] = []

    init(_ areas: [MultiPolygon], _ engine: GeometryEngine) throws(GeometryEngineError) {
        geos = engine.geos
        for (index, area) in areas.enumerated() {
            guard let bounds = area.bounds else { continue }
            entries.append((bounds, try engine.shape(area), index))
        }
    }

    func area(at point: Point) throws(GeometryEngineError) -> Int? {
        let place = try geos.own(GEOSGeom_createPointFromXY_r(geos.handle, point.x, point.y))
        for entry in entries where entry.bounds.contains(point) {
            // Returns 1 for true, 0 for false, 2 on an exception.
            switch GEOSCovers_r(geos.handle, entry.shape.pointer, place.pointer) {
            case 1: return entry.index
            case 0: continue
            default: throw geos.failure()
            }
        }
        return nil
    }
}
