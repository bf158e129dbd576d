/// Well-known binary (ISO 19125): how areas are stored and how they cross process borders.
/// Only two-dimensional polygons and multipolygons; written little-endian, read in both byte orders.
extension MultiPolygon {
    /// Always a MultiPolygon: 9 bytes, and per polygon 9, per ring 4, per point 16 more.
    public var wkb: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(9 + polygons.count * 16 + pointCount * 16)
        WKB.appendHeader(WKB.multiPolygonType, count: polygons.count, to: &out)
        for polygon in polygons {
            let rings = polygon.exterior.points.isEmpty ? [] : polygon.rings
            WKB.appendHeader(WKB.polygonType, count: rings.count, to: &out)
            for ring in rings {
                WKB.append(UInt32(ring.points.count), to: &out)
                for point in ring.points {
                    WKB.append(point.x.bitPattern, to: &out)
                    WKB.append(point.y.bitPattern, to: &out)
                }
            }
        }
        return out
    }

    /// Reads a polygon or a multipolygon. Counts are checked against the bytes that are there before
    /// anything is allocated, so hostile bytes cost no memory.
    public init(wkb bytes: [UInt8]) throws(WKBError) {
        let result: Result<MultiPolygon, WKBError> = bytes.withUnsafeBytes { buffer in
            var reader = WKBReader(bytes: buffer)
            do throws(WKBError) {
                let geometry = try reader.geometry()
                guard reader.position == buffer.count else { throw WKBError(code: .trailingBytes) }
                return .success(geometry)
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }
}

/// What writing and reading share.
enum WKB {
    static let polygonType: UInt32 = 3
    static let multiPolygonType: UInt32 = 6

    static func appendHeader(_ type: UInt32, count: Int, to out: inout [UInt8]) {
        out.append(1)
        append(type, to: &out)
        append(UInt32(count), to: &out)
    }

    static func append(_ value: some FixedWidthInteger, to out: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { out.append(contentsOf: $0) }
    }
}
