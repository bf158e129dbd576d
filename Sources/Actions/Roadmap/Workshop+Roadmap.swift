public import Access
import Database
public import Domain
import Storage
import Values

extension Workshop {
    /// What only the municipality can say about the work on a concept; one query.
    public func workPlan(_ scope: Scope) throws -> WorkPlan {
        try read { try StepPlanStore.workPlan($0, scope) }
    }

    /// Throws `EditConflict<StepPlan>` with what is stored when somebody else was quicker.
    public func editStepPlan(_ scope: Scope, _ plan: StepPlan) throws -> StepPlan {
        let now = clock.now()
        return try write { try editStepPlan($0, scope, plan, at: now) }
    }

    /// The same inside a transaction of the caller's.
    func editStepPlan(_ writing: Writing, _ scope: Scope, _ plan: StepPlan, at now: Instant) throws -> StepPlan {
        let (before, after) = try StepPlanStore.edit(writing, scope, plan, at: now)
        guard before != after else { return after }
        try record(
            writing, scope, "schritt.geplant", "schritt", plan.step.rawValue, before: before.json, after: after.json,
            at: now)
        return after
    }
}
