import Database
public import Domain
import Storage
public import Values

/// What an erasure has found and erased.
public struct HistoryErasure: Hashable, Sendable {
    /// An entry whose content names the person; without the content.
    public struct Entry: Hashable, Sendable {
        public let chain: String
        public let number: Int64
        public let at: Instant
        public let action: String
    }

    public let found: [Entry]
    /// 0 for a dry run.
    public let erased: Int
}

extension Workshop {
    /// Erases the contents of all entries that name the person, so that no byte of them remains in the store's own files;
    /// the chains stay whole and who did what when stays too. What was written meanwhile is searched as well.
    /// - Parameters:
    ///   - isDryRun: Only searches.
    ///   - list: A file outside the store that remembers which entries were erased, for `replayErasures`.
    public func eraseFromHistory(
        _ search: PersonSearch, isDryRun: Bool = false, list path: String? = nil
    ) throws -> HistoryErasure {
        var found: [HistoryErasure.Entry] = []
        var erased = 0
        while true {
            let before = found.count
            try eachHit(of: search) { hits in
                found += hits.map { place, row in
                    HistoryErasure.Entry(
                        chain: place.chain, number: row.number, at: row.frame.at, action: row.frame.action)
                }
                guard !isDryRun else { return }
                let now = clock.now()
                let marks = hits.map { place, row in
                    AuditErasureMark(
                        chain: place.chain, number: row.number, contentHash: row.contentHash, erasedAt: now)
                }
                // First the list: an entry on it that is not erased yet does no harm, the other way round would.
                if let path { try ErasureList(path).append(marks) }
                erased += try erase(marks)
            }
            // Once more, for what was written behind the search; the last round finds nothing.
            if isDryRun || found.count == before { break }
        }
        if !isDryRun { try purgeHistory() }
        return HistoryErasure(found: found, erased: erased)
    }

    /// Erases again what was erased before, after a backup was restored. May be repeated.
    /// - Returns: How many entries stand on the list, and how many of them had a content again.
    public func replayErasures(list path: String) throws -> (listed: Int, erased: Int) {
        let marks = try ErasureList(path).marks()
        var erased = 0
        for start in stride(from: 0, to: marks.count, by: 500) {
            erased += try erase(Array(marks[start..<min(start + 500, marks.count)]))
        }
        try purgeHistory()
        return (marks.count, erased)
    }

    /// In portions, so that neither memory nor a transaction grows with the history.
    private func eachHit(
        of search: PersonSearch, _ body: ([(place: AuditErasure.Place, row: AuditRow)]) throws -> Void
    ) throws {
        var place = AuditErasure.Place.start
        while true {
            let rows = try read { [place] in try AuditErasure.contents($0, after: place, limit: 500) }
            guard let last = rows.last else { return }
            let hits = rows.filter { search.finds($0.row) }
            if !hits.isEmpty { try body(hits) }
            place = last.place
        }
    }

    private func erase(_ marks: [AuditErasureMark]) throws -> Int {
        let now = clock.now()
        return try write { writing in
            let count = try AuditErasure.erase(writing, marks)
            if count > 0 {
                try AuditStore.append(
                    writing,
                    AuditEntry(
                        chain: .system, actor: .tool("insek-audit"), action: "geschichte.inhalte-geloescht",
                        subject: AuditEntry.Subject(kind: "geschichte", id: "alle"), before: nil,
                        after: ["eintraege": .integer(Int64(count))], at: now))
            }
            return count
        }
    }

    private func purgeHistory() throws {
        try translating { try AuditErasure.purge(database) }
    }
}
