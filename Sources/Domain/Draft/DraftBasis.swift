public import Values

/// All that the first draft of a concept is made of: a snapshot, out of which page, PDF and Word are written.
public struct DraftBasis: Sendable {
    public let portrait: MunicipalityPortrait
    /// Nil where too few municipalities are like this one.
    public let peers: PeerComparison?
    public let roadmap: Roadmap
    /// The day of the draft.
    public let day: Day

    public init(portrait: MunicipalityPortrait, peers: PeerComparison?, roadmap: Roadmap, day: Day) {
        self.portrait = portrait
        self.peers = peers
        self.roadmap = roadmap
        self.day = day
    }

    public var municipality: Municipality { portrait.municipality }

    /// The programmes with what the number of inhabitants says about each.
    public var programmes: [(programme: FundingProgramme, eligibility: Eligibility)] {
        FundingProgramme.all.map { ($0, Eligibility($0, inhabitants: municipality.inhabitants, ags: municipality.ags)) }
    }

    /// Formats that suit the size, in the order of the catalogue.
    public var formats: [ParticipationFormat] {
        ParticipationFormat.all.filter { $0.suits.contains(municipality.inhabitants) }
    }

    /// What open data know for a topic; gaps included, missing tables left out.
    public func known(_ topic: TopicKey) -> [Figure] { topic.indicators.compactMap(figure) }

    /// What of a topic differs from the peers.
    public func standingOut(_ topic: TopicKey) -> [PeerComparison.Row] {
        (peers?.rows ?? []).filter { topic.indicators.contains($0.own.indicator) && $0.isRemarkable }
    }

    private func figure(_ indicator: Indicator) -> Figure? {
        switch indicator {
        case .inhabitants: portrait.inhabitants
        case .area: portrait.area
        case .density: portrait.density
        default: portrait.census.figure(indicator)
        }
    }
}

extension PeerComparison.Row {
    /// Outside of all peers, or a sixth away from their middle.
    var isRemarkable: Bool {
        guard let own = own.number, let median = median.number, median > 0 else { return false }
        return standsOut || abs(own - median) / median >= 1.0 / 6
    }
}

extension TopicKey {
    /// Figures that say something about the topic.
    var indicators: [Indicator] {
        switch self {
        case .housing:
            [.buildings, .shareBuiltUntil1949, .shareFossilHeating, .households, .shareSingleHouseholds]
        case .townscape: [.builtUntil1918, .shareBuiltUntil1949, .density]
        case .mobility: [.area, .density]
        case .nature: [.area]
        case .social: [.ageUnder3, .age3to5, .age6to9, .share18orYounger, .age75plus, .share67orOlder]
        case .inclusion: [.singleParents, .seniorHouseholds, .shareSeniorHouseholds]
        case .climate: [.shareFossilHeating, .heatedFromGrid, .heatedWithHeatPump]
        case .demography: [.censusInhabitants, .share18orYounger, .share67orOlder, .shareWithChild]
        case .cohesion: [.household1, .shareSingleHouseholds]
        case .economy, .digital: []
        }
    }
}
