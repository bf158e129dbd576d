public import Values

/// A municipality of the official register (Gemeindeverzeichnis), with the names and keys that every page needs.
public struct Municipality: Hashable, Sendable {
    public let ags: AGS
    /// Name without designations such as "Stadt" or "Kurort": "Wilsdruff", "Weißwasser/O.L. / Běła Woda".
    public let name: String
    /// Name exactly as the register writes it: "Wilsdruff, Stadt".
    public let officialName: String
    public let kind: MunicipalityKind
    public let kreisName: String
    /// Unique word of the municipality in web addresses, kept for good once given.
    public let slug: Slug
    /// Area in hectares, as of the register's reference day.
    public let hectares: Int
    /// Inhabitants, as of `inhabitantsDay`.
    public let inhabitants: Int
    public let inhabitantsDay: Day

    public init(
        ags: AGS, name: String, officialName: String, kind: MunicipalityKind, kreisName: String, slug: Slug,
        hectares: Int, inhabitants: Int, inhabitantsDay: Day
    ) {
        self.ags = ags
        self.name = name
        self.officialName = officialName
        self.kind = kind
        self.kreisName = kreisName
        self.slug = slug
        self.hectares = hectares
        self.inhabitants = inhabitants
        self.inhabitantsDay = inhabitantsDay
    }

    /// Inhabitants per square kilometre; nil when the register gives no area.
    public var density: Double? { Self.density(inhabitants: inhabitants, hectares: hectares) }

    /// Inhabitants per square kilometre (100 ha); nil without an area.
    public static func density(inhabitants: Int, hectares: Int) -> Double? {
        hectares > 0 ? Double(inhabitants) * 100 / Double(hectares) : nil
    }
}
