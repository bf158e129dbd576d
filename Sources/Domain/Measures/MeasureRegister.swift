import Values

/// All measures of a snapshot, made ready for lists: what is searched is folded, what is sorted has a rank.
struct MeasureRegister: Sendable {
    struct Entry: Sendable {
        let row: MeasureRow
        let ortsteile: [String]
        /// All words that a search may find, folded.
        let words: String
        /// Among all titles, as in a German dictionary; equal titles share one.
        let titleRank: Int
    }

    /// In the order of their numbers.
    let entries: [Entry]
    /// Of all measures, in the order of a German dictionary.
    let ortsteile: [String]

    init(_ measures: [Measure]) {
        var ranks: [String: Int] = [:]
        let titles = measures.map { SortFolding.key($0.content.title) }
        for key in titles.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where ranks[key] == nil {
            ranks[key] = ranks.count
        }
        entries = zip(measures, titles).map { measure, title in
            Entry(
                row: MeasureRow(measure), ortsteile: measure.content.ortsteile,
                words: SearchFolding.folded(measure.searched.joined(separator: " ")), titleRank: ranks[title] ?? 0)
        }
        ortsteile = Set(measures.flatMap(\.content.ortsteile))
            .map { (key: SortFolding.key($0), name: $0) }.sorted { $0.key < $1.key }.map(\.name)
    }

    /// The rows of one page and how many there are on all pages.
    func rows(_ query: MeasureQuery) -> (rows: [MeasureRow], matching: Int) {
        let words = SearchFolding.folded(query.search).split(separator: " ").prefix(8).map { Array($0.utf8) }
        let found = entries.indices.filter { index in
            let entry = entries[index]
            return query.includes(entry.row, in: entry.ortsteile) && words.allSatisfy(entry.words.hasWord)
        }
        // Ties keep the order of the numbers, for Swift's sort is stable.
        let sorted = found.map { (index: $0, rank: rank(entries[$0], query)) }.sorted { $0.rank < $1.rank }
        return (sorted.dropFirst(query.offset).prefix(query.pageSize).map { entries[$0.index].row }, found.count)
    }

    /// What is not stated comes last either way.
    private func rank(_ entry: Entry, _ query: MeasureQuery) -> (Int64, Int64) {
        let row = entry.row
        func rank(_ value: Int64?) -> Int64 { value.map { query.descending ? -$0 : $0 } ?? .max }
        func rank(_ value: Int?) -> Int64 { rank(value.map(Int64.init)) }
        return switch query.order {
        case .code: (rank(row.code.number), 0)
        case .title: (rank(entry.titleRank), 0)
        case .period: (rank(row.period.to), rank(row.period.from))
        case .cost: (rank(row.cost?.high.cents), rank(row.cost?.low.cents))
        case .priority: (rank(row.priority?.rawValue), 0)
        case .status: (rank(MeasureStatus.allCases.firstIndex(of: row.status)), 0)
        }
    }
}

extension MeasureQuery {
    fileprivate func includes(_ row: MeasureRow, in ortsteile: [String]) -> Bool {
        status.map { $0 == row.status } ?? true && priority.map { $0 == row.priority } ?? true
            && horizon.map { $0 == horizonYears.horizon(of: row.period) } ?? true
            && ortsteil.map(ortsteile.contains) ?? true
    }
}

extension Measure {
    fileprivate var searched: [String] {
        let details = content.details
        return [
            code.text, content.title, content.description, details.goal, details.place, details.responsible,
            details.deputy, details.participants,
        ] + content.ortsteile + details.plan.lines.map(\.name)
    }
}

extension String {
    /// Whether the bytes occur anywhere; both sides are folded.
    fileprivate func hasWord(_ word: [UInt8]) -> Bool {
        guard let first = word.first else { return true }
        return utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.count >= word.count else { return false }
            return (0...bytes.count - word.count).contains { start in
                bytes[start] == first && word.indices.allSatisfy { bytes[start + $0] == word[$0] }
            }
        } ?? false
    }
}
