public import Geometry

/// Everything the first page of a municipality shows: a snapshot out of which page, PDF and JSON are made.
public struct MunicipalityPortrait: Sendable {
    public let municipality: Municipality
    public let inhabitants: Figure
    public let area: Figure
    public let density: Figure
    /// Total of the census; nil while no census table has been imported.
    public let censusInhabitants: Figure?
    /// The census' eleven groups, youngest first; empty while no census table has been imported.
    public let ageGroups: [Figure]
    /// Longest shared border first; nil while no boundaries have been imported.
    public let neighbours: [Neighbour]?
    /// Outlines in metres (EPSG:25833), simplified for display; nil while no boundaries have been imported.
    public let map: PortraitMap?

    public init(
        municipality: Municipality, inhabitants: Figure, area: Figure, density: Figure, censusInhabitants: Figure?,
        ageGroups: [Figure], neighbours: [Neighbour]?, map: PortraitMap?
    ) {
        self.municipality = municipality
        self.inhabitants = inhabitants
        self.area = area
        self.density = density
        self.censusInhabitants = censusInhabitants
        self.ageGroups = ageGroups
        self.neighbours = neighbours
        self.map = map
    }

    /// Invented data carry a mark on each page.
    public var isExample: Bool { municipality.ags.isDemo }

    /// Share of people up to 18, and of 67 or older, in percent; empty while no census table has been imported.
    public var ageShares: [Figure] {
        [
            AgeShares.share(.share18orYounger, of: AgeShares.upTo18, in: ageGroups),
            AgeShares.share(.share67orOlder, of: AgeShares.from67, in: ageGroups),
        ].compactMap(\.self)
    }

    /// Every figure on the page, in reading order.
    public var figures: [Figure] {
        [inhabitants, area, density] + [censusInhabitants].compactMap(\.self) + ageShares + ageGroups
            + (neighbours ?? []).flatMap { [$0.sharedBorder, $0.inhabitants].compactMap(\.self) }
    }
}

/// A municipality with a common border.
public struct Neighbour: Sendable {
    public let name: String
    /// Nil when the neighbour is in the boundary file but not in the register.
    public let slug: Slug?
    public let ags: AGS
    /// Length of the common border in kilometres.
    public let sharedBorder: Figure
    public let inhabitants: Figure?

    public init(name: String, slug: Slug?, ags: AGS, sharedBorder: Figure, inhabitants: Figure?) {
        self.name = name
        self.slug = slug
        self.ags = ags
        self.sharedBorder = sharedBorder
        self.inhabitants = inhabitants
    }
}

/// The outlines that the small map draws.
public struct PortraitMap: Sendable {
    public struct Outline: Sendable {
        public let ags: AGS
        public let name: String
        public let shape: MultiPolygon

        public init(ags: AGS, name: String, shape: MultiPolygon) {
            self.ags = ags
            self.name = name
            self.shape = shape
        }
    }

    public let focus: Outline
    public let neighbours: [Outline]
    public let source: Source

    public init(focus: Outline, neighbours: [Outline], source: Source) {
        self.focus = focus
        self.neighbours = neighbours
        self.source = source
    }
}
