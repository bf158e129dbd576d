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
    /// The account that was asked for, while it is there: erased with all that hangs on it, or found by a dry run.
    public let account: AccountID?
    /// Accounts that bear the name or address looked for and stay, because only a text was named.
    public let namesakes: [Account]
}

/// What was erased again after a restore.
public struct HistoryReplay: Hashable, Sendable {
    public let listed: Int
    public let erased: Int
    public let accountsListed: Int
    public let accountsErased: Int
}

extension Workshop {
    /// Erases a person: the contents of all entries that name them, and the account where it is named, so that no byte
    /// remains in the store's own files; the chains stay whole and what was done when stays too. What was written
    /// meanwhile is searched as well.
    /// - Parameters:
    ///   - texts: The texts of the search as they were typed, to find accounts of that name.
    ///   - isDryRun: Only searches.
    ///   - list: A file outside the store that remembers what was erased, for `replayErasures`.
    public func eraseFromHistory(
        _ search: PersonSearch, texts: [String] = [], isDryRun: Bool = false, list path: String? = nil
    ) throws -> HistoryErasure {
        let person = try search.account.flatMap { id in try read { try AccountStore.find($0, id) } }
        let namesakes = try read { try AccountErasure.named($0, texts) }.filter { $0.id != search.account }
        let search = person.map(search.everything) ?? search
        if !isDryRun, let person {
            if let path { try ErasureList(path).append(person.id, at: clock.now()) }
            _ = try erase([], [person.id])
        }
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
                erased += try erase(marks, []).entries
            }
            // Once more, for what was written behind the search; the last round finds nothing.
            if isDryRun || found.count == before { break }
        }
        if !isDryRun { try purgeErased() }
        return HistoryErasure(found: found, erased: erased, account: person?.id, namesakes: namesakes)
    }

    /// Erases again what was erased before, after a backup was restored. May be repeated.
    public func replayErasures(list path: String) throws -> HistoryReplay {
        let list = try ErasureList(path).content()
        let accounts = try erase([], list.accounts).accounts
        var erased = 0
        for start in stride(from: 0, to: list.marks.count, by: 500) {
            erased += try erase(Array(list.marks[start..<min(start + 500, list.marks.count)]), []).entries
        }
        try purgeErased()
        return HistoryReplay(
            listed: list.marks.count, erased: erased, accountsListed: list.accounts.count, accountsErased: accounts)
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

    private func erase(
        _ marks: [AuditErasureMark], _ accounts: [AccountID]
    ) throws -> (entries: Int, accounts: Int) {
        let now = clock.now()
        return try write { writing in
            let entries = try AuditErasure.erase(writing, marks)
            let people = try AccountErasure.erase(writing, accounts)
            if entries > 0 {
                try AuditStore.append(
                    writing, .erasure("geschichte.inhalte-geloescht", ["eintraege": .integer(Int64(entries))], now))
            }
            if people > 0 {
                try AuditStore.append(
                    writing, .erasure("konten.geloescht", ["konten": .integer(Int64(people))], now))
            }
            return (entries, people)
        }
    }

    private func purgeErased() throws {
        try translating { try AuditErasure.purge(database) }
    }
}

extension AuditEntry {
    /// That something was erased, without a word about whom.
    fileprivate static func erasure(_ action: String, _ after: JSON, _ now: Instant) -> AuditEntry {
        AuditEntry(
            chain: .system, actor: .tool("insek-audit"), action: action,
            subject: Subject(kind: "geschichte", id: "alle"), before: nil, after: after, at: now)
    }
}
