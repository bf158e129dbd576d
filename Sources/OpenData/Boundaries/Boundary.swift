public import Domain
public import Geometry

/// The outline of a municipality, in the coordinates of the file.
public struct Boundary: Hashable, Sendable {
    public let ags: AGS
    /// Short name: "Wilsdruff".
    public let name: String
    public let area: MultiPolygon

    public init(ags: AGS, name: String, area: MultiPolygon) {
        self.ags = ags
        self.name = name
        self.area = area
    }
}

/// What the reader asks of a geometry library: `GeometryEngine` in the product, anything in tests.
public struct AreaChecks {
    /// The German reason why an area is broken, without full stop; nil when it is well formed.
    public let defect: (MultiPolygon) -> String?
    /// One area out of the parts of a municipality; nil when that fails.
    public let union: ([MultiPolygon]) -> MultiPolygon?

    public init(
        defect: @escaping (MultiPolygon) -> String?, union: @escaping ([MultiPolygon]) -> MultiPolygon?
    ) {
        self.defect = defect
        self.union = union
    }
}
