import Domain
import Testing
import Values

@Suite("Shares of age groups")
struct AgeSharesTests {
    let source = Source(
        id: UUIDv7.make(at: Instant(microseconds: 0)), dataset: .census2022, coverage: .example,
        referenceDay: Day(iso: "2022-05-15")!, fileName: "zensus.csv", importedAt: Instant(microseconds: 0),
        rowsKept: 6)

    func figures(_ values: [FigureValue]) -> [Figure] {
        zip(Indicator.ageGroups, values).map {
            Figure(indicator: $0, value: $1, referenceDay: source.referenceDay, source: source)
        }
    }

    @Test("The share is of the sum of all groups, in percent")
    func share() throws {
        let groups = figures([54, 63, 92, 151, 74, 126, 398, 803, 371, 364, 468].map { .number($0) })
        let old = try #require(AgeShares.share(.share67orOlder, of: AgeShares.from67, in: groups))
        let young = try #require(AgeShares.share(.share18orYounger, of: AgeShares.upTo18, in: groups))
        #expect(old.text == "28,1")
        #expect(young.text == "14,6")
        #expect(old.method != nil)
    }

    @Test("A suppressed group makes the share a gap, never a guess")
    func gap() throws {
        var values: [FigureValue] = [54, 63, 92, 151, 74, 126, 398, 803, 371, 364, 468].map { .number($0) }
        values[3] = .gap(.suppressed)
        let old = try #require(AgeShares.share(.share67orOlder, of: AgeShares.from67, in: figures(values)))
        #expect(old.number == nil)
        #expect(old.text == "keine Angabe")
    }
}
