public import Access
public import Database
public import Domain
import Synchronization

/// The snapshots of one process, each valid as long as its concept's change number, which every call asks the store
/// for: so a change by another process is seen at once, and one that was rolled back never is, because snapshots are
/// read outside of every change. Bounded in bytes; the one used longest ago leaves first.
public final class SnapshotCache: Sendable {
    private struct Part: Hashable {
        let concept: ConceptID
        /// Nil for all of the concept.
        let restriction: Scope.Restriction?

        static func whole(_ concept: ConceptID) -> Part { Part(concept: concept, restriction: nil) }
    }

    private struct Entry {
        let snapshot: ConceptSnapshot
        let weight: Int
        var used: UInt64
    }

    private struct State {
        var entries: [Part: Entry] = [:]
        var weight = 0
        var clock: UInt64 = 0
    }

    private let capacity: Int
    private let state = Mutex(State())

    /// - Parameter capacity: In bytes, by `ConceptSnapshot.weight`.
    public init(capacity: Int = 64 << 20) { self.capacity = capacity }

    /// How many bytes are kept.
    public var weight: Int { state.withLock { $0.weight } }

    /// The concept as far as the scope reaches; nil when there is no such concept or nothing of it may be seen.
    /// Not to be called inside a `read` or `write`.
    public func snapshot(_ database: Database, _ scope: Scope) throws -> ConceptSnapshot? {
        guard scope.may(.readConcept), let whole = try current(database, scope) else { return nil }
        guard let restriction = scope.restriction else { return whole }
        let part = Part(concept: scope.concept, restriction: restriction)
        if let snapshot = cached(part, at: whole.changeNumber) { return snapshot }
        let snapshot = whole.restricted(to: scope.maySee)
        keep(snapshot, as: part)
        return snapshot
    }

    private func current(_ database: Database, _ scope: Scope) throws -> ConceptSnapshot? {
        for _ in 1...2 {
            switch try database.read({ reading in try lookUp(reading, scope) }) {
            case .found(let snapshot): return snapshot
            case .missing: return nil
            case .changedMeanwhile: continue
            }
        }
        // Somebody writes all the time (PostgreSQL only): hold the concept still for as long as the four queries take.
        let snapshot = try database.write { writing in
            guard let number = try Self.hold(writing, scope) else { return ConceptSnapshot?.none }
            return try SnapshotStore.read(writing, scope, at: number)
        }
        if let snapshot { keep(snapshot, as: .whole(scope.concept)) }
        return snapshot
    }

    private enum Answer {
        case found(ConceptSnapshot)
        case missing
        case changedMeanwhile
    }

    private func lookUp(_ reading: Reading, _ scope: Scope) throws -> Answer {
        guard let number = try SnapshotStore.changeNumber(reading, scope) else { return .missing }
        if let snapshot = cached(.whole(scope.concept), at: number) { return .found(snapshot) }
        guard let snapshot = try SnapshotStore.read(reading, scope, at: number) else { return .changedMeanwhile }
        keep(snapshot, as: .whole(scope.concept))
        return .found(snapshot)
    }

    private static func hold(_ writing: Writing, _ scope: Scope) throws -> Int64? {
        try writing.rows(
            """
            SELECT change_number FROM concept WHERE id = \(scope.concept)
            \(sqlite: "", postgres: "FOR UPDATE")
            """
        ) { row in try row.int() }.first
    }

    private func cached(_ part: Part, at number: Int64) -> ConceptSnapshot? {
        state.withLock { state in
            guard let entry = state.entries[part], entry.snapshot.changeNumber == number else { return nil }
            state.clock += 1
            state.entries[part]?.used = state.clock
            return entry.snapshot
        }
    }

    /// A late reader never replaces a newer snapshot by its older one.
    private func keep(_ snapshot: ConceptSnapshot, as part: Part) {
        let weight = snapshot.weight
        state.withLock { state in
            let former = state.entries[part]
            if let former, former.snapshot.changeNumber >= snapshot.changeNumber { return }
            state.weight -= former?.weight ?? 0
            state.entries[part] = nil
            guard weight <= capacity else { return }
            state.clock += 1
            state.entries[part] = Entry(snapshot: snapshot, weight: weight, used: state.clock)
            state.weight += weight
            while state.weight > capacity, let oldest = state.entries.min(by: { $0.value.used < $1.value.used }) {
                state.weight -= oldest.value.weight
                state.entries[oldest.key] = nil
            }
        }
    }
}
