import Geometry
import GeometryEngine
import Testing

@Suite("Geometry engine")
struct EngineTests {
    private func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> MultiPolygon {
        MultiPolygon([
            Polygon(
                exterior: Ring(closing: [
                    .init(x: x, y: y), .init(x: x + width, y: y), .init(x: x + width, y: y + height),
                    .init(x: x, y: y + height),
                ]))
        ])
    }

    private func area(_ points: [(Double, Double)]) -> MultiPolygon {
        MultiPolygon([Polygon(exterior: Ring(points.map { Point(x: $0.0, y: $0.1) }))])
    }

    @Test("Wilsdruff's market square comes out where the state survey has it")
    func transformation() throws {
        let engine = try GeometryEngine()
        let place = MultiPolygon([Polygon(exterior: Ring([Point](repeating: .init(x: 13.5353, y: 51.0521), count: 4)))])
        let utm33 = try engine.transform(place, from: .wgs84, to: .utm33)
        let point = try #require(utm33.polygons.first?.exterior.points.first)
        // Independently by the series of Krüger (1912) with the GRS 80 constants.
        let expected = Kruger.utm(longitude: 13.5353, latitude: 51.0521, centralMeridian: 15)
        #expect(abs(point.x - expected.x) < 0.01 && abs(point.y - expected.y) < 0.01)
        let utm32 = try engine.transform(place, from: .wgs84, to: .utm32)
        let back = try engine.transform(utm32, from: .utm32, to: .utm33)
        let again = try #require(back.polygons.first?.exterior.points.first)
        #expect(abs(again.x - point.x) < 0.01 && abs(again.y - point.y) < 0.01)
    }

    @Test("coordinates that are nowhere are refused with the system's name")
    func impossibleCoordinates() throws {
        let engine = try GeometryEngine()
        let metres = rectangle(400_000, 5_600_000, 10, 10)
        #expect {
            try engine.transform(metres, from: .wgs84, to: .utm33)
        } throws: { error in
            (error as? GeometryEngineError)?.message
                == "Die Koordinaten passen nicht zum Bezugssystem WGS 84 (EPSG:4326). Bitte prüfen Sie die Datei."
        }
    }

    @Test(
        "each defect has its German reason",
        arguments: [
            ([(0, 0), (10, 10), (10, 0), (0, 10), (0, 0)], "Die Umrisslinie schneidet sich selbst"),
            ([(0, 0), (10, 0), (10, 10)], "Ein Ring hat weniger als vier Punkte"),
            ([(0, 0), (10, 0), (10, 10), (0, 10)], "Ein Ring ist nicht geschlossen"),
            ([(0, 0), (10, 0), (.nan, 10), (0, 0)], "Eine Koordinate ist keine Zahl"),
            ([(0, 0), (0, 0), (0, 0), (0, 0)], "Ein Ring hat zu wenige verschiedene Punkte"),
            ([(0, 0), (10, 0), (10, 10), (5, 0), (0, 10), (0, 0)], "Ein Ring berührt oder schneidet sich selbst"),
        ] as [([(Double, Double)], String)])
    func defects(points: [(Double, Double)], reason: String) throws {
        #expect(try GeometryEngine().validity(area(points)).reason == reason)
    }

    @Test("a hole outside its area is named with its place")
    func holeOutside() throws {
        var broken = rectangle(0, 0, 10, 10)
        broken.polygons[0].holes = [try #require(rectangle(20, 20, 1, 1).polygons.first).exterior]
        guard case .invalid(let reason, let place) = try GeometryEngine().validity(broken) else {
            Issue.record("expected to be invalid")
            return
        }
        #expect(reason == "Ein Loch liegt außerhalb der Fläche")
        #expect(place?.x == 20)
    }

    @Test("neighbours share a border, corners do not count, small offsets do not matter")
    func borders() throws {
        let engine = try GeometryEngine()
        let areas = [
            rectangle(0, 0, 1000, 1000), rectangle(1000.4, 200, 500, 500), rectangle(-800, 1000, 800, 800),
            rectangle(5000, 0, 10, 10),
        ]
        let borders = try engine.sharedBorders(among: areas)
        #expect(borders.map { [$0.first, $0.second] } == [[0, 1]])
        #expect(abs(try #require(borders.first).metres - 500) < 3)
        #expect(try engine.sharedBorderLength(areas[0], areas[3]) == 0)
        let exact = try engine.sharedBorderLength(rectangle(0, 0, 10, 10), rectangle(10, 0, 10, 10), tolerance: 0)
        #expect(exact == 10)
    }

    @Test("simplified neighbours still fit together: no gap, no overlap")
    func coverage() throws {
        let engine = try GeometryEngine()
        let wavy = (0...100).map { Point(x: 1000 + ($0.isMultiple(of: 2) ? 20 : -20), y: Double($0) * 10) }
        let left = MultiPolygon([
            Polygon(exterior: Ring(closing: [.init(x: 0, y: 0)] + wavy + [.init(x: 0, y: 1000)]))
        ])
        let right = MultiPolygon([
            Polygon(exterior: Ring(closing: [.init(x: 2000, y: 1000)] + wavy.reversed() + [.init(x: 2000, y: 0)]))
        ])
        let simpler = try engine.simplifyCoverage([left, right], tolerance: 60)
        #expect(simpler.count == 2)
        #expect(simpler[0].pointCount < 12 && simpler[1].pointCount < 12)
        #expect(abs(simpler[0].area + simpler[1].area - 2_000_000) < 0.001)
        #expect(try engine.union(simpler).polygons.count == 1)
        #expect(simpler[0].area < simpler[1].area + 60_000)
    }

    @Test("parts of one municipality become one area")
    func union() throws {
        let engine = try GeometryEngine()
        let united = try engine.union([rectangle(0, 0, 10, 10), rectangle(10, 0, 10, 10), rectangle(40, 0, 5, 5)])
        #expect(united.polygons.count == 2)
        #expect(united.area == 225)
        #expect(try engine.validity(united) == .valid)
    }

    @Test("a label stands inside its area, even in a crescent")
    func label() throws {
        let crescent = area([(0, 0), (100, 0), (100, 100), (0, 100), (0, 90), (90, 90), (90, 10), (0, 10), (0, 0)])
        let point = try GeometryEngine().labelPoint(of: crescent)
        #expect(!(point.x < 90 && point.y > 10 && point.y < 90))
    }
}
