public import Access
public import Database
public import Domain
import Values

/// Measures of a concept, as far as a scope reaches.
public enum MeasureStore {
    public static func find(_ reading: Reading, _ scope: Scope, _ id: ElementID) throws -> Measure? {
        guard let element = try ElementStore.find(reading, scope, id) else { return nil }
        return try measure(reading, element)
    }

    public static func find(_ reading: Reading, _ scope: Scope, _ code: MeasureCode) throws -> Measure? {
        let element = try ElementStore.elements(
            reading,
            where: """
                e.concept_id = \(scope.concept) AND e.kind = \(ElementKind.measure.rawValue) AND e.code = \(code.text)
                """
        ).first
        guard let element, scope.maySee(element) else { return nil }
        return try measure(reading, element)
    }

    /// The rows of one page of the list, and how many the query matches on all pages: one query for both, also behind
    /// the last page, where there is no row to carry the count.
    public static func list(
        _ reading: Reading, _ scope: Scope, _ query: MeasureQuery
    ) throws -> (rows: [MeasureRow], matching: Int) {
        var count = 0
        let rows = try reading.rows(
            """
            WITH found AS (
                SELECT e.id, m.number, e.title, e.title_sort, m.place, m.cost_low, m.cost_high, m.year_from, m.year_to,
                    m.priority, m.status, m.responsible
                FROM measure m JOIN element e ON e.concept_id = m.concept_id AND e.id = m.element_id
                WHERE \(matching(scope, query)))
            SELECT c.matching, r.id, r.number, r.title, r.place, r.cost_low, r.cost_high, r.year_from, r.year_to,
                r.priority, r.status, r.responsible
            FROM (SELECT count(*) AS matching FROM found) c LEFT JOIN (
                SELECT found.*, row_number() OVER (ORDER BY \(order(query))) AS line FROM found
                ORDER BY line LIMIT \(query.pageSize) OFFSET \(query.offset)
            ) r ON TRUE ORDER BY r.line
            """
        ) { row -> MeasureRow? in
            count = Int(try row.int())
            guard let id = try row.optionalUUID() else { return nil }
            return MeasureRow(
                id: ElementID(id), code: try row.measureCode(), title: try row.text(), place: try row.text(),
                cost: try row.costRange(), period: try row.period(), priority: try row.priority(),
                status: try row.choice(MeasureStatus.self), responsible: try row.text())
        }
        return (rows.compactMap(\.self), count)
    }

    /// How many visible measures are in each state; states without any are left out.
    public static func counts(_ reading: Reading, _ scope: Scope) throws -> [MeasureStatus: Int] {
        let rows = try reading.rows(
            """
            SELECT m.status, count(*) FROM measure m
            JOIN element e ON e.concept_id = m.concept_id AND e.id = m.element_id
            WHERE m.concept_id = \(scope.concept) AND e.deletion IS NULL AND \(scope.visibleElements)
            GROUP BY m.status
            """
        ) { row in (try row.choice(MeasureStatus.self), Int(try row.int())) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// The Ortsteile of all visible measures, in the order of a German dictionary.
    public static func ortsteile(_ reading: Reading, _ scope: Scope) throws -> [String] {
        try reading.rows(
            """
            SELECT DISTINCT p.ortsteil FROM element_ortsteil p
            JOIN element e ON e.concept_id = p.concept_id AND e.id = p.element_id
            WHERE e.concept_id = \(scope.concept) AND e.kind = \(ElementKind.measure.rawValue)
            AND e.deletion IS NULL AND \(scope.visibleElements)
            """
        ) { row in try row.text() }.sorted { SortFolding.key($0) < SortFolding.key($1) }
    }

    private static func measure(_ reading: Reading, _ element: Element) throws -> Measure? {
        let plan = try reading.rows(
            """
            SELECT year, source, name, amount FROM measure_cost
            WHERE concept_id = \(element.concept) AND element_id = \(element.id)
            """
        ) { row in try row.costLine() }
        let details = try reading.first(
            """
            SELECT \(detailColumns) FROM measure m
            WHERE m.concept_id = \(element.concept) AND m.element_id = \(element.id)
            """
        ) { row in try row.details() }
        guard var details else { return nil }
        details.plan = CostPlan(plan)
        return Measure(element, details)
    }

    static let detailColumns: SQL = """
        m.goal, m.place, m.cost_low, m.cost_high, m.year_from, m.year_to, m.responsible, m.deputy, m.participants,
        m.priority, m.status, m.without_funding, m.running_costs, m.running_costs_note
        """

    private static func matching(_ scope: Scope, _ query: MeasureQuery) -> SQL {
        var sql: SQL = "m.concept_id = \(scope.concept) AND e.deletion IS NULL AND \(scope.visibleElements)"
        if let status = query.status { sql += " AND m.status = \(status.rawValue)" }
        if let priority = query.priority { sql += " AND m.priority = \(priority.rawValue)" }
        let years = query.horizonYears
        switch query.horizon {
        case .short: sql += " AND m.year_to <= \(years.shortUntil)"
        case .medium: sql += " AND m.year_to > \(years.shortUntil) AND m.year_to <= \(years.mediumUntil)"
        case .long: sql += " AND m.year_to > \(max(years.shortUntil, years.mediumUntil))"
        case .undated: sql += " AND m.year_to IS NULL"
        case nil: break
        }
        if let ortsteil = query.ortsteil {
            // "OFFSET 0" keeps PostgreSQL from joining here, which it does badly before it has counted a new table.
            sql += """
                 AND e.id IN (SELECT p.element_id FROM element_ortsteil p
                WHERE p.concept_id = \(scope.concept) AND p.ortsteil = \(ortsteil)
                \(sqlite: "", postgres: "OFFSET 0"))
                """
        }
        for word in SearchFolding.folded(query.search).split(separator: " ").prefix(8).map(String.init) {
            sql += """
                 AND (\(sqlite: "instr", postgres: "strpos")(e.fold, \(word)) > 0
                OR \(sqlite: "instr", postgres: "strpos")(m.fold, \(word)) > 0)
                """
        }
        return sql
    }

    /// Ties are broken by number and key, so that pages never overlap; what is not stated comes last either way.
    private static func order(_ query: MeasureQuery) -> SQL {
        switch (query.order, query.descending) {
        case (.code, false): "number, id"
        case (.code, true): "number DESC, id DESC"
        case (.title, false): "title_sort, number, id"
        case (.title, true): "title_sort DESC, number, id"
        case (.period, false): "year_to NULLS LAST, year_from NULLS LAST, number, id"
        case (.period, true): "year_to DESC NULLS LAST, year_from DESC NULLS LAST, number, id"
        case (.cost, false): "cost_high NULLS LAST, cost_low NULLS LAST, number, id"
        case (.cost, true): "cost_high DESC NULLS LAST, cost_low DESC NULLS LAST, number, id"
        case (.priority, false): "priority NULLS LAST, number, id"
        case (.priority, true): "priority DESC NULLS LAST, number, id"
        case (.status, false): "\(statusRank), number, id"
        case (.status, true): "\(statusRank) DESC, number, id"
        }
    }

    /// The order in which a measure goes through its states.
    private static let statusRank: SQL = """
        CASE status WHEN 'idee' THEN 0 WHEN 'entwurf' THEN 1 WHEN 'abgestimmt' THEN 2 WHEN 'beschlossen' THEN 3
        WHEN 'in_umsetzung' THEN 4 WHEN 'abgeschlossen' THEN 5 ELSE 6 END
        """
}
