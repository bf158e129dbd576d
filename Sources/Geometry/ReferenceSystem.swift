/// The coordinate systems that the Werkstatt reads; everything is stored in `storage`.
/// The raw value is the EPSG code.
public enum ReferenceSystem: Int, Hashable, Sendable, CaseIterable {
    case wgs84 = 4326
    case etrs89 = 4258
    case utm32 = 25832
    case utm33 = 25833

    /// ETRS89 / UTM zone 33N: the system of the Saxon authorities.
    public static let storage = ReferenceSystem.utm33

    public var epsg: Int { rawValue }

    public init?(epsg: Int) {
        self.init(rawValue: epsg)
    }

    /// Degrees instead of metres: areas and lengths mean nothing here.
    public var isGeographic: Bool { self == .wgs84 || self == .etrs89 }

    public var germanName: String {
        switch self {
        case .wgs84: "WGS 84 (EPSG:4326)"
        case .etrs89: "ETRS89 (EPSG:4258)"
        case .utm32: "ETRS89 / UTM-Zone 32N (EPSG:25832)"
        case .utm33: "ETRS89 / UTM-Zone 33N (EPSG:25833)"
        }
    }
}
