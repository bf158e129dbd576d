import Geometry
import Testing

@Suite("Geometry values")
struct GeometryValueTests {
    private let square = Ring([
        .init(x: 0, y: 0), .init(x: 10, y: 0), .init(x: 10, y: 10), .init(x: 0, y: 10), .init(x: 0, y: 0),
    ])
    private let hole = Ring([
        .init(x: 2, y: 2), .init(x: 4, y: 2), .init(x: 4, y: 4), .init(x: 2, y: 4), .init(x: 2, y: 2),
    ])

    @Test("a hole is taken from the area, whatever the direction of the rings")
    func area() {
        #expect(Polygon(exterior: square, holes: [hole]).area == 96)
        #expect(Polygon(exterior: Ring(square.points.reversed()), holes: [hole]).area == 96)
        #expect(MultiPolygon([Polygon(exterior: square), Polygon(exterior: hole)]).area == 104)
    }

    @Test("the area stays exact far from the origin")
    func areaFarAway() {
        let far = Ring(square.points.map { Point(x: $0.x + 400_000, y: $0.y + 5_600_000) })
        #expect(far.signedArea == 100)
    }

    @Test("bounds cover all outer rings; nothing has none")
    func bounds() {
        let area = MultiPolygon([Polygon(exterior: hole), Polygon(exterior: square)])
        #expect(area.bounds == Bounds(minX: 0, minY: 0, maxX: 10, maxY: 10))
        #expect(MultiPolygon([]).bounds == nil)
        #expect(MultiPolygon([]).isEmpty)
    }

    @Test("a ring is closed on request")
    func closing() {
        let open = Array(square.points.dropLast())
        #expect(!Ring(open).isClosed)
        #expect(Ring(closing: open) == square)
        #expect(Ring(closing: square.points) == square)
    }

    @Test("attribute values as key and as number")
    func attributeValues() {
        #expect(GeoValue.integer(14_628_410).text == "14628410")
        #expect(GeoValue.real(14_628_410).text == "14628410")
        #expect(GeoValue.real(0.5).text == nil)
        #expect(GeoValue.text("4").integer == 4)
        #expect(GeoValue.null.text == nil)
        #expect(GeoValue.text("vier").integer == nil)
    }
}
