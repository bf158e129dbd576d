import Foundation
import OpenData
import Testing

@Suite("Recognition by content")
struct RecognitionTests {
    private static let geoJSON = #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":"#

    @Test("the three kinds, also damaged, also with a mark")
    func known() {
        #expect(recognise(RegisterSample.file) == .municipalRegister)
        #expect(recognise("\u{FEFF}" + RegisterSample.file) == .municipalRegister)
        #expect(recognise(String(RegisterSample.file.prefix(100))) == .municipalRegister)
        #expect(recognise(CensusSample.file) == .censusDemography)
        #expect(recognise(CensusSample.file.replacing("Alter_infr__05;", with: "")) == .censusDemography)
        #expect(
            recognise(Self.geoJSON + #"{"GF":4,"GEN":"Wilsdruff","AGS":"14628410"},"geometry":{"type""#)
                == .boundariesGeoJSON)
        #expect(recognise(Self.geoJSON + #"{"name":"Chemnitz","ags":"14511000","pop":1.5}}]}"#) == .boundariesGeoJSON)
    }

    @Test("the member crs, which has properties of its own, is passed over")
    func crs() {
        let crs = #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},"features""#
        #expect(
            recognise((Self.geoJSON + #"{"name":"Chemnitz","ags":"14511000"}}]}"#).replacing(#""features""#, with: crs))
                == .boundariesGeoJSON)
    }

    @Test(
        "everything else is nothing",
        arguments: [
            "", "\u{FEFF}", "<html></html>", "PK\u{3}\u{4}", "10", "1020231130",
            "2023113014628410 und so weiter, eine lange Zeile mit Ziffern am Anfang, die keine Satzart ist",
            "Berichtszeitpunkt;_RS;Name;Reg_Ebene;0_Insgesamt_;HH_SIZE_NAT__1\n",
            geoJSON + #"{"GEN":"Chemnitz","AGS":"14511"}}]}"#, geoJSON + #"{"name":"Baum","ags":"14511000""#,
            geoJSON + #"{"name":"Baum"}}]}"#, geoJSON + #"{"name":{"de":"Baum"},"ags":"14511000"}}]}"#,
            #"{"type":"Feature","properties":{"GEN":"Chemnitz","AGS":"14511000"}}"#,
            #"{"id":"https://oparl.example/body/1","ags":"08212000","name":"Karlsruhe"}"#,
        ])
    func unknown(text: String) {
        #expect(recognise(text) == nil)
    }

    @Test("why a file is left out")
    func reasons() {
        #expect(FileRecognition.reason(firstBytes: [], size: 0) == "Die Datei ist leer.")
        #expect(
            FileRecognition.reason(firstBytes: Array("PK\u{3}\u{4}".utf8))
                == "Die Datei ist ein ZIP-Archiv oder eine Excel-Datei (XLSX). Bitte packen Sie das Archiv aus oder speichern Sie die Tabelle als CSV (UTF-8)."
        )
        #expect(
            FileRecognition.reason(firstBytes: Array("Irgendetwas".utf8))
                == "Der Inhalt ist keine der Dateien, die INSEK-Werkstatt lesen kann.")
    }

    @Test(
        "in the folder with real files the three are found and nothing else",
        .enabled(if: SharedData.folder != nil, "../shared/data fehlt"))
    func realFolder() throws {
        let folder = try #require(SharedData.folder)
        var found: [String: KnownFormat] = [:]
        var count = 0
        for case let name as String in try #require(FileManager.default.enumerator(atPath: folder)) {
            var isFolder: ObjCBool = false
            let path = folder + "/" + name
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            count += 1
            let handle = try FileHandle(forReadingFrom: URL(filePath: path))
            let bytes = try handle.read(upToCount: FileRecognition.bytesNeeded) ?? Data()
            found[name] = FileRecognition.recognise(firstBytes: Array(bytes), fileName: name)
        }
        #expect(count > 100)
        #expect(
            found == [
                "gv100ad/GV100AD_301123.txt": .municipalRegister, "vg250/de14.geojson": .boundariesGeoJSON,
                "zensus2022_regionaltabellen/Regionaltabelle_Demografie.csv": .censusDemography,
                "zensus2022_regionaltabellen/Regionaltabelle_Gebaeude_Wohnungen.csv": .censusBuildings,
                "zensus2022_regionaltabellen/Regionaltabelle_Haushalte.csv": .censusHouseholds,
            ])
    }

    private func recognise(_ text: String) -> KnownFormat? {
        FileRecognition.recognise(firstBytes: Array(text.utf8))
    }
}
