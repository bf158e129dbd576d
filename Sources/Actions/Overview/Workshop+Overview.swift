public import Access
public import Domain
import Storage
import Values

extension Workshop {
    /// How the concept stands today; one query. Whoever reaches only a part of the concept sees the measures of it, and
    /// nothing of the plan and the quick check, which speak of the whole.
    public func overview(_ scope: Scope) throws -> Overview {
        try read { reading in
            guard scope.mayEverywhere(.readConcept) else {
                return Overview(
                    today: clock.today, plan: WorkPlan(), measures: try MeasureStore.counts(reading, scope),
                    quickAnswers: 0)
            }
            return try OverviewStore.find(reading, scope, today: clock.today)
        }
    }
}
