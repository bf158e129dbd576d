import Database
public import Domain
import Storage
import Values

extension Workshop {
    /// What the first draft is made of, as of today; one query while no file was imported since the last time; nil when no register in the store has the municipality.
    /// - Parameter plan: What the municipality says about the work; work begins today when nobody has said.
    public func draftBasis(_ ags: AGS, _ plan: WorkPlan = WorkPlan()) throws -> DraftBasis? {
        let releases = try read { try ReleaseStore.current($0, coverage: Coverage(of: ags)) }.map(\.id)
        guard let found = try drafts.entry(ags, releases: releases) ?? made(ags, releases) else { return nil }
        let today = clock.today
        return DraftBasis(
            portrait: found.portrait, peers: found.peers, roadmap: plan.roadmap(today: today), day: today)
    }

    private func made(_ ags: AGS, _ releases: [UUIDv7]) throws -> DraftCache.Entry? {
        guard let portrait = try portrait(ags) else { return nil }
        let entry = DraftCache.Entry(releases: releases, portrait: portrait, peers: try peers(of: portrait))
        drafts.keep(entry, of: ags)
        return entry
    }

    /// The municipality beside those like it; nil where there are too few.
    private func peers(of portrait: MunicipalityPortrait) throws -> PeerComparison? {
        let municipality = portrait.municipality
        return try read { reading in
            let candidates = try MunicipalityStore.list(
                reading, in: portrait.inhabitants.source.id,
                inhabitants: municipality.inhabitants / 3...max(1, municipality.inhabitants) * 3)
            guard let group = PeerGroup(of: municipality, among: candidates) else { return nil }
            let census = try ReleaseStore.current(reading, coverage: Coverage(of: municipality.ags))
                .filter(\.dataset.isCensus)
            let values = try FigureStore.values(reading, of: group.members.map(\.ags), in: census.map(\.id))
            func figures(_ indicator: Indicator) -> [Figure] {
                group.members.compactMap { member in
                    indicator == .density
                        ? member.densityFigure(portrait.density)
                        : CensusFigures(census, values[member.ags] ?? [:]).figure(indicator)
                }
            }
            let own = PeerComparison.indicators.compactMap { indicator in
                indicator == .density ? portrait.density : portrait.census.figure(indicator)
            }
            return PeerComparison(
                group, own: own,
                peers: Dictionary(uniqueKeysWithValues: PeerComparison.indicators.map { ($0, figures($0)) }))
        }
    }
}

extension Municipality {
    /// Made as the one of the municipality that it is compared with.
    fileprivate func densityFigure(_ own: Figure) -> Figure {
        Figure(
            indicator: .density, value: density.map(FigureValue.number) ?? .gap(.missing),
            referenceDay: inhabitantsDay, source: own.source, method: own.method)
    }
}
