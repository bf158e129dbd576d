public import Access
public import Database
public import Domain
public import Values

/// What the making of a concept costs.
public enum ProcessCostStore {
    /// Empty while nothing was said; one query.
    public static func find(_ reading: Reading, _ scope: Scope) throws -> ProcessCosts {
        guard scope.mayEverywhere(.readConcept) else { throw PlanningError.notFound }
        let rows = try reading.rows(
            """
            SELECT f.state, f.fallback, f.note, f.revision, y.year, y.cost, y.funding, y.third
            FROM process_finance f LEFT JOIN process_cost_year y ON y.concept_id = f.concept_id
            WHERE f.concept_id = \(scope.concept) ORDER BY y.year
            """
        ) { row in
            let costs = ProcessCosts(
                state: try row.choice(ProcessFundingState.self), fallback: try row.text(), note: try row.text(),
                revision: try row.int())
            return (costs, try row.optionalCostYear())
        }
        guard let costs = rows.first?.0 else { return ProcessCosts() }
        return ProcessCosts(
            rows.compactMap(\.1), state: costs.state, fallback: costs.fallback, note: costs.note,
            revision: costs.revision)
    }

    /// Keeps what its editor has seen at `costs.revision`; else throws `EditConflict<ProcessCosts>` with what is stored.
    public static func edit(
        _ writing: Writing, _ scope: Scope, _ costs: ProcessCosts, at now: Instant
    ) throws -> (before: ProcessCosts, after: ProcessCosts) {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        let before = try find(writing, scope)
        guard before.revision == costs.revision else { throw EditConflict(stored: before) }
        guard before != costs else { return (before, before) }
        var after = costs
        after.revision += 1
        try writing.execute(
            """
            INSERT INTO process_finance (concept_id, state, fallback, note, revision, changed)
            VALUES (\(scope.concept), \(after.state.rawValue), \(after.fallback), \(after.note), \(after.revision),
                \(now))
            ON CONFLICT (concept_id) DO UPDATE SET state = excluded.state, fallback = excluded.fallback,
                note = excluded.note, revision = excluded.revision, changed = excluded.changed
            """)
        try writing.execute("DELETE FROM process_cost_year WHERE concept_id = \(scope.concept)")
        try writing.insert(
            into: "process_cost_year", columns: ["concept_id", "year", "cost", "funding", "third"],
            rows: after.years.map { year in
                [
                    scope.concept.sqlValue, year.year.sqlValue, year.cost.sqlValue, year.funding.sqlValue,
                    year.third.sqlValue,
                ]
            })
        return (before, after)
    }

    /// Cost, funding and third parties of all years of the concept `c`, and the state of the funding.
    static var sums: SQL {
        """
        (SELECT CAST(sum(y.cost) AS BIGINT) FROM process_cost_year y WHERE y.concept_id = c.id),
        (SELECT CAST(sum(y.funding) AS BIGINT) FROM process_cost_year y WHERE y.concept_id = c.id),
        (SELECT CAST(sum(y.third) AS BIGINT) FROM process_cost_year y WHERE y.concept_id = c.id),
        (SELECT f.state FROM process_finance f WHERE f.concept_id = c.id)
        """
    }

    /// Reads `sums`; no costs while nobody has said them.
    static func readSums(_ row: inout Row) throws -> (costs: ProcessCostSums?, funding: ProcessFundingState) {
        let (cost, funding, third) = (
            try row.optionalMoney(), try row.optionalMoney(), try row.optionalMoney()
        )
        let state = try row.optionalText().flatMap(ProcessFundingState.init(rawValue:)) ?? .open
        guard let cost, let funding, let third else { return (nil, state) }
        return (ProcessCostSums(cost: cost, funding: funding, third: third), state)
    }
}

extension Row {
    /// Nil where the join found none.
    fileprivate mutating func optionalCostYear() throws -> ProcessCosts.Year? {
        guard let year = try optionalInt() else { return nil }
        return ProcessCosts.Year(
            Int(year), cost: try money(), funding: try money(), third: try money())
    }
}
