/// Own figures beside those of the peers.
public struct PeerComparison: Sendable {
    public struct Row: Sendable {
        public let own: Figure
        /// The middle of the peers that have a value; half of them lie below it.
        public let median: Figure
        public let lowest: Figure
        public let highest: Figure
        /// How many peers have a value.
        public let count: Int

        /// Whether the municipality lies outside of everything that the peers have.
        public var standsOut: Bool {
            guard let own = own.number, let low = lowest.number, let high = highest.number else { return false }
            return own < low || own > high
        }
    }

    public let group: PeerGroup
    public let rows: [Row]

    /// What is compared, in the order of the paper.
    public static let indicators: [Indicator] = [
        .density, .share18orYounger, .share67orOlder, .shareSingleHouseholds, .shareSeniorHouseholds, .shareWithChild,
        .shareBuiltUntil1949, .shareFossilHeating,
    ]

    /// - Parameter figures: Of the peers, by indicator; those without a number are left out of the median and counted out.
    public init(_ group: PeerGroup, own: [Figure], peers: [Indicator: [Figure]]) {
        self.group = group
        rows = own.compactMap { own in
            let known = (peers[own.indicator] ?? []).filter { $0.number != nil }.sorted {
                ($0.number ?? 0) < ($1.number ?? 0)
            }
            guard known.count >= PeerGroup.fewest, let first = known.first, let last = known.last else { return nil }
            let numbers = known.compactMap(\.number)
            let middle = numbers.count / 2
            let median = numbers.count.isMultiple(of: 2) ? (numbers[middle - 1] + numbers[middle]) / 2 : numbers[middle]
            return Row(
                own: own,
                median: Figure(
                    indicator: own.indicator, value: .number(median), referenceDay: first.referenceDay,
                    source: first.source, method: "Median von \(numbers.count) Vergleichsgemeinden"),
                lowest: first, highest: last, count: numbers.count)
        }
    }
}
