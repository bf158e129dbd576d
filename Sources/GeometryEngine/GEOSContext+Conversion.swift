import CGEOS
import Geometry

/// Between our values and GEOS. `Point` is two adjacent doubles, so whole rings are copied at once.
extension GEOSContext {
    /// The rings must be closed and finite (`StructureCheck`): GEOS refuses others without a useful reason.
    func shape(_ geometry: MultiPolygon) throws(GeometryEngineError) -> GEOSShape {
        var polygons: [GEOSShape] = []
        for polygon in geometry.polygons where !polygon.exterior.points.isEmpty {
            let exterior = try line(polygon.exterior.points, closed: true)
            let holes = try lines(polygon.holes, closed: true)
            var pointers: [OpaquePointer?] = holes.map { $0.release() }
            polygons.append(
                try own(GEOSGeom_createPolygon_r(handle, exterior.release(), &pointers, UInt32(pointers.count))))
        }
        return try collection(polygons, type: GEOS_MULTIPOLYGON)
    }

    func lines(_ rings: [Ring], closed: Bool) throws(GeometryEngineError) -> [GEOSShape] {
        var lines: [GEOSShape] = []
        for ring in rings where !ring.points.isEmpty { lines.append(try line(ring.points, closed: closed)) }
        return lines
    }

    /// A linear ring or a line string.
    func line(_ points: [Point], closed: Bool) throws(GeometryEngineError) -> GEOSShape {
        let sequence = points.withUnsafeBytes { bytes in
            GEOSCoordSeq_copyFromBuffer_r(
                handle, bytes.assumingMemoryBound(to: Double.self).baseAddress, UInt32(points.count), 0, 0)
        }
        guard let sequence else { throw failure() }
        // Both take the sequence, even when they fail.
        return try own(
            closed
                ? GEOSGeom_createLinearRing_r(handle, sequence) : GEOSGeom_createLineString_r(handle, sequence))
    }

    func collection(_ shapes: [GEOSShape], type: GEOSGeomTypes) throws(GeometryEngineError) -> GEOSShape {
        var pointers: [OpaquePointer?] = shapes.map { $0.release() }
        return try own(
            GEOSGeom_createCollection_r(handle, Int32(type.rawValue), &pointers, UInt32(pointers.count)))
    }

    /// All polygons inside a geometry of any type; points and lines are left out.
    func polygons(in shape: GEOSShape) throws(GeometryEngineError) -> [Polygon] {
        try shape.read { (_, pointer) throws(GeometryEngineError) in try polygons(in: pointer) }
    }

    /// The coordinates of a point or a line.
    func points(of shape: GEOSShape) throws(GeometryEngineError) -> [Point] {
        try shape.read { (_, pointer) throws(GeometryEngineError) in try points(pointer) }
    }

    private func polygons(in geometry: OpaquePointer) throws(GeometryEngineError) -> [Polygon] {
        let type = GEOSGeomTypeId_r(handle, geometry)
        if type == Int32(GEOS_POLYGON.rawValue) {
            return GEOSisEmpty_r(handle, geometry) == 0 ? [try polygon(geometry)] : []
        }
        guard type >= Int32(GEOS_MULTIPOINT.rawValue) else { return [] }
        var polygons: [Polygon] = []
        for index in 0..<max(0, GEOSGetNumGeometries_r(handle, geometry)) {
            guard let part = GEOSGetGeometryN_r(handle, geometry, index) else { throw failure() }
            polygons += try self.polygons(in: part)
        }
        return polygons
    }

    private func points(_ line: OpaquePointer) throws(GeometryEngineError) -> [Point] {
        guard let sequence = GEOSGeom_getCoordSeq_r(handle, line) else { throw failure() }
        var count: UInt32 = 0
        guard GEOSCoordSeq_getSize_r(handle, sequence, &count) == 1 else { throw failure() }
        var points = [Point](repeating: Point(x: 0, y: 0), count: Int(count))
        let copied = points.withUnsafeMutableBytes { bytes in
            GEOSCoordSeq_copyToBuffer_r(
                handle, sequence, bytes.assumingMemoryBound(to: Double.self).baseAddress, 0, 0)
        }
        guard copied == 1 else { throw failure() }
        return points
    }

    private func polygon(_ geometry: OpaquePointer) throws(GeometryEngineError) -> Polygon {
        guard let exterior = GEOSGetExteriorRing_r(handle, geometry) else { throw failure() }
        var holes: [Ring] = []
        for index in 0..<max(0, GEOSGetNumInteriorRings_r(handle, geometry)) {
            guard let hole = GEOSGetInteriorRingN_r(handle, geometry, index) else { throw failure() }
            holes.append(Ring(try points(hole)))
        }
        return Polygon(exterior: Ring(try points(exterior)), holes: holes)
    }
}
