import Domain
import Geometry
import OpenData
import Testing
import Values

@Suite("Boundaries")
struct BoundaryTests {
    private func square(_ x: Double, _ y: Double, _ size: Double) -> MultiPolygon {
        MultiPolygon([
            Polygon(
                exterior: Ring(closing: [
                    .init(x: x, y: y), .init(x: x + size, y: y), .init(x: x + size, y: y + size),
                    .init(x: x, y: y + size),
                ]))
        ])
    }

    private let sound = AreaChecks(defect: { _ in nil }, union: { MultiPolygon($0.flatMap(\.polygons)) })

    private func read(
        _ features: [([String: GeoValue], MultiPolygon?)], known: Set<AGS>? = nil, checks: AreaChecks? = nil
    ) throws -> Parsed<Boundary> {
        var reader = BoundaryReader(system: .utm33, known: known, checks: checks ?? sound)
        for (index, feature) in features.enumerated() {
            try reader.consume(GeoFeature(number: index + 1, attributes: feature.0, geometry: feature.1))
        }
        return try reader.finish()
    }

    @Test(
        "each generation of attributes",
        arguments: [
            ["AGS": .text("14628410"), "GEN": .text("Wilsdruff"), "GF": .integer(4), "BEGINN": .text("2023-11-30")],
            ["ARS": .text("146280000410"), "GEN": .text("Wilsdruff"), "GF": .text("4"), "BEGINN": .text("2023/11/30")],
            ["RS": .text("146280000410"), "GEN": .text("Wilsdruff"), "WSK": .text("2023-11-30T00:00:00")],
            ["SDV_RS": .text("146280000410"), "GEN": .text("Wilsdruff"), "WSK": .text("2023-11-30T00:00:00")],
            ["ags": .integer(14_628_410), "name": .text("Wilsdruff"), "beginn": .text("2023-11-30")],
        ] as [[String: GeoValue]])
    func generations(attributes: [String: GeoValue]) throws {
        let parsed = try read([(attributes, square(400_000, 5_600_000, 1000))])
        #expect(parsed.records.map(\.ags.text) == ["14628410"])
        #expect(parsed.records.map(\.name) == ["Wilsdruff"])
        #expect(parsed.referenceDay == Day(iso: "2023-11-30"))
    }

    @Test("water, other Länder and other levels are skipped; no date is invented")
    func skipping() throws {
        let area = square(400_000, 5_600_000, 1000)
        let parsed = try read([
            (["AGS": .text("14628410"), "GEN": .text("Wilsdruff"), "GF": .integer(4)], area),
            (["AGS": .text("14628410"), "GEN": .text("Wilsdruff"), "GF": .integer(2)], area),
            (["AGS": .text("14628"), "GEN": .text("Sächsische Schweiz-Osterzgebirge"), "GF": .integer(4)], area),
            (["AGS": .integer(1_001_000), "GEN": .text("Flensburg"), "GF": .integer(4)], area),
        ])
        #expect(parsed.records.count == 1)
        #expect(parsed.read == 4 && parsed.kept == 1 && parsed.skipped == 3 && parsed.refused == 0)
        #expect(parsed.referenceDay == nil)
    }

