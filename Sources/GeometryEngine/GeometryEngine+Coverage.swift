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
        let faces = try all.made { GEOSUnaryUnion_r($0, $1) }
            .made { GEOSLineMerge_r($0, $1) }
            .made { GEOSTopologyPreserveSimplify_r($0, $1, tolerance) }
            .made { (handle, borders) in
                var input: [OpaquePointer?] = [borders]
                return GEOSPolygonize_r(handle, &input, 1)
            }
        return try geos.polygons(in: faces)
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
            let answer = try entry.shape.read { (handle, area) throws(GeometryEngineError) in
                try place.read { (_, place) throws(GeometryEngineError) in GEOSCovers_r(handle, area, place) }
            }
            switch answer {
            case 1: return entry.index
            case 0: continue
            default: throw geos.failure()
            }
        }
        return nil
    }
}
