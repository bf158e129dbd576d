/// Divisions of the census, in the order of its tables.
extension Indicator {
    /// The eleven age groups, youngest first (Alter_infr__01 to 11).
    public static let ageGroups: [Indicator] = [
        .ageUnder3, .age3to5, .age6to9, .age10to15, .age16to18, .age19to24, .age25to39, .age40to59, .age60to66,
        .age67to74, .age75plus,
    ]

    /// Households by size (HH_SIZE_NAT__1 to 6).
    public static let householdSizes: [Indicator] = [
        .household1, .household2, .household3, .household4, .household5, .household6,
    ]

    /// Households by family, without those of one person, who are counted by size (HHTYP_FAM__2 to 5).
    public static let householdFamilies: [Indicator] = [
        .couplesWithoutChild, .couplesWithChild, .singleParents, .otherHouseholds,
    ]

    /// Households by whether older people live in them (HHTYP_SENIOR_HH__1 to 3).
    public static let householdSeniors: [Indicator] = [.seniorHouseholds, .mixedHouseholds, .youngerHouseholds]

    /// Buildings with living space by year of construction (BAUJAHR_10JA__01 to 10).
    public static let buildingYears: [Indicator] = [
        .builtUntil1918, .built1919to1949, .built1950to1959, .built1960to1969, .built1970to1979, .built1980to1989,
        .built1990to1999, .built2000to2009, .built2010to2015, .builtFrom2016,
    ]

    /// Buildings with living space by what they are heated with (ENERGIETRAEGER__1 to 9).
    public static let heatSources: [Indicator] = [
        .heatedWithGas, .heatedWithOil, .heatedWithWood, .heatedWithBiomass, .heatedWithHeatPump, .heatedWithPower,
        .heatedWithCoal, .heatedFromGrid, .unheated,
    ]

    static let householdTable: Set<Indicator> = Set(
        [.households] + householdSizes + householdFamilies + householdSeniors)
    static let buildingTable: Set<Indicator> = Set([.buildings] + buildingYears + heatSources)
}
