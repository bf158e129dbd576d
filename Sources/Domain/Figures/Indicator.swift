/// What a figure counts or measures. The raw value names it in the store and in exports.
public enum Indicator: String, CaseIterable, Sendable {
    case inhabitants = "einwohner"
    case area = "flaeche"
    case density = "dichte"
    case censusInhabitants = "zensus.einwohner"
    case ageUnder3 = "zensus.alter.00-02"
    case age3to5 = "zensus.alter.03-05"
    case age6to9 = "zensus.alter.06-09"
    case age10to15 = "zensus.alter.10-15"
    case age16to18 = "zensus.alter.16-18"
    case age19to24 = "zensus.alter.19-24"
    case age25to39 = "zensus.alter.25-39"
    case age40to59 = "zensus.alter.40-59"
    case age60to66 = "zensus.alter.60-66"
    case age67to74 = "zensus.alter.67-74"
    case age75plus = "zensus.alter.75"
    case share18orYounger = "zensus.anteil.00-18"
    case share67orOlder = "zensus.anteil.67"
    case sharedBorder = "grenze"

    /// The eleven age groups of the census tables, youngest first (Alter_infr__01 to 11).
    public static let ageGroups: [Indicator] = [
        .ageUnder3, .age3to5, .age6to9, .age10to15, .age16to18, .age19to24, .age25to39, .age40to59, .age60to66,
        .age67to74, .age75plus,
    ]

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
        }
    }

    public var unit: String {
        switch self {
        case .area: "km²"
        case .density: "Einwohner je km²"
        case .sharedBorder: "km"
        case .share18orYounger, .share67orOlder: "%"
        case .inhabitants: "Einwohner"
        default: "Personen"
        }
    }

    /// Digits behind the comma when shown.
    public var decimals: Int {
        switch self {
        case .area: 2
        case .sharedBorder, .share18orYounger, .share67orOlder: 1
        default: 0
        }
    }
}
