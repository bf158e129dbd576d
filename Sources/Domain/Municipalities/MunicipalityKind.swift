/// The kind of a municipality: the "Textkennzeichen" of record 60 in the official register (GV100AD).
/// The raw value is the official code.
public enum MunicipalityKind: Int, Hashable, Sendable, CaseIterable {
    case marketTown = 60
    case independentTown = 61
    case urbanDistrict = 62
    case town = 63
    case municipality = 64
    case unincorporatedInhabited = 65
    case unincorporatedUninhabited = 66
    case largeDistrictTown = 67

    /// The official German term.
    public var germanName: String {
        switch self {
        case .marketTown: "Markt"
        case .independentTown: "kreisfreie Stadt"
        case .urbanDistrict: "Stadtkreis"
        case .town: "Stadt"
        case .municipality: "Gemeinde"
        case .unincorporatedInhabited: "gemeindefreies Gebiet, bewohnt"
        case .unincorporatedUninhabited: "gemeindefreies Gebiet, unbewohnt"
        case .largeDistrictTown: "Große Kreisstadt"
        }
    }

    /// Whether the municipality may call itself Stadt; a town's concept is always called INSEK.
    public var isTown: Bool {
        switch self {
        case .independentTown, .urbanDistrict, .town, .largeDistrictTown: true
        case .marketTown, .municipality, .unincorporatedInhabited, .unincorporatedUninhabited: false
        }
    }

    /// Whether the municipality is a Kreis of its own, so that its Kreis bears the same name.
    public var isIndependent: Bool { self == .independentTown || self == .urbanDistrict }
}
