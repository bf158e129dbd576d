/// All that the sheet of one measure shows, taken from a snapshot.
public struct MeasureSheet: Hashable, Sendable {
    /// A link of the measure and what lies at its other end.
    public struct Tie: Hashable, Sendable {
        public let link: ElementLink
        /// Nil when the other end is no element.
        public let element: Element?
        /// The target has changed its meaning since the link was last confirmed.
        public let isOutdated: Bool
    }

    /// An outdated link that puts the measure in doubt, and what it joins.
    public struct Doubt: Hashable, Sendable {
        public let link: ElementLink
        /// Nil when the end is no element.
        public let source: Element?
        public let target: Element?
    }

    public let measure: Measure
    /// What the measure rests on or serves.
    public let leadingOut: [Tie]
    /// What rests on the measure.
    public let leadingIn: [Tie]
    /// Outdated links, its own or further off, that put the measure in doubt; empty when it stands.
    public let doubts: [Doubt]
    /// Years whose cover does not equal their cost.
    public let findings: [CostFinding]
    /// The neighbours by number.
    public let previous: MeasureCode?
    public let next: MeasureCode?

    /// Nil when the snapshot has no measure of this number.
    public init?(_ snapshot: ConceptSnapshot, _ code: MeasureCode) {
        guard let measure = snapshot.measure(code) else { return nil }
        self.measure = measure
        let end = LinkEnd.element(measure.id)
        let links = snapshot.links(of: measure.id)
        func tie(_ link: ElementLink, _ other: LinkEnd) -> Tie {
            let target = link.target.element.flatMap(snapshot.element)
            return Tie(
                link: link, element: other.element.flatMap(snapshot.element),
                isOutdated: target.map { $0.contentVersion > link.seen } ?? false)
        }
        leadingOut = links.filter { $0.source == end }.map { tie($0, $0.target) }
        leadingIn = links.filter { $0.source != end }.map { tie($0, $0.source) }
        doubts = snapshot.suspicion.causes(of: end).map { link in
            Doubt(
                link: link, source: link.source.element.flatMap(snapshot.element),
                target: link.target.element.flatMap(snapshot.element))
        }
        findings = measure.content.details.plan.findings
        var neighbours: (MeasureCode?, MeasureCode?) = (nil, nil)
        for element in snapshot.elements {
            guard let other = element.measureCode else { continue }
            if other < code { neighbours.0 = neighbours.0.map { max($0, other) } ?? other }
            if other > code { neighbours.1 = neighbours.1.map { min($0, other) } ?? other }
        }
        (previous, next) = neighbours
    }
}
