public import Access
import Database
public import Domain
import Storage
import Values

extension Workshop {
    /// What the making of the concept costs and who pays it; one query.
    public func processCosts(_ scope: Scope) throws -> ProcessCosts {
        try read { try ProcessCostStore.find($0, scope) }
    }

    /// Throws `FieldProblems<ProcessCosts.Field>` for what was typed, and `EditConflict<ProcessCosts>` with what is stored
    /// when somebody else was quicker.
    public func editProcessCosts(_ scope: Scope, _ costs: ProcessCosts) throws -> ProcessCosts {
        let now = clock.now()
        return try write { try editProcessCosts($0, scope, costs, at: now) }
    }

    /// The same inside a transaction of the caller's.
    func editProcessCosts(
        _ writing: Writing, _ scope: Scope, _ costs: ProcessCosts, at now: Instant
    ) throws -> ProcessCosts {
        let (before, after) = try ProcessCostStore.edit(writing, scope, try costs.checked(), at: now)
        guard before != after else { return after }
        try record(
            writing, scope, "verfahrenskosten.geaendert", "verfahrenskosten", scope.concept.text, before: before.json,
            after: after.json, at: now)
        return after
    }
}
