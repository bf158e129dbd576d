public import Access
public import Database
public import Domain
public import Values

/// What is said about the steps of a concept.
public enum StepPlanStore {
    /// With what is said about the concept as a whole; for whoever may read all of it. One query.
    public static func workPlan(_ reading: Reading, _ scope: Scope) throws -> WorkPlan {
        guard scope.mayEverywhere(.readConcept) else { throw PlanningError.notFound }
        return workPlan(
            try reading.rows("SELECT \(columns) FROM \(tables) WHERE c.id = \(scope.concept)") { row in
                try planRow(&row)
            })
    }

    /// What is said about the concept as a whole, beside one of the steps of which something is said.
    typealias PlanRow = (concept: ConceptPlan, step: StepPlan?)

    static let columns: SQL = """
        p.start, p.contact, p.session, p.cost_low, p.cost_high, p.period_from, p.period_to, coalesce(p.revision, 0),
        s.step, s.doer, s.staff_days, s.spent_days, s.cost_low, s.cost_high, s.due, s.done, s.revision
        """
    static let tables: SQL = """
        concept c LEFT JOIN concept_plan p ON p.concept_id = c.id LEFT JOIN step_plan s ON s.concept_id = c.id
        """

    static func planRow(_ row: inout Row) throws -> PlanRow {
        (try row.conceptPlan(), try row.optionalStepPlan())
    }

    static func workPlan(_ rows: [PlanRow]) -> WorkPlan {
        let steps = rows.compactMap(\.step).map { ($0.step, $0) }
        return WorkPlan(concept: rows.first?.concept ?? ConceptPlan(), steps: Dictionary(uniqueKeysWithValues: steps))
    }

    /// Keeps what is said about a step by an editor who has seen it at `plan.revision`; else throws
    /// `EditConflict<StepPlan>` with what is stored.
    public static func edit(
        _ writing: Writing, _ scope: Scope, _ plan: StepPlan, at now: Instant
    ) throws -> (before: StepPlan, after: StepPlan) {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        let before = try workPlan(writing, scope).step(plan.step)
        guard before.revision == plan.revision else { throw EditConflict(stored: before) }
        guard before != plan else { return (before, before) }
        var after = plan
        after.revision += 1
        try writing.execute(
            """
            INSERT INTO step_plan
                (concept_id, step, doer, staff_days, spent_days, cost_low, cost_high, due, done, revision, changed)
            VALUES (\(scope.concept), \(after.step.rawValue), \(after.doer?.rawValue), \(after.staffDays),
                \(after.spentDays), \(after.cost?.low), \(after.cost?.high), \(after.due), \(after.done),
                \(after.revision), \(now))
            ON CONFLICT (concept_id, step) DO UPDATE SET doer = excluded.doer, staff_days = excluded.staff_days,
                spent_days = excluded.spent_days, cost_low = excluded.cost_low, cost_high = excluded.cost_high,
                due = excluded.due, done = excluded.done, revision = excluded.revision, changed = excluded.changed
            """)
        return (before, after)
    }
}

extension Row {
    /// Nil where the join found none. A step that the catalogue no longer has is left out.
    fileprivate mutating func optionalStepPlan() throws -> StepPlan? {
        guard let key = try optionalText(), let step = ProcessStepKey(rawValue: key) else { return nil }
        return StepPlan(
            step, doer: try optionalText().flatMap(ProcessStep.Doer.init), staffDays: try optionalInt().map(Int.init),
            spentDays: try optionalInt().map(Int.init), cost: try costRange(), due: try optionalDay(),
            done: try optionalDay(), revision: try int())
    }
}
