public import Access
public import Database
public import Domain
public import Values

extension ElementStore {
    /// Deletes many elements in one go, with their links, if each of them still is at its revision and nothing else
    /// hangs on them; `restore` brings all of them back. Only somebody with rights in the whole concept may.
    ///
    /// Throws `PlanningError.notFound` when one was changed or deleted meanwhile; nothing is deleted then.
    public static func delete(
        _ writing: Writing, _ scope: Scope, _ seen: [(id: ElementID, revision: Int64)], _ deletion: DeletionID,
        at now: Instant
    ) throws {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        var elements: [Element] = []
        for group in seen.chunked(by: 1_000) {
            let ids = SQL.list(group.map(\.id))
            let found = try self.elements(writing, where: "e.concept_id = \(scope.concept) AND e.id IN \(ids)")
            let revisions = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0.revision) })
            guard group.allSatisfy({ revisions[$0.id] == $0.revision }) else { throw PlanningError.notFound }
            let children = try writing.scalar(
                """
                SELECT count(*) FROM element WHERE concept_id = \(scope.concept) AND parent IN \(ids)
                AND deletion IS NULL
                """)
            guard children == 0 else {
                throw PlanningError(
                    .impossible,
                    "An einem dieser Einträge hängen inzwischen weitere. Bitte lösen Sie diese zuerst.")
            }
            elements += found
        }
        _ = try mark(writing, scope, elements, deletion, at: now)
    }
}
