public import Geometry

/// Geometry that needs more than arithmetic: validity, borders, simplification (GEOS) and coordinate
/// systems (PROJ). One engine per use: it is not shared between threads.
///
/// Areas go in and come out as values; nothing is ever repaired silently.
public final class GeometryEngine {
    let geos: GEOSContext
    let projection: ProjectionContext

    /// Throws `.unavailable` when a library cannot be set up.
    public init() throws(GeometryEngineError) {
        geos = try GEOSContext()
        projection = try ProjectionContext()
    }

    /// The same area in another coordinate system; WGS 84 and ETRS89 count as equal, as usual in Germany
    /// (they differ by less than a metre). Throws `.transformation` when a point has no place there.
    public func transform(
        _ geometry: MultiPolygon, from source: ReferenceSystem, to target: ReferenceSystem = .storage
    ) throws(GeometryEngineError) -> MultiPolygon {
        guard source != target else { return geometry }
        return try projection.transform(geometry, from: source, to: target)
    }

    /// A checked area as GEOS sees it.
    func shape(_ geometry: MultiPolygon) throws(GeometryEngineError) -> GEOSShape {
        if let reason = StructureCheck.defect(of: geometry) {
            throw GeometryEngineError(.invalidGeometry, "Die Fläche ist fehlerhaft: \(reason.text).")
        }
        return try geos.shape(geometry)
    }
}
