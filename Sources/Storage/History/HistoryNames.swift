public import Access
public import Database
public import Domain

extension HistoryStore {
    /// One query. Each actor is found by one step in the index, however long the history is.
    public static func names(_ reading: Reading, _ scope: Scope, of elements: [ElementID]) throws -> HistoryNames {
        let chain = AuditChain.concept(scope.concept).text
        var names = HistoryNames()
        try reading.forEach(
            """
            WITH RECURSIVE found(actor) AS (
                SELECT min(actor) FROM audit_entry WHERE chain = \(chain)
                UNION ALL
                SELECT (SELECT min(e.actor) FROM audit_entry e WHERE e.chain = \(chain) AND e.actor > found.actor)
                FROM found WHERE found.actor IS NOT NULL)
            SELECT NULL, found.actor, p.name, NULL, NULL FROM found
            LEFT JOIN account p ON p.id = substr(found.actor, 7) WHERE found.actor IS NOT NULL
            UNION ALL
            SELECT id, kind, code, title, deletion FROM element
            WHERE concept_id = \(scope.concept) AND id IN \(SQL.list(elements))
            """
        ) { row in
            if let id = try row.optionalUUID() {
                names.things[ElementID(id)] = HistoryThing(
                    kind: try row.choice(ElementKind.self), code: try row.optionalText(), title: try row.text(),
                    deletion: try row.optionalUUID().map { DeletionID($0) })
            } else if let actor = AuditActor(text: try row.text()) {
                names.actors.append((actor, try row.optionalText()))
            }
        }
        return names
    }
}
