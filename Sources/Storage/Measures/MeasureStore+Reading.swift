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
}
