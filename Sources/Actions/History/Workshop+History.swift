public import Access
import Database
public import Domain
import Storage
import Values

/// One page of a history, the newest first.
public struct HistoryPage: Sendable {
    public let query: HistoryQuery
    public let entries: [HistoryEntry]
    /// Whether there are further entries on either side.
    public let hasNewer: Bool
    public let hasOlder: Bool
    /// Everybody who has changed something in the concept, and the things that entries name.
    public let names: HistoryNames

    init(_ query: HistoryQuery, _ found: [HistoryEntry], _ names: HistoryNames = HistoryNames()) {
        self.query = query
        self.names = names
        let isMore = found.count > query.pageSize
        switch query.place {
        case .newest, .before:
            entries = Array(found.prefix(query.pageSize))
            hasOlder = isMore
            hasNewer = query.place != .newest
        case .after:
            entries = Array(found.suffix(query.pageSize))
            hasOlder = true
            hasNewer = isMore
        }
    }
}

/// The history of one measure, which may be deleted.
public struct MeasureHistory: Sendable {
    public let id: ElementID
    public let code: MeasureCode
    public let thing: HistoryThing
    public let page: HistoryPage
}

extension Workshop {
    /// The history of a concept. Two queries. Throws `PlanningError` without the right to all of it.
    public func history(_ scope: Scope, _ query: HistoryQuery = HistoryQuery()) throws -> HistoryPage {
        try requireHistory(scope)
        let now = clock.now()
        return try read { reading in
            let found = try HistoryStore.page(reading, scope, query, at: now)
            let named = Set(found.flatMap(\.named)).sorted()
            return HistoryPage(query, found, try HistoryStore.names(reading, scope, of: named))
        }
    }

    /// The history of one measure, also of a deleted one; nil when the concept never had one of this number. Two queries.
    public func measureHistory(
        _ scope: Scope, _ code: MeasureCode, _ query: HistoryQuery = HistoryQuery()
    ) throws -> MeasureHistory? {
        try requireHistory(scope)
        return try read { reading in
            guard let (id, thing) = try HistoryStore.measure(reading, scope, code) else { return nil }
            let found = try HistoryStore.entries(
                reading, scope, of: AuditEntry.Subject(kind: "massnahme", id: id.text), query.place,
                limit: query.pageSize + 1)
            return MeasureHistory(id: id, code: code, thing: thing, page: HistoryPage(query, found))
        }
    }

    /// The changes of one thing in a concept, the newest first.
    /// - Parameter number: Only changes before this one, for the next page.
    public func history(
        _ scope: Scope, of subject: AuditEntry.Subject, before number: Int64? = nil, limit: Int = 50
    ) throws -> [HistoryEntry] {
        try requireHistory(scope)
        return try read { reading in
            try HistoryStore.entries(
                reading, scope, of: subject, number.map(HistoryQuery.Place.before) ?? .newest, limit: limit)
        }
    }

    /// What others did last; empty for whoever may not read the history. One query.
    public func changesByOthers(_ scope: Scope, limit: Int) throws -> [HistoryEntry] {
        guard scope.mayEverywhere(.readHistory) else { return [] }
        return try read { try HistoryStore.byOthers($0, scope, limit: limit) }
    }

    func requireHistory(_ scope: Scope) throws(PlanningError) {
        guard scope.mayEverywhere(.readHistory) else {
            throw PlanningError(
                .notAllowed,
                "Den Verlauf sieht, wer am ganzen Konzept arbeitet. Bitte wenden Sie sich an die Leitung des Konzepts.")
        }
    }
}
