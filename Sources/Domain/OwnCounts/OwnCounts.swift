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
