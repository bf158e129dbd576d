/// One or more polygons that belong together, e.g. a municipality with an exclave.
public struct MultiPolygon: Hashable, Sendable {
    public var polygons: [Polygon]

    public init(_ polygons: [Polygon]) {
        self.polygons = polygons
    }

    public var isEmpty: Bool { polygons.allSatisfy { $0.exterior.points.isEmpty } }

    public var pointCount: Int {
        polygons.reduce(0) { sum, polygon in polygon.rings.reduce(sum) { $0 + $1.points.count } }
    }

    /// Sum of the polygons' areas in squared coordinate units; only meaningful in a projected system.
    public var area: Double { polygons.reduce(0) { $0 + $1.area } }

    /// Nil when empty.
    public var bounds: Bounds? {
        Bounds(around: polygons.lazy.flatMap { $0.exterior.points })
    }

    /// Whether every coordinate is a number.
    public var isFinite: Bool {
        polygons.allSatisfy { polygon in
            polygon.rings.allSatisfy { ring in ring.points.allSatisfy(\.isFinite) }
        }
    }
}
