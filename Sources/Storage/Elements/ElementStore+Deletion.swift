public import Access
public import Database
public import Domain
public import Values

extension ElementStore {
    /// Deletes an element that still is at `revision`, with all below it and their links. Nothing is lost:
    /// `restore` brings back exactly what went.
    public static func delete(
        _ writing: Writing, _ scope: Scope, _ id: ElementID, revision: Int64, _ deletion: DeletionID, at now: Instant
    ) throws -> Deletion {
        try ConceptStore.touch(writing, scope)
        _ = try current(writing, scope, id, revision)
        let family = try family(writing, scope, of: id)
        for member in family { try scope.requireEdit(of: member) }
        return try mark(writing, scope, family, deletion, at: now)
    }

    /// Brings back what one deletion took. A link whose other end has been deleted since comes back with that end; one
    /// that has been made anew meanwhile stays away.
    public static func restore(
        _ writing: Writing, _ scope: Scope, _ deletion: DeletionID, at now: Instant
    ) throws -> Deletion {
        try ConceptStore.touch(writing, scope)
        let ids = try writing.rows(
            "SELECT id FROM element WHERE concept_id = \(scope.concept) AND deletion = \(deletion)"
        ) { row in ElementID(try row.uuid()) }
        let links = try LinkStore.deleted(writing, scope, by: deletion)
        guard !ids.isEmpty || !links.isEmpty else { throw PlanningError.notFound }
        try requireFreeCodes(writing, scope, deletion)
        try writing.execute(
            """
            UPDATE element SET deletion = NULL, revision = revision + 1, changed = \(now)
            WHERE concept_id = \(scope.concept) AND deletion = \(deletion)
            """)
        let elements = try ids.chunked(by: 1_000).flatMap { ids in
            try self.elements(writing, where: "e.concept_id = \(scope.concept) AND e.id IN \(SQL.list(Array(ids)))")
        }
        // Rights are looked at on what is back; a throw undoes everything.
        for element in elements { try scope.requireEdit(of: element) }
        if elements.isEmpty { for link in links { try LinkStore.requireReturn(writing, scope, of: link) } }
        try requireLivingParents(writing, scope, elements)
        try writing.execute(
            """
            UPDATE link SET deletion = (
                SELECT min(e.deletion) FROM element e WHERE e.concept_id = link.concept_id
                AND e.id IN (link.source_element, link.target_element) AND e.deletion IS NOT NULL)
            WHERE concept_id = \(scope.concept) AND deletion = \(deletion)
            AND NOT EXISTS (SELECT 1 FROM link n WHERE n.concept_id = link.concept_id AND n.relation = link.relation
                AND n.source_kind = link.source_kind AND n.source_key = link.source_key
                AND n.target_kind = link.target_kind AND n.target_key = link.target_key AND n.deletion IS NULL)
            """)
        return Deletion(id: deletion, elements: elements, links: links.count)
    }

    static func mark(
        _ writing: Writing, _ scope: Scope, _ elements: [Element], _ deletion: DeletionID, at now: Instant
    ) throws -> Deletion {
        try addDeletion(writing, scope, deletion, at: now)
        var links = 0
        for group in elements.chunked(by: 1_000) {
            let ids = SQL.list(group.map(\.id))
            try writing.execute(
                """
                UPDATE element SET deletion = \(deletion), revision = revision + 1, changed = \(now)
                WHERE concept_id = \(scope.concept) AND id IN \(ids)
                """)
            links += try writing.execute(
                """
                UPDATE link SET deletion = \(deletion) WHERE concept_id = \(scope.concept) AND deletion IS NULL
                AND (source_element IN \(ids) OR target_element IN \(ids))
                """)
        }
        return Deletion(id: deletion, elements: elements, links: links)
    }

    static func addDeletion(_ writing: Writing, _ scope: Scope, _ deletion: DeletionID, at now: Instant) throws {
        try writing.execute(
            "INSERT INTO deletion (concept_id, id, deleted) VALUES (\(scope.concept), \(deletion), \(now))")
    }

    private static func requireFreeCodes(_ writing: Writing, _ scope: Scope, _ deletion: DeletionID) throws {
        let taken = try writing.first(
            """
            SELECT e.code FROM element e JOIN element n ON n.concept_id = e.concept_id AND n.kind = e.kind
            AND n.code = e.code AND n.deletion IS NULL
            WHERE e.concept_id = \(scope.concept) AND e.deletion = \(deletion) ORDER BY e.code
            """
        ) { row in try row.text() }
        guard let taken else { return }
        throw PlanningError(
            .taken, "Die Nummer \(taken) ist inzwischen neu vergeben. Bitte löschen Sie erst den neuen Eintrag.")
    }

    private static func requireLivingParents(_ writing: Writing, _ scope: Scope, _ elements: [Element]) throws {
        for parents in Set(elements.compactMap(\.parent)).sorted().chunked(by: 1_000) {
            let living = try writing.scalar(
                """
                SELECT count(*) FROM element WHERE concept_id = \(scope.concept) AND deletion IS NULL
                AND id IN \(SQL.list(Array(parents)))
                """)
            guard living == parents.count else {
                throw PlanningError(
                    .parentDeleted,
                    "Der übergeordnete Eintrag ist gelöscht. Bitte holen Sie zuerst diesen zurück.")
            }
        }
    }
}

extension Array {
    /// The elements in groups of at most `size`.
    func chunked(by size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
