public import Access
public import Database
public import Domain
public import Values

/// The bodies that work on a concept or decide about it.
public enum BodyStore {
    /// In the order in which they were added; for whoever may read all of the concept.
    public static func list(_ reading: Reading, _ scope: Scope) throws -> [Body] {
        guard scope.mayEverywhere(.readConcept) else { throw PlanningError.notFound }
        return try reading.rows(
            "SELECT \(columns) FROM body b WHERE b.concept_id = \(scope.concept) ORDER BY b.position, b.id"
        ) { row in try row.body() }
    }

    /// Nil when the concept has no such body.
    public static func find(_ reading: Reading, _ scope: Scope, _ id: BodyID) throws -> Body? {
        guard scope.mayEverywhere(.readConcept) else { throw PlanningError.notFound }
        return try reading.first(
            "SELECT \(columns) FROM body b WHERE b.concept_id = \(scope.concept) AND b.id = \(id)"
        ) { row in try row.body() }
    }

    static let columns: SQL = "b.id, b.name, b.level, b.members, b.cadence, b.last_met, b.revision"
    static let columnCount = 7

    public static func add(_ writing: Writing, _ scope: Scope, _ body: Body, at now: Instant) throws {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        let last = try writing.scalar(
            "SELECT coalesce(max(position), 0) FROM body WHERE concept_id = \(scope.concept)")
        try writing.execute(
            """
            INSERT INTO body (id, concept_id, position, name, level, members, cadence, last_met, revision, changed)
            VALUES (\(body.id), \(scope.concept), \(last + 1), \(body.name), \(body.level.rawValue), \(body.members),
                \(body.cadence), \(body.lastMet), \(body.revision), \(now))
            """)
    }

    /// Keeps what an editor has typed who has seen the body at `body.revision`; else throws `EditConflict<Body>` with what
    /// is stored.
    public static func edit(
        _ writing: Writing, _ scope: Scope, _ body: Body, at now: Instant
    ) throws -> (before: Body, after: Body) {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        guard let before = try find(writing, scope, body.id) else { throw PlanningError.notFound }
        guard before.revision == body.revision else { throw EditConflict(stored: before) }
        guard before != body else { return (before, before) }
        let after = Body(
            id: body.id, name: body.name, level: body.level, members: body.members, cadence: body.cadence,
            lastMet: body.lastMet, revision: body.revision + 1)
        try writing.execute(
            """
            UPDATE body SET name = \(after.name), level = \(after.level.rawValue), members = \(after.members),
                cadence = \(after.cadence), last_met = \(after.lastMet), revision = \(after.revision), changed = \(now)
            WHERE concept_id = \(scope.concept) AND id = \(after.id)
            """)
        return (before, after)
    }

    /// Answers what was taken away.
    public static func remove(_ writing: Writing, _ scope: Scope, _ id: BodyID) throws -> Body {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        guard let body = try find(writing, scope, id) else { throw PlanningError.notFound }
        try writing.execute("DELETE FROM body WHERE concept_id = \(scope.concept) AND id = \(id)")
        return body
    }
}

extension Row {
    /// The columns of `BodyStore.columns`.
    fileprivate mutating func body() throws -> Body {
        let id = BodyID(try uuid())
        return try body(id)
    }

    /// The same behind the identifier.
    mutating func body(_ id: BodyID) throws -> Body {
        Body(
            id: id, name: try text(), level: try choice(BodyLevel.self), members: try optionalInt().map { Int($0) },
            cadence: try text(), lastMet: try optionalDay(), revision: try int())
    }
}
