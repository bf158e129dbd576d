import Foundation
import Geometry
import GeometryEngine
import Testing

/// The outlines of the invented district.
@Suite("Sample outlines")
struct SampleOutlinesTests {
    @Test("six valid areas of the stated size, fitting together")
    func areas() throws {
        let engine = try GeometryEngine()
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Samples/gemeinden_silberwald.geojson").standardizedFileURL
        let collection = try JSONDecoder().decode(Collection.self, from: try Data(contentsOf: file))
        let areas = try collection.features.map { feature in
            let rings = feature.geometry.coordinates.map { Ring($0.map { Point(x: $0[0], y: $0[1]) }) }
            return try engine.transform(
                MultiPolygon([Polygon(exterior: rings[0], holes: Array(rings.dropFirst()))]), from: .wgs84)
        }
        for (area, feature) in zip(areas, collection.features) {
            #expect(try engine.validity(area) == .valid)
            #expect(abs(area.area / 1e6 / feature.properties.squareKilometres - 1) < 0.01, "\(feature.properties.name)")
        }
        let names = collection.features.map(\.properties.name)
        let pairs = try engine.sharedBorders(among: areas).map { "\(names[$0.first])–\(names[$0.second])" }
        #expect(
            pairs == [
                "Tannenrode–Lindenfurt", "Tannenrode–Moosheide", "Tannenrode–Hohenlauter", "Tannenrode–Waldmünz",
                "Lindenfurt–Moosheide", "Lindenfurt–Hohenlauter", "Lindenfurt–Birkenbrunn", "Moosheide–Waldmünz",
                "Hohenlauter–Birkenbrunn", "Hohenlauter–Waldmünz",
            ])
        #expect(try engine.union(areas).polygons.count == 1)
        #expect(try engine.union(areas).polygons.first?.holes.isEmpty == true)
    }

    private struct Collection: Decodable {
        let features: [Feature]
        struct Feature: Decodable {
            let properties: Properties
            let geometry: Outline
        }
        struct Properties: Decodable {
            let name: String
            let squareKilometres: Double
            enum CodingKeys: String, CodingKey {
                case name = "GEN"
                case squareKilometres = "KFL"
            }
        }
        struct Outline: Decodable { let coordinates: [[[Double]]] }
    }
}
