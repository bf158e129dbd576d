public import Access
public import Database
public import Domain
public import Values

/// How a concept stands.
public enum OverviewStore {
    /// For whoever may read all of the concept; one query.
    public static func find(_ reading: Reading, _ scope: Scope, today: Day) throws -> Overview {
        guard scope.mayEverywhere(.readConcept) else { throw PlanningError.notFound }
        let rows = try reading.rows(
            """
            SELECT \(counts), \(StepPlanStore.columns) FROM \(StepPlanStore.tables) WHERE c.id = \(scope.concept)
            """
        ) { row in
            let answers = Int(try row.int())
            let measures = try MeasureStatus.allCases.map { ($0, Int(try row.int())) }.filter { $0.1 > 0 }
            return (answers, Dictionary(uniqueKeysWithValues: measures), try StepPlanStore.planRow(&row))
        }
        return Overview(
            today: today, plan: StepPlanStore.workPlan(rows.map(\.2)), measures: rows.first?.1 ?? [:],
            quickAnswers: rows.first?.0 ?? 0)
    }

    /// Answered questions of the quick check, then measures by state; the same in each row.
    private static var counts: SQL {
        MeasureStatus.allCases.reduce("(SELECT count(*) FROM quick_answer q WHERE q.concept_id = c.id)") {
            counts, status in
            """
            \(counts), (SELECT count(*) FROM measure m JOIN element e ON e.concept_id = m.concept_id
                AND e.id = m.element_id
                WHERE m.concept_id = c.id AND e.deletion IS NULL AND m.status = \(status.rawValue))
            """
        }
    }
}
