import Domain
import Foundation
import OpenData
import Testing
import Values

private let registerFile = "gv100ad/GV100AD_301123.txt"
private let censusFile = "zensus2022_regionaltabellen/Regionaltabelle_Demografie.csv"

/// The official files as they were published.
@Suite("Real files")
struct RealFilesTests {
    @Test(
        "the register has 418 municipalities, 13 Kreise, 309 associations, 4,086,152 inhabitants",
        .enabled(if: SharedData.path(registerFile) != nil, "../shared/data fehlt"))
    func register() throws {
        let register = try MunicipalRegisterParser().parse(try bytes(registerFile))
        let rows = register.municipalities
        #expect(rows.records.count == 418)
        #expect(register.kreise.count == 13)
        #expect(register.associations.count == 309)
        #expect(rows.records.reduce(0) { $0 + $1.inhabitants } == 4_086_152)
        #expect(rows.records.count { $0.inhabitants < 2_000 } == 91)
        #expect(rows.records.count { $0.inhabitants < 5_000 } == 260)
        #expect(rows.read == 10_981 && rows.kept == 418 && rows.skipped == 10_563 && rows.refused == 0)
        #expect(register.inhabitantsDay == Day(iso: "2022-12-31"))
        let wilsdruff = try #require(rows.records.first { $0.ags.text == "14628410" })
        #expect(wilsdruff.name == "Wilsdruff, Stadt")
    }

    @Test(
        "the census has 419 municipalities, two of them since merged into Jahnatal",
        .enabled(if: SharedData.path(censusFile) != nil && SharedData.path(registerFile) != nil, "../shared/data fehlt")
    )
    func census() throws {
        let census = try CensusTableParser(.demography).parse(try bytes(censusFile))
        #expect(census.records.count == 419)
        #expect(census.read == 10_786 && census.skipped == 10_367 && census.refused == 0)
        #expect(census.referenceDay == Day(iso: "2022-05-15"))
        #expect(census.records.allSatisfy { record in record.ages.allSatisfy { $0.number != nil } })
        let known = Set(try MunicipalRegisterParser().parse(try bytes(registerFile)).municipalities.records.map(\.ags))
        let matched = try CensusTableParser(.demography, known: known).parse(try bytes(censusFile))
        #expect(matched.kept == 417)
        #expect(
            matched.problems.map(\.text) == [
                "Zeile 11072, Feld „_RS“: Die Gemeinde 14522450 (Ostrau) steht nicht im Gemeindeverzeichnis, vermutlich wegen einer Gebietsänderung. Sie wird nicht übernommen.",
                "Zeile 11073, Feld „_RS“: Die Gemeinde 14522620 (Zschaitz-Ottewig) steht nicht im Gemeindeverzeichnis, vermutlich wegen einer Gebietsänderung. Sie wird nicht übernommen.",
            ])
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: try #require(SharedData.path(name)))))
    }
}
