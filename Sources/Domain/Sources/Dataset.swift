/// The official files that the product can read. The raw value is kept in the store.
public enum Dataset: String, CaseIterable, Sendable {
    case municipalRegister = "gv100ad"
    case boundaries = "vg250"
    case census2022 = "zensus2022-demografie"
    case censusHouseholds = "zensus2022-haushalte"
    case censusBuildings = "zensus2022-gebaeude"

    /// Whether it is a regional table of the census.
    public var isCensus: Bool { [.census2022, .censusHouseholds, .censusBuildings].contains(self) }

    /// Title for lists of sources.
    public var title: String {
        switch self {
        case .municipalRegister: "Gemeindeverzeichnis GV100AD"
        case .boundaries: "Verwaltungsgebiete 1:250 000 (VG250), Gemeindegrenzen"
        case .census2022: "Zensus 2022, Regionaltabelle Demografie"
        case .censusHouseholds: "Zensus 2022, Regionaltabelle Haushalte"
        case .censusBuildings: "Zensus 2022, Regionaltabelle Gebäude und Wohnungen"
        }
    }

    /// The name that the licence asks to be given beside each use.
    public var credit: String {
        switch self {
        case .municipalRegister: "© Statistisches Bundesamt (Destatis)"
        case .boundaries: "© GeoBasis-DE / BKG"
        case .census2022, .censusHouseholds, .censusBuildings: "© Statistische Ämter des Bundes und der Länder"
        }
    }

    public var licence: String { "Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)" }

    /// Where the licence text stands.
    public var licenceAddress: String { "https://www.govdata.de/dl-de/by-2-0" }
}

/// Invented example districts (Kreis keys 149xx) and real ones may lie in one store; each has its own current release.
public enum Coverage: String, CaseIterable, Sendable {
    case saxony = "sachsen"
    case example = "beispiel"

    /// Which one a municipality belongs to.
    public init(of ags: AGS) { self = ags.isDemo ? .example : .saxony }
}
