public import Access
public import Database
public import Domain
public import Values

/// What is said about a concept as a whole.
public enum PlanStore {
    /// An empty plan while nothing was said.
    public static func find(_ reading: Reading, _ scope: Scope) throws -> ConceptPlan {
        guard scope.mayEverywhere(.readConcept) else { throw PlanningError.notFound }
        return try reading.first(
            """
            SELECT start, contact, session, cost_low, cost_high, period_from, period_to, revision FROM concept_plan
            WHERE concept_id = \(scope.concept)
            """
        ) { row in try row.conceptPlan() } ?? ConceptPlan()
    }

    /// Keeps a plan that its editor has seen at `plan.revision`; else throws `EditConflict<ConceptPlan>` with what is stored.
    public static func edit(
        _ writing: Writing, _ scope: Scope, _ plan: ConceptPlan, at now: Instant
    ) throws -> (before: ConceptPlan, after: ConceptPlan) {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        let before = try find(writing, scope)
        guard before.revision == plan.revision else { throw EditConflict(stored: before) }
        guard before != plan else { return (before, before) }
        var after = plan
        after.revision += 1
        try writing.execute(
            """
            INSERT INTO concept_plan
                (concept_id, start, contact, session, cost_low, cost_high, period_from, period_to, revision, changed)
            VALUES (\(scope.concept), \(after.start), \(after.contact), \(after.session), \(after.cost?.low),
                \(after.cost?.high), \(after.period?.lowerBound), \(after.period?.upperBound), \(after.revision),
                \(now))
            ON CONFLICT (concept_id) DO UPDATE SET start = excluded.start, contact = excluded.contact,
                session = excluded.session, cost_low = excluded.cost_low, cost_high = excluded.cost_high,
                period_from = excluded.period_from, period_to = excluded.period_to, revision = excluded.revision,
                changed = excluded.changed
            """)
        return (before, after)
    }
}

extension Row {
    /// Start, contact, session, cost, period and revision.
    mutating func conceptPlan() throws -> ConceptPlan {
        ConceptPlan(
            start: try optionalDay(), contact: try optionalText(), session: try optionalDay(), cost: try costRange(),
            period: try yearRange(), revision: try int())
    }

    private mutating func yearRange() throws -> ClosedRange<Int>? {
        let (from, to) = (try optionalInt().map { Int($0) }, try optionalInt().map { Int($0) })
        guard let from, let to, from <= to else { return nil }
        return from...to
    }
}
