import Foundation
import GeoFiles
import Geometry
import Testing

/// The helper as it was built beside the tests.
private let helper =
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(
        path: "insek-geofiles"
    )
    .path

@Suite("Vector files", .enabled(if: FileManager.default.fileExists(atPath: helper), "insek-geofiles ist nicht gebaut"))
struct GeoFilesTests {
    private let reader = GeoFileReader(program: helper, limits: GeoFileLimits(seconds: 20))

    private static let wilsdruff = #"""
        {"type":"Feature","properties":{"AGS":"14628410","GEN":"Wilsdruff – ä","GF":4,"KFL":81.51,"NBD":null,"BEGINN":"2023-11-30T00:00:00Z"},
        "geometry":{"type":"Polygon","coordinates":[[[13,51,7],[13.1,51,7],[13.1,51.1,7],[13,51,7]],[[13.05,51.01],[13.06,51.01],[13.06,51.02],[13.05,51.01]]]}}
        """#

    private func collection(_ features: String..., head: String = "") -> String {
        #"{"type":"FeatureCollection",\#(head)"features":[\#(features.joined(separator: ","))]}"#
    }

    /// Writes a file, reads it, removes it.
    private func read(
        _ bytes: [UInt8], with reader: GeoFileReader? = nil
    ) throws -> (epsg: Int?, features: [GeoFeature]) {
        let path = FileManager.default.temporaryDirectory.appending(path: "insek-\(UUID().uuidString).txt").path
        try Data(bytes).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try (reader ?? self.reader).features(of: path)
    }

    private func read(_ text: String) throws -> (epsg: Int?, features: [GeoFeature]) { try read(Array(text.utf8)) }

    private func refusal(_ bytes: [UInt8], with reader: GeoFileReader? = nil) -> GeoFileError? {
        do {
            _ = try read(bytes, with: reader)
            return nil
        } catch {
            return error as? GeoFileError
        }
    }

    @Test("attributes and a flat area with its hole, whatever the file is called")
    func reading() throws {
        let file = try read(collection(Self.wilsdruff))
        #expect(file.epsg == 4326)
        let feature = try #require(file.features.first)
        #expect(
            feature.attributes == [
                "AGS": .text("14628410"), "GEN": .text("Wilsdruff – ä"), "GF": .integer(4), "KFL": .real(81.51),
                "NBD": .null, "BEGINN": .text("2023/11/30 00:00:00+00"),
            ])
        #expect(feature.number == 1)
        #expect(feature.geometry?.polygons.count == 1)
        #expect(feature.geometry?.polygons.first?.holes.count == 1)
        #expect(feature.geometry?.bounds == Bounds(minX: 13, minY: 51, maxX: 13.1, maxY: 51.1))
    }

    @Test("the coordinate system is told, also one that nobody here can use")
    func referenceSystems() throws {
        func crs(_ name: String) -> String { #""crs":{"type":"name","properties":{"name":"\#(name)"}},"# }
        #expect(try read(collection(Self.wilsdruff, head: crs("urn:ogc:def:crs:EPSG::25832"))).epsg == 25832)
        #expect(try read(collection(Self.wilsdruff, head: crs("urn:ogc:def:crs:OGC:1.3:CRS84"))).epsg == 4326)
        #expect(try read(collection(Self.wilsdruff, head: crs("urn:ogc:def:crs:EPSG::31468"))).epsg == 31468)
    }

    @Test("points and missing geometries come without area; an open ring comes as it is")
    func otherGeometries() throws {
        let file = try read(
            collection(
                #"{"type":"Feature","properties":{"a":1},"geometry":{"type":"Point","coordinates":[13,51]}}"#,
                #"{"type":"Feature","properties":{"a":2},"geometry":null}"#,
                #"{"type":"Feature","properties":{"a":3},"geometry":{"type":"Polygon","coordinates":[[[13,51],[13.1,51],[13.1,51.1]]]}}"#
            ))
        #expect(file.features.map(\.number) == [1, 2, 3])
        #expect(file.features.map { $0.geometry == nil } == [true, true, false])
        #expect(file.features.last?.geometry?.polygons.first?.exterior.isClosed == false)
    }

    @Test("what is no GeoJSON is refused in German")
    func unsupported() {
        let expected = "Die Datei ist kein lesbares GeoJSON, sie ist beschädigt oder unvollständig."
        #expect(refusal([])?.message == expected)
        #expect(refusal(Array("\u{FEFF}".utf8))?.message == expected)
        #expect(refusal(Array("<html></html>".utf8))?.message == expected)
        #expect(refusal(Array("a;b\n1;2\n".utf8))?.message == expected)
        #expect(refusal([UInt8](repeating: 0, count: 4096))?.message == expected)
        let cut = Array(collection(Self.wilsdruff).utf8.dropLast(60))
        #expect(refusal(cut)?.message == expected + " (GDAL: Failed to read GeoJSON data)")
        #expect(refusal(cut)?.code == .unsupported)
    }

    @Test("a text that is not UTF-8 is named with object and attribute")
    func encoding() {
        let latin1 = collection(Self.wilsdruff).unicodeScalars.map {
            UInt8(truncatingIfNeeded: $0 == "–" ? 0x2d : $0.value)
        }
        #expect(
            refusal(latin1)?.message
                == "Objekt 1, Attribut „GEN“: Der Text ist nicht in UTF-8 geschrieben. Bitte speichern Sie die Datei als UTF-8."
        )
    }

    @Test("files that are missing, folders, network addresses and JSON text in place of a path")
    func paths() {
        for path in [
            "/nirgends.geojson", "/vsicurl/http://127.0.0.1:9/x.geojson", "http://127.0.0.1:9/x.geojson",
            #"{"type":"Point","coordinates":[1,2]}"#, "GeoJSON:http://127.0.0.1:9/x",
        ] {
            #expect(throws: GeoFileError.self) { try reader.features(of: path) }
        }
        do {
            _ = try reader.features(of: "/tmp")
            Issue.record("a folder must be refused")
        } catch {
            #expect(error.message == "Die Datei darf nicht gelesen werden oder ist keine gewöhnliche Datei.")
        }
    }

    @Test("size, time and output are limited; a missing helper is said")
    func limits() throws {
        let file = Array(collection(Self.wilsdruff).utf8)
        let small = GeoFileReader(program: helper, limits: GeoFileLimits(fileBytes: 100))
        #expect(refusal(file, with: small)?.code == .tooLarge)
        let silent = GeoFileReader(program: helper, limits: GeoFileLimits(outputBytes: 50))
        #expect(
            refusal(file, with: silent)?.message
                == "Die Datei enthält mehr Daten als erlaubt. Bitte schneiden Sie sie auf Sachsen zu.")
        let poor = GeoFileReader(program: helper, limits: GeoFileLimits(seconds: 20, memoryBytes: 40 << 20))
        #expect(refusal(file, with: poor) != nil)
        let lost = GeoFileReader(program: "/nirgends/insek-geofiles")
        #expect(refusal(file, with: lost)?.code == .helper)
        let sparse = FileManager.default.temporaryDirectory.appending(path: "insek-\(UUID().uuidString)").path
        #expect(FileManager.default.createFile(atPath: sparse, contents: nil))
        defer { try? FileManager.default.removeItem(atPath: sparse) }
        try #require(truncate(sparse, 2 << 30) == 0)
        let refusal = #expect(throws: GeoFileError.self) { try reader.features(of: sparse) }
        #expect(
            refusal?.message
                == "Die Datei ist größer als 512 MiB. Bitte schneiden Sie die Gemeindegrenzen auf Sachsen zu.")
    }

    @Test("what the receiver throws ends the reading and comes back")
    func receiver() {
        struct Enough: Error, Equatable {}
        let path = FileManager.default.temporaryDirectory.appending(path: "insek-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        _ = FileManager.default.createFile(
            atPath: path, contents: Data(collection(Self.wilsdruff, Self.wilsdruff).utf8))
        var seen = 0
        #expect(throws: Enough()) {
            try reader.forEachFeature(of: path) { _ in
            } body: { _ in
                seen += 1
                throw Enough()
            }
        }
        #expect(seen == 1)
    }

    @Test(
        "Saxony's 418 municipalities",
        .enabled(if: SharedData.path("vg250/de14.geojson") != nil, "../shared/data fehlt"))
    func saxony() throws {
        var areas = 0
        let count = try reader.forEachFeature(of: try #require(SharedData.path("vg250/de14.geojson"))) { epsg in
            #expect(epsg == 4326)
        } body: { feature in
            areas += feature.geometry == nil ? 0 : 1
        }
        #expect(count == 418 && areas == 418)
    }
}
