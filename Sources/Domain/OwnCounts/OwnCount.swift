public import Values

/// One number that the municipality has counted or collected itself.
public struct OwnCount: Hashable, Sendable {
    /// The Ortsteil; empty for the whole municipality.
    public let place: String
    /// What was counted, such as "leere Wohnungen".
    public let feature: String
    /// In thousandths of the unit, never negative.
    public let thousandths: Int64
    /// Empty for plain counts, else such as "%".
    public let unit: String
    /// The feature of which this one is a part, at the same place and time; empty for none.
    public let whole: String
    public let date: CountDate
    /// Who counted, or which paper says so.
    public let source: String

    public init(
        place: String = "", feature: String, thousandths: Int64, unit: String = "", whole: String = "",
        date: CountDate, source: String
    ) {
        self.place = place
        self.feature = feature
        self.thousandths = thousandths
        self.unit = unit
        self.whole = whole
        self.date = date
        self.source = source
    }

    public var value: Double { Double(thousandths) / 1_000 }

    /// "1.742", "81,5 %".
    public var text: String { Self.text(thousandths, unit: unit) }

    /// With as many decimals as it has, at most three.
    static func text(_ thousandths: Int64, unit: String) -> String {
        let decimals = thousandths % 1_000 == 0 ? 0 : thousandths % 100 == 0 ? 1 : thousandths % 10 == 0 ? 2 : 3
        let number = GermanNumber.text(Double(thousandths) / 1_000, decimals: decimals)
        return unit.isEmpty ? number : "\(number)\u{A0}\(unit)"
    }

    /// Whether numbers of several places can be added up.
    public var isAdditive: Bool { unit != "%" }

    /// For the history.
    public var json: JSON {
        [
            "ort": .string(place), "merkmal": .string(feature), "wert": .string(text), "davon_von": .string(whole),
            "stand": .string(date.german), "quelle": .string(source),
        ]
    }
}

/// The own counts of a concept, in the order in which they were given.
public struct OwnCounts: Hashable, Sendable {
    public let counts: [OwnCount]
    /// The first one of each place, feature and time, so that tables of thousands are made without long searches.
    private let known: [Key: OwnCount]

    private struct Key: Hashable {
        let place: String
        let feature: String
        let date: CountDate
    }

    public init(_ counts: [OwnCount] = []) {
        self.counts = counts
        known = Dictionary(
            counts.map { (Key(place: $0.place, feature: $0.feature, date: $0.date), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    public var isEmpty: Bool { counts.isEmpty }

    /// The Ortsteile of which something was counted, in the order of their first number.
    public var places: [String] {
        var seen: Set<String> = []
        return counts.map(\.place).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// The number of a place; nil where nobody has counted.
    public func count(_ feature: String, in place: String, _ date: CountDate) -> OwnCount? {
        known[Key(place: place, feature: feature, date: date)]
    }

    /// The share that a count has in its whole, 0 to 1; nil without a whole, and where the whole is zero.
    public func share(_ count: OwnCount) -> Double? {
        guard !count.whole.isEmpty, let whole = self.count(count.whole, in: count.place, count.date),
            whole.thousandths > 0
        else { return nil }
        return count.value / whole.value
    }

    /// The numbers of the Ortsteile, one table for each time and source, the newest first.
    public var tables: [PlaceTable] {
        var keys: [PlaceTable.Key] = []
        for count in counts where !count.place.isEmpty {
            let key = PlaceTable.Key(date: count.date, source: count.source)
            if !keys.contains(key) { keys.append(key) }
        }
        return keys.sorted { $0.date > $1.date }.map { PlaceTable(self, $0) }
    }

    /// The numbers of the whole municipality that were counted once, together by time and source, the newest first.
    public var single: [[OwnCount]] {
        let dates = dates
        var groups: [[OwnCount]] = []
        for count in whole where dates[count.feature]?.count == 1 {
            let known = groups.firstIndex { $0[0].date == count.date && $0[0].source == count.source }
            if let known { groups[known].append(count) } else { groups.append([count]) }
        }
        return groups.sorted { $0[0].date > $1[0].date }
    }

    /// What was counted of the whole municipality at several times, the oldest first.
    public var series: [[OwnCount]] {
        let (whole, dates) = (whole, dates)
        var seen: Set<String> = []
        return whole.filter { (dates[$0.feature]?.count ?? 0) > 1 && seen.insert($0.feature).inserted }.map { first in
            whole.filter { $0.feature == first.feature }.sorted { $0.date < $1.date }
        }
    }

    private var whole: [OwnCount] { counts.filter(\.place.isEmpty) }

    /// When each feature of the whole municipality was counted.
    private var dates: [String: Set<CountDate>] {
        whole.reduce(into: [:]) { $0[$1.feature, default: []].insert($1.date) }
    }
}

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
