import Foundation
import Geometry
import GeometryEngine
import Testing

/// The real outlines of the 418 Saxon municipalities.
@Suite("Saxony's outlines", .enabled(if: SharedData.path("vg250/de14.geojson") != nil, "../shared/data fehlt"))
struct SaxonyTests {
    @Test("Wilsdruff has its six neighbours; nobody is alone")
    func neighbours() throws {
        let engine = try GeometryEngine()
        let saxony = try Self.outlines(engine)
        let borders = try engine.sharedBorders(among: saxony.map(\.area))
        let wilsdruff = try #require(saxony.firstIndex { $0.ags == "14628410" })
        let names = borders.compactMap { border in
            border.first == wilsdruff
                ? saxony[border.second].name : border.second == wilsdruff ? saxony[border.first].name : nil
        }
        #expect(names.sorted() == ["Dresden", "Freital", "Halsbrücke", "Klipphausen", "Reinsberg", "Tharandt"])
        #expect(Set(borders.flatMap { [$0.first, $0.second] }).count == 418)
        #expect(borders.count == 1144)
    }

    @Test("all outlines are valid and cover Saxony's 18,450 km²")
    func validity() throws {
        let engine = try GeometryEngine()
        let saxony = try Self.outlines(engine)
        #expect(saxony.count == 418)
        for municipality in saxony { #expect(try engine.validity(municipality.area) == .valid, "\(municipality.ags)") }
        let total = saxony.reduce(0) { $0 + $1.area.area } / 1e6
        #expect(abs(total - 18_450) < 60)
        let simpler = try engine.simplifyCoverage(saxony.map(\.area), tolerance: 100)
        #expect(abs(simpler.reduce(0) { $0 + $1.area } / 1e6 - total) < 20)
        #expect(simpler.reduce(0) { $0 + $1.pointCount } < 30_000)
    }

    static func outlines(_ engine: GeometryEngine) throws -> [(ags: String, name: String, area: MultiPolygon)] {
        let path = try #require(SharedData.path("vg250/de14.geojson"))
        let file = try JSONDecoder().decode(File.self, from: try Data(contentsOf: URL(filePath: path)))
        return try file.features.map { feature in
            let area = MultiPolygon(
                feature.geometry.coordinates.map { rings in
                    let rings = rings.map { Ring($0.map { Point(x: $0[0], y: $0[1]) }) }
                    return Polygon(exterior: rings[0], holes: Array(rings.dropFirst()))
                })
            return (feature.properties.ags, feature.properties.name, try engine.transform(area, from: .wgs84))
        }
    }

    private struct File: Decodable {
        let features: [Feature]
        struct Feature: Decodable {
            let properties: Properties
            let geometry: Outline
        }
        struct Properties: Decodable {
            let ags: String
            let name: String
        }
        struct Outline: Decodable { let coordinates: [[[[Double]]]] }
    }
}
