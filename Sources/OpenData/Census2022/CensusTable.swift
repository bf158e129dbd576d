import Domain

/// A regional table of the census 2022 that the product reads, and what its columns count.
public struct CensusTable: Hashable, Sendable {
    /// A column of numbers by its name in the file.
    struct Column: Hashable, Sendable {
        let name: String
        let indicator: Indicator
    }

    /// As the offices call it: "Demografie".
    public let title: String
    let columns: [Column]

    private init(_ title: String, _ columns: [(name: String, indicator: Indicator)]) {
        self.title = title
        self.columns = columns.map { Column(name: $0.name, indicator: $0.indicator) }
    }

    /// Population and age groups.
    public static let demography = CensusTable(
        "Demografie",
        [("0_Insgesamt_", .censusInhabitants)] + numbered("Alter_infr__", digits: 2, Indicator.ageGroups))

    /// Households by size, family and age.
    public static let households = CensusTable(
        "Haushalte",
        [("0_Insgesamt_", .households)] + numbered("HH_SIZE_NAT__", Indicator.householdSizes)
            + numbered("HHTYP_FAM__", from: 2, Indicator.householdFamilies)
            + numbered("HHTYP_SENIOR_HH__", Indicator.householdSeniors))

    /// Buildings with living space by year of construction and heating.
    public static let buildings = CensusTable(
        "Gebäude und Wohnungen",
        [("GEBAEUDEART_SYS_1", .buildings)] + numbered("BAUJAHR_10JA__", digits: 2, Indicator.buildingYears)
            + numbered("ENERGIETRAEGER__", Indicator.heatSources))

    public static let all = [demography, households, buildings]

    /// How messages call the file.
    var format: TextFormat { TextFormat(name: "Zensus-Tabelle „\(title)“ (CSV)", negation: "keine") }

    /// Whether this looks like the header of the table, be it of a damaged file.
    func shows(header: [String]) -> Bool {
        columns.dropFirst().count { header.contains($0.name) } >= 3
            && ["Berichtszeitpunkt", "_RS", "Name"].count { header.contains($0) } >= 2
    }

    private static func numbered(
        _ prefix: String, digits: Int = 1, from first: Int = 1, _ indicators: [Indicator]
    ) -> [(name: String, indicator: Indicator)] {
        indicators.enumerated().map { index, indicator in
            let number = String(index + first)
            return (prefix + String(repeating: "0", count: max(0, digits - number.count)) + number, indicator)
        }
    }
}
