public import Access
import Database
public import Domain
import Files
import Storage
import Values

extension Workshop {
    /// What the municipality has counted itself; one query.
    public func ownCounts(_ scope: Scope) throws -> OwnCounts {
        try read { try OwnCountStore.find($0, scope) }
    }

    /// The same as a file that `importOwnCounts` takes back without a loss.
    public func exportOwnCounts(_ scope: Scope) throws -> [UInt8] { OwnCountFile.write(try ownCounts(scope)) }

    /// Puts the counts of a file in place of all that were there, or changes nothing.
    ///
    /// Throws `FileProblems` with every place to mend, and `PlanningError` without rights in the whole concept.
    /// - Parameter seen: The revision that the editor has seen; when others stand there by now, throws
    ///   `EditConflict<OwnCounts>` with what is stored. Nil replaces whatever is there.
    public func importOwnCounts(_ scope: Scope, _ bytes: [UInt8], seen: Int64? = nil) throws -> OwnCounts {
        guard scope.mayEverywhere(.editConcept) else { throw PlanningError.notAllowed }
        let counts = try OwnCountFile.read(bytes)
        let now = clock.now()
        return try write { try self.replaceOwnCounts($0, scope, counts, seen: seen, at: now) }
    }

    /// The same with a file that somebody sent. Throws `FileError` as well.
    public func importOwnCounts(_ scope: Scope, _ sent: SentFile, seen: Int64?) throws -> OwnCounts {
        guard scope.mayEverywhere(.editConcept) else { throw PlanningError.notAllowed }
        return try importOwnCounts(scope, intake.acceptForReading(path: sent.path, name: sent.name).bytes(), seen: seen)
    }

    /// Inside the caller's transaction.
    func replaceOwnCounts(
        _ writing: Writing, _ scope: Scope, _ counts: OwnCounts, seen: Int64?, at now: Instant
    ) throws -> OwnCounts {
        let (before, after) = try OwnCountStore.replace(writing, scope, counts, seen: seen)
        guard before != after else { return after }
        try record(
            writing, scope, "zahlen.eingelesen", "zahlen", scope.concept.text,
            before: .array(before.counts.map(\.json)), after: .array(after.counts.map(\.json)), at: now)
        return after
    }
}
