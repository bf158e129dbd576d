public import Geometry

/// Everything the first page of a municipality shows: a snapshot out of which page, PDF and JSON are made.
public struct MunicipalityPortrait: Sendable {
    public let municipality: Municipality
    public let inhabitants: Figure
    public let area: Figure
    public let density: Figure
    public let census: CensusFigures
    /// Longest shared border first; nil while no boundaries have been imported.
    public let neighbours: [Neighbour]?
    /// Outlines in metres (EPSG:25833), simplified for display; nil while no boundaries have been imported.
    public let map: PortraitMap?
    /// Whether a concept of the municipality has a public page.
    public let hasPublicPage: Bool

    public init(
        municipality: Municipality, inhabitants: Figure, area: Figure, density: Figure, census: CensusFigures,
        neighbours: [Neighbour]?, map: PortraitMap?, hasPublicPage: Bool = false
    ) {
        self.municipality = municipality
        self.inhabitants = inhabitants
        self.area = area
        self.density = density
        self.census = census
        self.neighbours = neighbours
        self.map = map
        self.hasPublicPage = hasPublicPage
    }

    /// Invented data carry a mark on each page.
    public var isExample: Bool { municipality.ags.isDemo }

    /// Total of the census; nil while its table is not imported or does not know the municipality.
    public var censusInhabitants: Figure? { census.figure(.censusInhabitants) }

    /// The census' eleven groups, youngest first; empty as `censusInhabitants` is nil.
    public var ageGroups: [Figure] { census.figures(Indicator.ageGroups) }

    /// Share of people up to 18, and of 67 or older, in percent; empty as `censusInhabitants` is nil.
    public var ageShares: [Figure] { [.share18orYounger, .share67orOlder].compactMap(census.figure) }

    /// Households and their divisions; empty while that table is missing.
    public var householdFigures: [Figure] {
        [.households, .shareSingleHouseholds, .shareSeniorHouseholds, .shareWithChild].compactMap(census.figure)
            + census.figures(Indicator.householdSizes) + census.figures(Indicator.householdFamilies)
            + census.figures(Indicator.householdSeniors)
    }

    /// Buildings and their divisions; empty while that table is missing.
    public var buildingFigures: [Figure] {
        [.buildings, .shareBuiltUntil1949, .shareFossilHeating].compactMap(census.figure)
            + census.figures(Indicator.buildingYears) + census.figures(Indicator.heatSources)
    }

    /// All that the page shows of the census.
    public var censusFigures: [Figure] {
        [censusInhabitants].compactMap(\.self) + ageShares + ageGroups + householdFigures + buildingFigures
    }

    /// Every figure on the page, in reading order.
    public var figures: [Figure] {
        [inhabitants, area, density] + censusFigures
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
