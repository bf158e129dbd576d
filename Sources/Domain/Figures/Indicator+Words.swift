extension Indicator {
    public var name: String {
        switch self {
        case .inhabitants: "Einwohnerinnen und Einwohner"
        case .area: "Fläche"
        case .density: "Bevölkerungsdichte"
        case .censusInhabitants: "Bevölkerung nach Zensus"
        case .ageUnder3: "unter 3 Jahre"
        case .age3to5: "3 bis 5 Jahre"
        case .age6to9: "6 bis 9 Jahre"
        case .age10to15: "10 bis 15 Jahre"
        case .age16to18: "16 bis 18 Jahre"
        case .age19to24: "19 bis 24 Jahre"
        case .age25to39: "25 bis 39 Jahre"
        case .age40to59: "40 bis 59 Jahre"
        case .age60to66: "60 bis 66 Jahre"
        case .age67to74: "67 bis 74 Jahre"
        case .age75plus: "75 Jahre und älter"
        case .share18orYounger: "Anteil der bis 18-Jährigen"
        case .share67orOlder: "Anteil der ab 67-Jährigen"
        case .sharedBorder: "gemeinsame Grenze"
        case .households: "Haushalte"
        case .household1: "1 Person"
        case .household2: "2 Personen"
        case .household3: "3 Personen"
        case .household4: "4 Personen"
        case .household5: "5 Personen"
        case .household6: "6 und mehr Personen"
        case .couplesWithoutChild: "Paare ohne Kind"
        case .couplesWithChild: "Paare mit Kind"
        case .singleParents: "Alleinerziehende"
        case .otherHouseholds: "Mehrpersonenhaushalte ohne Kernfamilie"
        case .seniorHouseholds: "nur Seniorinnen und Senioren"
        case .mixedHouseholds: "Seniorinnen, Senioren und Jüngere"
        case .youngerHouseholds: "ohne Seniorinnen und Senioren"
        case .shareSingleHouseholds: "Anteil der Haushalte mit einer Person"
        case .shareSeniorHouseholds: "Anteil der Haushalte, in denen nur Seniorinnen und Senioren leben"
        case .shareWithChild: "Anteil der Haushalte mit Kind"
        case .buildings: "Gebäude mit Wohnraum"
        case .builtUntil1918: "vor 1919"
        case .built1919to1949: "1919 bis 1949"
        case .built1950to1959: "1950 bis 1959"
        case .built1960to1969: "1960 bis 1969"
        case .built1970to1979: "1970 bis 1979"
        case .built1980to1989: "1980 bis 1989"
        case .built1990to1999: "1990 bis 1999"
        case .built2000to2009: "2000 bis 2009"
        case .built2010to2015: "2010 bis 2015"
        case .builtFrom2016: "2016 und später"
        case .heatedWithGas: "Gas"
        case .heatedWithOil: "Heizöl"
        case .heatedWithWood: "Holz, Holzpellets"
        case .heatedWithBiomass: "Biomasse ohne Holz, Biogas"
        case .heatedWithHeatPump: "Solar- und Erdwärme, Wärmepumpen"
        case .heatedWithPower: "Strom ohne Wärmepumpen"
        case .heatedWithCoal: "Kohle"
        case .heatedFromGrid: "Fernwärme"
        case .unheated: "keine Heizung"
        case .shareBuiltUntil1949: "Anteil der Gebäude, die vor 1950 gebaut wurden"
        case .shareFossilHeating: "Anteil der Gebäude, die mit Gas, Heizöl oder Kohle geheizt werden"
        }
    }

    /// The name outside of its division, where "vor 1919" alone would say too little.
    public var fullName: String {
        switch self {
        case _ where Self.ageGroups.contains(self): "Menschen im Alter: \(name)"
        case _ where Self.householdSizes.contains(self): "Haushalte mit \(name)"
        case _ where Self.householdFamilies.contains(self), _ where Self.householdSeniors.contains(self):
            "Haushalte: \(name)"
        case _ where Self.buildingYears.contains(self): "Gebäude, Baujahr \(name)"
        case _ where Self.heatSources.contains(self): "Gebäude nach Heizung: \(name)"
        default: name
        }
    }

    public var unit: String {
        switch self {
        case .area: "km²"
        case .density: "Einwohner je km²"
        case .sharedBorder: "km"
        case .inhabitants: "Einwohner"
        case _ where isShare: "%"
        case _ where Self.householdTable.contains(self): "Haushalte"
        case _ where Self.buildingTable.contains(self): "Gebäude"
        default: "Personen"
        }
    }

    /// Digits behind the comma when shown.
    public var decimals: Int {
        switch self {
        case .area: 2
        case .sharedBorder: 1
        case _ where isShare: 1
        default: 0
        }
    }

    private var isShare: Bool { rawValue.hasPrefix("zensus.anteil.") }
}
