public import Access
public import Database
public import Domain
public import Values

extension MeasureStore {
    /// Keeps a new measure under the next number; only somebody with rights in the whole concept may.
    public static func add(
        _ writing: Writing, _ scope: Scope, _ id: ElementID, _ content: MeasureContent, at now: Instant
    ) throws -> Measure {
        try add(writing, scope, [(id, nil, content)], at: now)[0]
    }

    /// Keeps many new measures at once. Those without a number get the next ones, above every number ever given and
    /// every one in the list. A number that a measure of the concept bears is a `.taken` error.
    public static func add(
        _ writing: Writing, _ scope: Scope, _ entries: [(id: ElementID, code: MeasureCode?, content: MeasureContent)],
        at now: Instant
    ) throws -> [Measure] {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        if entries.contains(where: { $0.code != nil }) {
            let taken = try codes(writing, scope)
            if let code = entries.lazy.compactMap(\.code).first(where: taken.contains) {
                throw PlanningError(.taken, "Die Nummer \(code) ist schon vergeben.")
            }
        }
        let (used, position, count) = try ends(writing, scope)
        guard count + entries.count <= MeasureFile.mostMeasures else {
            throw PlanningError(
                .impossible, "Ein Konzept kann höchstens 20.000 Maßnahmen haben, gelöschte eingeschlossen.")
        }
        var next = max(used, entries.lazy.compactMap { $0.code?.number }.max() ?? 0)
        let measures = try entries.map { id, code, content in
            if code == nil { next += 1 }
            guard let code = code ?? MeasureCode(number: next) else {
                throw PlanningError(.impossible, "Das Konzept hat die größte Nummer M-\(MeasureCode.largest) erreicht.")
            }
            return Measure(id: id, concept: scope.concept, code: code, content: content)
        }
        try ElementStore.insert(
            writing,
            measures.enumerated().map { index, measure in
                let content = measure.content
                return Element(
                    id: measure.id, concept: measure.concept, kind: .measure, code: measure.code.text,
                    title: content.title, text: content.description, ortsteile: content.ortsteile,
                    position: position + index + 1)
            }, at: now)
        try insertDetails(writing, measures)
        return measures
    }

    /// Changes a measure that still is at `revision`; else throws `EditConflict<Measure>` with what is stored.
    public static func edit(
        _ writing: Writing, _ scope: Scope, _ id: ElementID, revision: Int64, _ content: MeasureContent,
        editorial: Bool = false, at now: Instant
    ) throws -> (before: Measure, after: Measure) {
        try ConceptStore.touch(writing, scope)
        guard let element = try ElementStore.stored(writing, scope, id) else { throw PlanningError.notFound }
        try scope.requireEdit(of: element)
        guard let before = try find(writing, scope, id) else { throw PlanningError.notFound }
        guard before.revision == revision else { throw EditConflict(stored: before) }
        guard before.content != content else { return (before, before) }
        try ElementStore.requireSameReach(scope, element, content.ortsteile)
        let after = before.edited(content, editorial: editorial)
        try ElementStore.update(
            writing, element,
            Element(
                id: id, concept: element.concept, kind: .measure, code: element.code, title: content.title,
                text: content.description, ortsteile: content.ortsteile, parent: element.parent,
                position: element.position, revision: after.revision, contentVersion: after.contentVersion),
            at: now)
        try writing.execute("DELETE FROM measure_cost WHERE concept_id = \(scope.concept) AND element_id = \(id)")
        try writing.execute("DELETE FROM measure WHERE concept_id = \(scope.concept) AND element_id = \(id)")
        try insertDetails(writing, [after])
        return (before, after)
    }

    /// Deletes a measure that still is at `revision`; else throws `EditConflict<Measure>`.
    public static func delete(
        _ writing: Writing, _ scope: Scope, _ id: ElementID, revision: Int64, _ deletion: DeletionID, at now: Instant
    ) throws -> (before: Measure, Deletion) {
        try ConceptStore.touch(writing, scope)
        guard let before = try find(writing, scope, id) else { throw PlanningError.notFound }
        do {
            return (before, try ElementStore.delete(writing, scope, id, revision: revision, deletion, at: now))
        } catch let conflict as EditConflict<Element> {
            throw EditConflict(stored: try find(writing, scope, conflict.stored.id) ?? before)
        }
    }

    /// The numbers that living measures bear, whoever may see them.
    public static func codes(_ reading: Reading, _ scope: Scope) throws -> Set<MeasureCode> {
        try scope.requireEditEverywhere()
        return try Set(
            reading.rows(
                """
                SELECT m.number FROM measure m JOIN element e ON e.concept_id = m.concept_id AND e.id = m.element_id
                WHERE m.concept_id = \(scope.concept) AND e.deletion IS NULL
                """
            ) { row in try row.measureCode() })
    }

    /// The largest number ever given, the last position, and how many measures there are; deleted ones count.
    private static func ends(_ writing: Writing, _ scope: Scope) throws -> (number: Int, position: Int, count: Int) {
        let ends = try writing.first(
            """
            SELECT coalesce(max(m.number), 0), coalesce(max(e.position), 0), count(*) FROM measure m
            JOIN element e ON e.concept_id = m.concept_id AND e.id = m.element_id
            WHERE m.concept_id = \(scope.concept)
            """
        ) { row in (Int(try row.int()), Int(try row.int()), Int(try row.int())) }
        return ends ?? (0, 0, 0)
    }

    private static func insertDetails(_ writing: Writing, _ measures: [Measure]) throws {
        try writing.insert(
            into: "measure",
            columns: [
                "concept_id", "element_id", "number", "goal", "place", "cost_low", "cost_high", "year_from", "year_to",
                "responsible", "deputy", "participants", "priority", "status", "without_funding", "running_costs",
                "running_costs_note",
            ],
            rows: measures.map { measure in
                let details = measure.content.details
                return [
                    measure.concept.sqlValue, measure.id.sqlValue, .int(Int64(measure.code.number)),
                    .text(details.goal), .text(details.place), (details.cost?.low).sqlValue,
                    (details.cost?.high).sqlValue, details.period.from.sqlValue, details.period.to.sqlValue,
                    .text(details.responsible), .text(details.deputy), .text(details.participants),
                    (details.priority?.rawValue).sqlValue, .text(details.status.rawValue),
                    .text(details.withoutFunding), details.runningCosts.sqlValue, .text(details.runningCostsNote),
                ]
            })
        try writing.insert(
            into: "measure_cost", columns: ["concept_id", "element_id", "year", "source", "name", "amount"],
            rows: measures.flatMap { measure in
                measure.content.details.plan.lines.map { line in
                    [
                        measure.concept.sqlValue, measure.id.sqlValue, .int(Int64(line.year)),
                        .text(line.source.rawValue), .text(line.name), line.amount.sqlValue,
                    ]
                }
            })
    }
}
