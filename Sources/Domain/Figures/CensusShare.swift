/// A share that we compute from one division of a census table.
struct CensusShare: Sendable {
    let parts: Set<Indicator>
    /// All groups of the division.
    let whole: [Indicator]
    let method: String

    init?(_ indicator: Indicator) {
        switch indicator {
        case .share18orYounger:
            self.init([.ageUnder3, .age3to5, .age6to9, .age10to15, .age16to18], of: Indicator.ageGroups, Self.ages)
        case .share67orOlder: self.init([.age67to74, .age75plus], of: Indicator.ageGroups, Self.ages)
        case .shareSingleHouseholds:
            self.init(
                [.household1], of: Indicator.householdSizes,
                "Haushalte mit einer Person, geteilt durch die Summe aller Haushaltsgrößen")
        case .shareSeniorHouseholds:
            self.init(
                [.seniorHouseholds], of: Indicator.householdSeniors,
                "Haushalte, in denen nur Seniorinnen und Senioren leben, geteilt durch die Summe aller drei Gruppen")
        case .shareWithChild:
            self.init(
                [.couplesWithChild, .singleParents], of: [.household1] + Indicator.householdFamilies,
                "Paare mit Kind und Alleinerziehende, geteilt durch die Summe aller Haushaltsarten")
        case .shareBuiltUntil1949:
            self.init(
                [.builtUntil1918, .built1919to1949], of: Indicator.buildingYears,
                "Gebäude der beiden ältesten Gruppen, geteilt durch die Summe aller zehn Gruppen")
        case .shareFossilHeating:
            self.init(
                [.heatedWithGas, .heatedWithOil, .heatedWithCoal], of: Indicator.heatSources,
                "Gebäude mit Gas, Heizöl oder Kohle, geteilt durch die Summe aller neun Gruppen")
        default: return nil
        }
    }

    private static let ages = "Summe der Altersgruppen, geteilt durch die Summe aller elf Gruppen"

    private init(_ parts: Set<Indicator>, of whole: [Indicator], _ method: String) {
        self.parts = parts
        self.whole = whole
        self.method = method
    }

    /// The share in percent. A gap in any group is the same gap in the share; nil where there is nothing to share.
    ///
    /// The base is the sum of the groups, not the census total: both are perturbed for privacy on their own, and only
    /// within one division do the shares add up to 100 %.
    func value(_ groups: [Indicator: FigureValue]) -> FigureValue? {
        var part = 0.0
        var all = 0.0
        for group in whole {
            guard let value = groups[group] else { return nil }
            guard case .number(let number) = value else { return value }
            all += number
            if parts.contains(group) { part += number }
        }
        return all > 0 ? .number(part / all * 100) : nil
    }
}
