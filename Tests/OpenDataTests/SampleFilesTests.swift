import Domain
import Foundation
import OpenData
import Testing
import Values

/// The committed sample files of the invented district.
@Suite("Sample files")
struct SampleFilesTests {
    private func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples")
            .standardizedFileURL
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    @Test("the register has six municipalities with 33,606 inhabitants on 25,250 ha, all of them demo")
    func register() throws {
        let register = try MunicipalRegisterParser().parse(try bytes("GV100AD_Silberwald.txt"))
        let rows = register.municipalities
        #expect(
            rows.records.map(\.name).sorted() == [
                "Birkenbrunn", "Hohenlauter", "Lindenfurt, Stadt", "Moosheide", "Tannenrode, Stadt",
                "Waldmünz, Kreisstadt",
            ])
        #expect(rows.records.reduce(0) { $0 + $1.inhabitants } == 33_606)
        #expect(rows.records.reduce(0) { $0 + $1.hectares } == 25_250)
        #expect(rows.records.allSatisfy { $0.ags.isDemo })
        #expect(rows.refused == 0)
        #expect(register.inhabitantsDay == Day(iso: "2025-12-31"))
        #expect(register.kreise.map(\.name) == ["Silberwald"])
        let tannenrode = try #require(rows.records.first { $0.ags.text == "14999010" })
        let moosheide = try #require(rows.records.first { $0.ags.text == "14999030" })
        #expect(tannenrode.ars.association == moosheide.ars.association)
    }

    @Test("in the census the age groups add up, Tannenrode had 3,036 inhabitants")
    func census() throws {
        let census = try CensusTableParser(.demography).parse(try bytes("Regionaltabelle_Demografie_Silberwald.csv"))
        #expect(census.records.count == 6)
        for record in census.records {
            #expect(record.ages.compactMap(\.number).reduce(0, +) == record.values[.censusInhabitants]?.number)
        }
        let tannenrode = try #require(census.records.first { $0.ags.text == "14999010" })
        #expect(tannenrode.values[.censusInhabitants] == .count(3036))
        #expect(tannenrode.ages.map(\.number) == [55, 65, 94, 155, 76, 129, 408, 822, 380, 373, 479])
    }

    @Test("all three are recognised, the texts beside them are not")
    func recognition() throws {
        #expect(FileRecognition.recognise(firstBytes: try bytes("GV100AD_Silberwald.txt")) == .municipalRegister)
        #expect(FileRecognition.recognise(firstBytes: try bytes("gemeinden_silberwald.geojson")) == .boundariesGeoJSON)
        #expect(
            FileRecognition.recognise(firstBytes: try bytes("Regionaltabelle_Demografie_Silberwald.csv"))
                == .censusDemography)
        #expect(FileRecognition.recognise(firstBytes: try bytes("README.md")) == nil)
        #expect(FileRecognition.recognise(firstBytes: try bytes("generate.py")) == nil)
    }
}
