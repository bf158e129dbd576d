/// The numbers of the Ortsteile of one time and source: a row for each place, a column for each feature.
public struct PlaceTable: Hashable, Sendable {
    struct Key: Hashable {
        let date: CountDate
        let source: String
    }

    public struct Feature: Hashable, Sendable {
        public let name: String
        public let unit: String
        /// The feature of which it is a part; empty for none.
        public let whole: String
    }

    public let date: CountDate
    public let source: String
    public let features: [Feature]
    public let places: [String]
    private let all: OwnCounts

    init(_ all: OwnCounts, _ key: Key) {
        date = key.date
        source = key.source
        let counts = all.counts.filter { !$0.place.isEmpty && $0.date == key.date && $0.source == key.source }
        var features: [Feature] = []
        for count in counts where !features.contains(where: { $0.name == count.feature }) {
            features.append(Feature(name: count.feature, unit: count.unit, whole: count.whole))
        }
        self.features = features
        let counted = Set(counts.map(\.place))
        places = all.places.filter(counted.contains)
        self.all = all
    }

    public func count(_ feature: Feature, in place: String) -> OwnCount? { all.count(feature.name, in: place, date) }

    public func share(_ count: OwnCount) -> Double? { all.share(count) }

    /// All places together; nil where a place is missing, and for shares, which cannot be added.
    public func sum(_ feature: Feature) -> OwnCount? {
        let counts = places.compactMap { count(feature, in: $0) }
        guard counts.count == places.count, counts.allSatisfy({ $0.isAdditive && $0.unit == feature.unit }) else {
            return nil
        }
        return OwnCount(
            feature: feature.name, thousandths: counts.reduce(0) { $0 + $1.thousandths }, unit: feature.unit,
            whole: feature.whole, date: date, source: source)
    }

    /// The share of a sum in the sum of its whole.
    public func share(ofSum sum: OwnCount) -> Double? {
        guard let feature = features.first(where: { $0.name == sum.whole }), let whole = self.sum(feature),
            whole.thousandths > 0
        else { return nil }
        return sum.value / whole.value
    }

    /// The number of the whole municipality of the same time and unit, to stand beside the sum; nil where there is none.
    /// The difference is shown, never forced.
    public func townFigure(_ feature: Feature) -> OwnCount? {
        all.count(feature.name, in: "", date).flatMap { $0.unit == feature.unit ? $0 : nil }
    }
}
