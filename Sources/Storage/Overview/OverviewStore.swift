public import Access
public import Database
public import Domain
public import Values

/// How a concept stands.
public enum OverviewStore {
    /// For whoever may read all of the concept; one query.
    /// - Parameter measures: By state, where the caller knows them; nil has them counted, which for thousands takes longer
    ///   than all the rest.
    public static func find(
        _ reading: Reading, _ scope: Scope, today: Day, measures known: [MeasureStatus: Int]? = nil
    ) throws -> Overview {
        guard scope.mayEverywhere(.readConcept) else { throw PlanningError.notFound }
        let start = Instant(berlin: today, hour: 0, minute: 0)
        let rows = try reading.rows(
            """
            SELECT \(known == nil ? counts : answers), \(WorkingTimeStore.sum(scope, at: start)), \(ProcessCostStore.sums),
                \(StepPlanStore.columns)
            FROM \(StepPlanStore.tables) WHERE c.id = \(scope.concept)
            """
        ) { row in
            let answers = Int(try row.int())
            let measures = try known ?? Self.measures(&row)
            let hours = try row.optionalInt().map { Int($0) }
            let money = try ProcessCostStore.readSums(&row)
            return Found(
                answers: answers, measures: measures, hours: hours,
                costs: money.costs, funding: money.funding, plan: try StepPlanStore.planRow(&row))
        }
        let first = rows.first
        return Overview(
            today: today, plan: StepPlanStore.workPlan(rows.map(\.plan)), measures: first?.measures ?? [:],
            quickAnswers: first?.answers ?? 0, hoursPerWeek: first?.hours, costs: first?.costs,
            funding: first?.funding ?? .open)
    }

    /// A step, and beside it what is the same in each row.
    private struct Found {
        let answers: Int
        let measures: [MeasureStatus: Int]
        let hours: Int?
        let costs: ProcessCostSums?
        let funding: ProcessFundingState
        let plan: StepPlanStore.PlanRow
    }

    private static func measures(_ row: inout Row) throws -> [MeasureStatus: Int] {
        let counts = try MeasureStatus.allCases.map { ($0, Int(try row.int())) }
        return Dictionary(uniqueKeysWithValues: counts.filter { $0.1 > 0 })
    }

    /// Answered questions of the quick check.
    private static let answers: SQL = "(SELECT count(*) FROM quick_answer q WHERE q.concept_id = c.id)"

    /// The same, then measures by state.
    private static var counts: SQL {
        MeasureStatus.allCases.reduce(answers) {
            counts, status in
            """
            \(counts), (SELECT count(*) FROM measure m JOIN element e ON e.concept_id = m.concept_id
                AND e.id = m.element_id
                WHERE m.concept_id = c.id AND e.deletion IS NULL AND m.status = \(status.rawValue))
            """
        }
    }
}
