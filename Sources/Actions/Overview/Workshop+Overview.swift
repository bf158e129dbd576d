public import Access
public import Domain
import Storage
import Values

extension Workshop {
    /// How the concept stands today; one query. Whoever reaches only a part of the concept sees the measures of it, and
    /// nothing of the plan and the quick check, which speak of the whole.
    /// - Parameter number: The change number of the concept, by which measures that were counted before are counted once;
    ///   nil counts anew.
    public func overview(_ scope: Scope, at number: Int64? = nil) throws -> Overview {
        try read { reading in
            guard scope.mayEverywhere(.readConcept) else {
                return Overview(
                    today: clock.today, plan: WorkPlan(), measures: try MeasureStore.counts(reading, scope),
                    quickAnswers: 0)
            }
            let known = number.flatMap { measureCounts.counts(of: scope.concept, at: $0) }
            let overview = try OverviewStore.find(reading, scope, today: clock.today, measures: known)
            if let number, known == nil { measureCounts.keep(overview.measures, of: scope.concept, at: number) }
            return overview
        }
    }
}
