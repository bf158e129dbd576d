/// Walks over well-known binary without ever reading past its end.
struct WKBReader {
    private let bytes: UnsafeRawBufferPointer
    private(set) var position = 0

    init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    mutating func geometry() throws(WKBError) -> MultiPolygon {
        let (type, isLittle) = try header()
        switch type {
        case WKB.polygonType:
            return MultiPolygon([try polygonBody(isLittle)].filter { !$0.exterior.points.isEmpty })
        case WKB.multiPolygonType:
            let count = try self.count(isLittle, itemSize: 9)
            var polygons: [Polygon] = []
            polygons.reserveCapacity(count)
            for _ in 0..<count {
                let (type, isLittle) = try header()
                guard type == WKB.polygonType else { throw WKBError(code: .notAnArea) }
                polygons.append(try polygonBody(isLittle))
            }
            return MultiPolygon(polygons)
        default:
            throw WKBError(code: .notAnArea)
        }
    }

    private mutating func header() throws(WKBError) -> (type: UInt32, isLittle: Bool) {
        guard position < bytes.count else { throw WKBError(code: .truncated) }
        let order = bytes[position]
        guard order <= 1 else { throw WKBError(code: .notAnArea) }
        position += 1
        return (try integer(order == 1, as: UInt32.self), order == 1)
    }

    private mutating func polygonBody(_ isLittle: Bool) throws(WKBError) -> Polygon {
        let count = try self.count(isLittle, itemSize: 4)
        var rings: [Ring] = []
        rings.reserveCapacity(count)
        for _ in 0..<count { rings.append(try ring(isLittle)) }
        guard let exterior = rings.first else { return Polygon(exterior: Ring([])) }
        return Polygon(exterior: exterior, holes: Array(rings.dropFirst()))
    }

    private mutating func ring(_ isLittle: Bool) throws(WKBError) -> Ring {
        let count = try self.count(isLittle, itemSize: 16)
        var points: [Point] = []
        points.reserveCapacity(count)
        for _ in 0..<count {
            let x = Double(bitPattern: try integer(isLittle, as: UInt64.self))
            let y = Double(bitPattern: try integer(isLittle, as: UInt64.self))
            points.append(Point(x: x, y: y))
        }
        return Ring(points)
    }

    private mutating func count(_ isLittle: Bool, itemSize: Int) throws(WKBError) -> Int {
        let count = Int(try integer(isLittle, as: UInt32.self))
        guard count <= (bytes.count - position) / itemSize else { throw WKBError(code: .truncated) }
        return count
    }

    private mutating func integer<T: FixedWidthInteger>(_ isLittle: Bool, as type: T.Type) throws(WKBError) -> T {
        let size = MemoryLayout<T>.size
        guard bytes.count - position >= size else { throw WKBError(code: .truncated) }
        let raw = bytes.loadUnaligned(fromByteOffset: position, as: T.self)
        position += size
        return isLittle ? T(littleEndian: raw) : T(bigEndian: raw)
    }
}
