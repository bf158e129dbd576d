import CGEOS
public import Geometry

extension GeometryEngine {
    /// One area out of several: common borders vanish. For objects that the file splits (VG250: GF).
    public func union(_ areas: [MultiPolygon]) throws(GeometryEngineError) -> MultiPolygon {
        var shapes: [GEOSShape] = []
        for area in areas { shapes.append(try shape(area)) }
        let all = try geos.collection(shapes, type: GEOS_GEOMETRYCOLLECTION)
        return MultiPolygon(try geos.polygons(in: all.made { GEOSUnaryUnion_r($0, $1) }))
    }

    /// A point surely inside the area, for a label.
    public func labelPoint(of area: MultiPolygon) throws(GeometryEngineError) -> Point {
        let point = try shape(area).made { GEOSPointOnSurface_r($0, $1) }
        guard let first = try geos.points(of: point).first else { throw geos.failure() }
        return first
    }

    /// The area with fewer points, its outline moved by at most `tolerance` (units of the coordinates), still
    /// valid. Neighbours simplified one by one no longer fit; for those use `simplifyCoverage`.
    public func simplify(_ area: MultiPolygon, tolerance: Double) throws(GeometryEngineError) -> MultiPolygon {
        let simpler = try shape(area).made { GEOSTopologyPreserveSimplify_r($0, $1, tolerance) }
        return MultiPolygon(try geos.polygons(in: simpler))
    }
}
