/// The official files that the product can import.
public enum KnownFormat: Hashable, Sendable, CaseIterable {
    /// GV100AD, fixed columns.
    case municipalRegister
    /// Outlines of municipalities as GeoJSON.
    case boundariesGeoJSON
    /// Zensus 2022, Regionaltabellen, CSV.
    case censusDemography, censusHouseholds, censusBuildings

    /// How lists and reports call it.
    public var germanName: String {
        switch self {
        case .municipalRegister: "Gemeindeverzeichnis GV100AD"
        case .boundariesGeoJSON: "Gemeindegrenzen (GeoJSON)"
        case .censusDemography: "Zensus 2022, Regionaltabelle Demografie"
        case .censusHouseholds: "Zensus 2022, Regionaltabelle Haushalte"
        case .censusBuildings: "Zensus 2022, Regionaltabelle Gebäude und Wohnungen"
        }
    }
}
