import Domain
import Testing
import Values

@Suite("Figures of the census")
struct CensusFiguresTests {
    private static func source(_ dataset: Dataset) -> Source {
        Source(
            id: UUIDv7.make(at: Instant(microseconds: 0)), dataset: dataset, coverage: .example,
            referenceDay: Day(iso: "2022-05-15")!, fileName: "zensus.csv", importedAt: Instant(microseconds: 0),
            rowsKept: 6)
    }

    private static let ages: [Double] = [54, 63, 92, 151, 74, 126, 398, 803, 371, 364, 468]

    private static func census(_ change: (inout [Indicator: FigureValue]) -> Void = { _ in }) -> CensusFigures {
        var values: [Indicator: FigureValue] = [.households: .number(10)]
        for (group, number) in zip(Indicator.ageGroups, ages) { values[group] = .number(number) }
        for (group, number) in zip(Indicator.householdSizes, [5.0, 2, 1, 1, 1, 0]) { values[group] = .number(number) }
        change(&values)
        return CensusFigures([source(.census2022), source(.censusHouseholds)], values)
    }

    @Test("A share is of the sum of all groups, in percent, and says how it was made")
    func share() throws {
        #expect(Self.census().figure(.share67orOlder)?.text == "28,1")
        #expect(Self.census().figure(.share18orYounger)?.text == "14,6")
        let single = try #require(Self.census().figure(.shareSingleHouseholds))
        #expect(single.text == "50,0" && single.indicator.unit == "%" && single.method != nil)
        #expect(single.source.dataset == .censusHouseholds)
    }

    @Test("A suppressed group makes the share a gap, never a guess")
    func gap() {
        let census = Self.census { $0[.age10to15] = .gap(.suppressed) }
        #expect(census.figure(.share67orOlder)?.value == .gap(.suppressed))
        #expect(census.figure(.share67orOlder)?.text == "keine Angabe")
        #expect(census.figures(Indicator.ageGroups).count == 11)
    }

    @Test("A table that is not imported, or does not know the municipality, gives nothing")
    func missing() {
        let census = Self.census { $0[.household6] = nil }
        #expect(census.figures(Indicator.householdSizes).isEmpty && census.figure(.shareSingleHouseholds) == nil)
        #expect(census.figures(Indicator.buildingYears).isEmpty && census.figure(.shareFossilHeating) == nil)
        #expect(CensusFigures([], [.households: .number(1)]).figure(.households) == nil)
        let nobody = Self.census { values in for group in Indicator.ageGroups { values[group] = .number(0) } }
        #expect(nobody.figure(.share67orOlder) == nil)
    }

    @Test("Every indicator has words, and belongs to at most one division")
    func words() {
        #expect(Indicator.allCases.allSatisfy { !$0.name.isEmpty && !$0.unit.isEmpty })
        #expect(Indicator.heatedFromGrid.unit == "Gebäude" && Indicator.couplesWithChild.unit == "Haushalte")
        #expect(Indicator.shareFossilHeating.unit == "%" && Indicator.ageUnder3.unit == "Personen")
        let divisions = [
            Indicator.ageGroups, Indicator.householdSizes, Indicator.householdFamilies, Indicator.householdSeniors,
            Indicator.buildingYears, Indicator.heatSources,
        ]
        let all = divisions.flatMap(\.self)
        #expect(Set(all).count == all.count)
    }
}
