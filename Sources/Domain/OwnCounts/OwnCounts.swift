/// The own counts of a concept, in the order in which they were given.
public struct OwnCounts: Hashable, Sendable {
    public let counts: [OwnCount]
    /// Rises with every change; 0 while nothing was given, and of what no store has numbered.
    public let revision: Int64
    /// Where in `counts` a number stands.
    private let index: [Key: Int]

    private struct Key: Hashable {
        let feature: String
        let place: String
        let date: CountDate
    }

    public init(_ counts: [OwnCount] = [], revision: Int64 = 0) {
        self.counts = counts
        self.revision = revision
        let keys = counts.enumerated().map { place, count in
            (Key(feature: count.feature, place: count.place, date: count.date), place)
        }
        index = Dictionary(keys) { first, _ in first }
    }

    public var isEmpty: Bool { counts.isEmpty }

    /// The Ortsteile of which something was counted, in the order of their first number.
    public var places: [String] {
        var seen: Set<String> = []
        return counts.map(\.place).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// The number of a place; nil where nobody has counted.
    public func count(_ feature: String, in place: String, _ date: CountDate) -> OwnCount? {
        index[Key(feature: feature, place: place, date: date)].map { counts[$0] }
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
        let features = features
        var groups: [[OwnCount]] = []
        for count in whole where features[count.feature]?.count == 1 {
            let known = groups.firstIndex { $0[0].date == count.date && $0[0].source == count.source }
            if let known { groups[known].append(count) } else { groups.append([count]) }
        }
        return groups.sorted { $0[0].date > $1[0].date }
    }

    /// What was counted of the whole municipality at several times, the oldest first.
    public var series: [[OwnCount]] {
        let features = features
        var seen: Set<String> = []
        return whole.compactMap { count in
            guard let all = features[count.feature], all.count > 1, seen.insert(count.feature).inserted else {
                return nil
            }
            return all.sorted { $0.date < $1.date }
        }
    }

    private var whole: [OwnCount] { counts.filter(\.place.isEmpty) }

    /// The numbers of the whole municipality by feature; no feature has two of one time.
    private var features: [String: [OwnCount]] { Dictionary(grouping: whole, by: \.feature) }
}