    @Test("parts of one municipality become one area; a second copy is refused")
    func parts() throws {
        let attributes: [String: GeoValue] = ["AGS": .text("14628410"), "GEN": .text("Wilsdruff"), "GF": .integer(4)]
        let parsed = try read([
            (attributes, square(400_000, 5_600_000, 1000)), (attributes, square(405_000, 5_600_000, 500)),
        ])
        #expect(parsed.records.map(\.area.area) == [1_250_000])
        #expect(parsed.kept == 2)
        let dissolving = AreaChecks(defect: { _ in nil }, union: { $0.first })
        #expect {
            try read(
                [(attributes, square(400_000, 5_600_000, 1000)), (attributes, square(400_000, 5_600_000, 1000))],
                checks: dissolving)
        } throws: { error in
            (error as? ImportRefusal)?.message
                == "Keine Gemeinde der Datei ist brauchbar. Der erste Grund: Objekt 1: Wilsdruff (14628410) kommt mehrmals vor, und die 2 Flächen überlappen sich. Die Gemeinde wurde nicht übernommen."
        }
    }

    @Test("broken, missing and impossible areas are left out, with key and reason")
    func brokenAreas() throws {
        let checks = AreaChecks(
            defect: { $0.area > 2_000_000 ? "Die Umrisslinie schneidet sich selbst" : nil }, union: { $0.first })
        func named(_ key: String, _ name: String) -> [String: GeoValue] { ["AGS": .text(key), "GEN": .text(name)] }
        let parsed = try read(
            [
                (named("14628410", "Wilsdruff"), square(400_000, 5_600_000, 1000)),
                (named("14628420", "Knoten"), square(400_000, 5_600_000, 2000)),
                (named("14628430", "Ohne Fläche"), nil),
                (named("14628440", "Vertauscht"), square(51.1, 13.5, 0.1)),
                (named("14628450", "Keine Zahl"), square(.nan, 5_600_000, 1)),
                (["AGS": .text("14628460"), "GEN": .null], square(400_000, 5_600_000, 1000)),
                (named("vierzehn", "Fremd"), square(400_000, 5_600_000, 1000)),
                (named("14522460", "Ostrau"), square(400_000, 5_600_000, 1000)),
            ],
            known: Set(
                ["14628410", "14628420", "14628430", "14628440", "14628450", "14628460"].compactMap { AGS($0) }),
            checks: checks)
        #expect(parsed.records.map(\.ags.text) == ["14628410"])
        #expect(parsed.read == 8 && parsed.kept == 1 && parsed.skipped == 1 && parsed.refused == 6)
        #expect(
            parsed.problems.map(\.text) == [
                "Objekt 3: Ohne Fläche (14628430) hat keine Fläche. Die Gemeinde wurde nicht übernommen.",
                "Objekt 4: Vertauscht (14628440) liegt nach den Koordinaten nicht in Deutschland (ETRS89 / UTM-Zone 33N (EPSG:25833)). Die Gemeinde wurde nicht übernommen.",
                "Objekt 5: Keine Zahl (14628450) liegt nach den Koordinaten nicht in Deutschland (ETRS89 / UTM-Zone 33N (EPSG:25833)). Die Gemeinde wurde nicht übernommen.",
                "Objekt 6: Der Name der Gemeinde 14628460 fehlt (GEN oder name). Die Gemeinde wurde nicht übernommen.",
                "Feld „AGS“: Objekt 7: „vierzehn“ ist kein Gemeindeschlüssel. Das Objekt wurde nicht übernommen.",
                "Objekt 8: Die Gemeinde 14522460 (Ostrau) steht nicht im Gemeindeverzeichnis, vermutlich wegen einer Gebietsänderung. Sie wird nicht übernommen.",
                "Objekt 2: Knoten (14628420): Die Umrisslinie schneidet sich selbst. Die Gemeinde wurde nicht übernommen.",
            ])
    }

    @Test("a coordinate system that is not known here is named, with those that are")
    func referenceSystem() {
        #expect {
            try BoundaryReader(epsg: 31468, checks: sound)
        } throws: { error in
            (error as? ImportRefusal)?.message
                == "Das Koordinatensystem EPSG:31468 kann nicht gelesen werden. Bitte wandeln Sie die Datei um; möglich sind WGS 84 (EPSG:4326), ETRS89 (EPSG:4258), ETRS89 / UTM-Zone 32N (EPSG:25832), ETRS89 / UTM-Zone 33N (EPSG:25833)."
        }
    }

    @Test("objects without key and files without Saxony are refused")
    func refusals() {
        #expect(
            throws: ImportRefusal(
                field: "AGS",
                "Objekt 1 hat keinen Gemeindeschlüssel (AGS, ARS oder RS). Bitte laden Sie Gemeindegrenzen (VG250_GEM)."
            )
        ) {
            try read([(["GEN": .text("Wilsdruff")], square(400_000, 5_600_000, 1))])
        }
        #expect(
            throws: ImportRefusal(
                "Die Datei enthält keine sächsische Gemeinde (Land 14). Bitte laden Sie Gemeindegrenzen (VG250_GEM).")
        ) {
            try read([(["AGS": .text("01001000"), "GEN": .text("Flensburg")], square(400_000, 5_600_000, 1))])
        }
    }
}
