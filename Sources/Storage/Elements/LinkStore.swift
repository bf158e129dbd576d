public import Access
public import Database
public import Domain
public import Values

/// Links between the things of one concept. Whoever changes one must be allowed to change the element at its source and
/// to see the one at its target; a source outside the spine is changed with its target.
public enum LinkStore {
    /// Keeps a new link, seen at the target's present content version.
    /// - Parameter version: That version when the target is outside the spine.
    public static func add(
        _ writing: Writing, _ scope: Scope, _ id: LinkID, _ relation: LinkRelation, from source: LinkEnd,
        to target: LinkEnd, version: Int64 = 1, at now: Instant
    ) throws -> ElementLink {
        try ConceptStore.touch(writing, scope)
        guard source != target, source.element != nil || target.element != nil else {
            throw PlanningError(
                .impossible, "Eine Verknüpfung verbindet einen Eintrag mit etwas anderem. Bitte wählen Sie beide Enden."
            )
        }
        let versions = try requireEdit(writing, scope, source, target)
        let twins = try writing.scalar(
            """
            SELECT count(*) FROM link WHERE concept_id = \(scope.concept) AND relation = \(relation.rawValue)
            AND source_kind = \(source.kind.rawValue) AND source_key = \(source.key)
            AND target_kind = \(target.kind.rawValue) AND target_key = \(target.key) AND deletion IS NULL
            """)
        guard twins == 0 else { throw PlanningError(.taken, "Diese Verknüpfung gibt es schon.") }
        let link = ElementLink(
            id: id, concept: scope.concept, relation: relation, source: source, target: target,
            seen: versions ?? version)
        try insert(writing, [link], at: now)
        return link
    }

    /// Says that a link still holds, with the target as it is now.
    /// - Parameter version: The version of a target outside the spine.
    public static func confirm(
        _ writing: Writing, _ scope: Scope, _ id: LinkID, version: Int64? = nil
    ) throws -> (before: ElementLink, after: ElementLink) {
        try ConceptStore.touch(writing, scope)
        guard let before = try find(writing, scope, id) else { throw PlanningError.notFound }
        let current = try requireEdit(writing, scope, before.source, before.target)
        let seen = current ?? version ?? before.seen
        try writing.execute(
            "UPDATE link SET seen = \(seen) WHERE concept_id = \(scope.concept) AND id = \(id) AND deletion IS NULL")
        let after = ElementLink(
            id: id, concept: before.concept, relation: before.relation, source: before.source, target: before.target,
            seen: seen)
        return (before, after)
    }

    /// Takes a link away; `ElementStore.restore` brings it back.
    public static func remove(
        _ writing: Writing, _ scope: Scope, _ id: LinkID, _ deletion: DeletionID, at now: Instant
    ) throws -> ElementLink {
        try ConceptStore.touch(writing, scope)
        guard let link = try find(writing, scope, id) else { throw PlanningError.notFound }
        _ = try requireEdit(writing, scope, link.source, link.target)
        try ElementStore.addDeletion(writing, scope, deletion, at: now)
        try writing.execute(
            "UPDATE link SET deletion = \(deletion) WHERE concept_id = \(scope.concept) AND id = \(id)")
        return link
    }

    /// One link, of which somebody must see every end that is an element.
    public static func find(_ reading: Reading, _ scope: Scope, _ id: LinkID) throws -> ElementLink? {
        guard
            let link = try links(reading, scope, where: "id = \(id) AND deletion IS NULL").first,
            try sees(reading, scope, link)
        else { return nil }
        return link
    }

    /// The links of an element, on either side, the oldest first.
    public static func list(_ reading: Reading, _ scope: Scope, of id: ElementID) throws -> [ElementLink] {
        guard try ElementStore.find(reading, scope, id) != nil else { return [] }
        return try links(
            reading, scope,
            where: """
                deletion IS NULL AND (source_element = \(id) OR target_element = \(id))
                """
        ).filter { try sees(reading, scope, $0) }
    }

    /// In the order of their keys, whatever the scope may see.
    static func links(_ reading: Reading, _ scope: Scope, where condition: SQL) throws -> [ElementLink] {
        // Rows mostly come as they were written, which is the order of their keys: sorting them here costs next to
        // nothing, while PostgreSQL sorts 20,000 of them on the disk.
        try reading.rows(
            """
            SELECT id, relation, source_kind, source_key, target_kind, target_key, seen FROM link
            WHERE concept_id = \(scope.concept) AND \(condition)
            """
        ) { row in
            ElementLink(
                id: LinkID(try row.uuid()), concept: scope.concept,
                relation: try row.choice(LinkRelation.self), source: try end(&row), target: try end(&row),
                seen: try row.int())
        }.sorted { $0.id < $1.id }
    }

    static func deleted(_ reading: Reading, _ scope: Scope, by deletion: DeletionID) throws -> [ElementLink] {
        try links(reading, scope, where: "deletion = \(deletion)")
    }

    static func insert(_ writing: Writing, _ links: [ElementLink], at now: Instant) throws {
        try writing.insert(
            into: "link",
            columns: [
                "concept_id", "id", "relation", "source_kind", "source_key", "source_element", "target_kind",
                "target_key", "target_element", "seen", "created",
            ],
            rows: links.map { link in
                [
                    link.concept.sqlValue, link.id.sqlValue, .text(link.relation.rawValue),
                    .text(link.source.kind.rawValue), .text(link.source.key), link.source.element.sqlValue,
                    .text(link.target.kind.rawValue), .text(link.target.key), link.target.element.sqlValue,
                    .int(link.seen), now.sqlValue,
                ]
            })
    }

    /// For a link on its way back, whose ends may be deleted themselves.
    static func requireReturn(_ writing: Writing, _ scope: Scope, of link: ElementLink) throws {
        let ends = [link.source, link.target].compactMap(\.element)
        let deleted = try writing.scalar(
            """
            SELECT count(*) FROM element WHERE concept_id = \(scope.concept) AND id IN \(SQL.list(ends))
            AND deletion IS NOT NULL
            """)
        guard deleted == 0 || !scope.mayEverywhere(.editConcept) else {
            throw PlanningError(
                .parentDeleted, "Ein Ende dieser Verknüpfung ist gelöscht. Bitte holen Sie zuerst dieses zurück.")
        }
        _ = try requireEdit(writing, scope, link.source, link.target)
    }

    /// Answers the content version of a target that is an element.
    private static func requireEdit(
        _ writing: Writing, _ scope: Scope, _ source: LinkEnd, _ target: LinkEnd
    ) throws -> Int64? {
        func element(_ end: LinkEnd) throws -> Element? {
            guard let id = end.element else { return nil }
            guard let element = try ElementStore.find(writing, scope, id) else { throw PlanningError.notFound }
            return element
        }
        let ends = (try element(source), try element(target))
        if let changed = ends.0 ?? ends.1 { try scope.requireEdit(of: changed) }
        return ends.1?.contentVersion
    }

    private static func sees(_ reading: Reading, _ scope: Scope, _ link: ElementLink) throws -> Bool {
        guard !scope.mayEverywhere(.readConcept) else { return true }
        return try [link.source, link.target].allSatisfy { end in
            guard let id = end.element else { return true }
            return try ElementStore.find(reading, scope, id) != nil
        }
    }

    private static func end(_ row: inout Row) throws -> LinkEnd {
        let kind = try row.choice(LinkEnd.Kind.self)
        if kind == .element { return .element(ElementID(try row.uuid())) }
        let key = try row.text()
        guard let end = LinkEnd(kind, key: key) else { throw UnknownStoredValue(type: "LinkEnd", value: key) }
        return end
    }
}
