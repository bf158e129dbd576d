import Access
import Database
import Domain

/// Reads whole concepts.
enum SnapshotStore {
    /// The number that every change of the concept raises; nil when there is no such concept.
    static func changeNumber(_ reading: Reading, _ scope: Scope) throws -> Int64? {
        try reading.first("SELECT change_number FROM concept WHERE id = \(scope.concept)") { row in try row.int() }
    }

    /// All of the concept in four queries; nil when a change came in between them. On PostgreSQL each query sees its own
    /// state; as every change raises the number first of all, the same number at the start and in the last query means
    /// that all four saw one state.
    /// - Parameter number: What `changeNumber` has just answered.
    static func read(_ reading: Reading, _ scope: Scope, at number: Int64) throws -> ConceptSnapshot? {
        let concept = scope.concept
        let elements = try ElementStore.elements(reading, where: "e.concept_id = \(concept)")
        let links = try LinkStore.links(reading, scope, where: "deletion IS NULL")
        var details: [ElementID: MeasureDetails] = [:]
        try reading.forEach(
            """
            SELECT m.element_id, \(MeasureStore.detailColumns) FROM measure m
            JOIN element e ON e.concept_id = m.concept_id AND e.id = m.element_id
            WHERE m.concept_id = \(concept) AND e.deletion IS NULL
            """
        ) { row in
            let id = ElementID(try row.uuid())
            details[id] = try row.details()
        }
        guard let plans = try plans(reading, concept, at: number) else { return nil }
        for (id, lines) in plans { details[id]?.plan = CostPlan(lines) }
        return ConceptSnapshot(
            concept: concept, changeNumber: number, elements: elements, links: links, details: details)
    }

    private static func plans(
        _ reading: Reading, _ concept: ConceptID, at number: Int64
    ) throws -> [ElementID: [CostLine]]? {
        var plans: [ElementID: [CostLine]] = [:]
        var isSame = false
        try reading.query(
            """
            SELECT c.change_number, p.element_id, p.year, p.source, p.name, p.amount FROM concept c
            LEFT JOIN measure_cost p ON p.concept_id = c.id WHERE c.id = \(concept)
            """
        ) { row in
            isSame = try row.int() == number
            guard isSame, let id = try row.optionalUUID() else { return false }
            plans[ElementID(id), default: []].append(try row.costLine())
            return true
        }
        return isSame ? plans : nil
    }
}
