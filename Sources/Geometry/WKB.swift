/// Well-known binary (ISO 19125): how areas are stored and how they cross process borders.
/// Only two-dimensional polygons and multipolygons; written little-endian, read in both byte orders.
public enum WKB {
    static let polygonType: UInt32 = 3
    static let multiPolygonType: UInt32 = 6

    /// Always a MultiPolygon, 9 + per polygon 9 + per ring 4 + per point 16 bytes.
    public static func encode(_ geometry: MultiPolygon) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(9 + geometry.polygons.count * 16 + geometry.pointCount * 16)
        appendHeader(multiPolygonType, count: geometry.polygons.count, to: &out)
        for polygon in geometry.polygons {
            let rings = polygon.exterior.points.isEmpty ? [] : polygon.rings
            appendHeader(polygonType, count: rings.count, to: &out)
            for ring in rings {
                append(UInt32(ring.points.count), to: &out)
                for point in ring.points {
                    append(point.x.bitPattern, to: &out)
                    append(point.y.bitPattern, to: &out)
                }
            }
        }
        return out
    }

    /// Reads a polygon or a multipolygon. Counts are checked against the bytes that are there before
    /// anything is allocated, so hostile bytes cost no memory.
    public static func decode(_ bytes: [UInt8]) throws(WKBError) -> MultiPolygon {
        do {
            return try bytes.withUnsafeBytes { buffer in
                var reader = WKBReader(bytes: buffer)
                let geometry = try reader.geometry()
                guard reader.position == buffer.count else { throw WKBError(code: .trailingBytes) }
                return geometry
            }
        } catch let error as WKBError {
            throw error
        } catch {
            throw WKBError(code: .truncated)
        }
    }

    private static func appendHeader(_ type: UInt32, count: Int, to out: inout [UInt8]) {
        out.append(1)
        append(type, to: &out)
        append(UInt32(count), to: &out)
    }

    private static func append(_ value: some FixedWidthInteger, to out: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { out.append(contentsOf: $0) }
    }
}

/// Bytes that are no area in well-known binary.
public struct WKBError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        case truncated
        case trailingBytes
        case notAnArea
    }

    public let code: Code

    public var message: String {
        switch code {
        case .truncated: "Die Geometrie (WKB) ist unvollständig. Bitte importieren Sie die Grenzen neu."
        case .trailingBytes: "Hinter der Geometrie (WKB) stehen weitere Bytes. Bitte importieren Sie die Grenzen neu."
        case .notAnArea: "Die Geometrie (WKB) ist keine ebene Fläche (Polygon oder MultiPolygon)."
        }
    }

    public var description: String { message }
}
