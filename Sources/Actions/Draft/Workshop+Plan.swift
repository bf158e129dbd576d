public import Access
import Database
public import Domain
import Storage
import Values

extension Workshop {
    /// What is said about the concept as a whole.
    public func plan(_ scope: Scope) throws -> ConceptPlan {
        try read { try PlanStore.find($0, scope) }
    }

    /// Throws `EditConflict<ConceptPlan>` with what is stored when somebody else was quicker.
    public func editPlan(_ scope: Scope, _ plan: ConceptPlan) throws -> ConceptPlan {
        let now = clock.now()
        return try write { try editPlan($0, scope, plan, at: now) }
    }

    /// The same inside a transaction of the caller's.
    func editPlan(_ writing: Writing, _ scope: Scope, _ plan: ConceptPlan, at now: Instant) throws -> ConceptPlan {
        let (before, after) = try PlanStore.edit(writing, scope, plan, at: now)
        guard before != after else { return after }
        try record(
            writing, scope, "konzept.angaben", "konzept", scope.concept.text, before: before.json, after: after.json,
            at: now)
        return after
    }
}
