public import Access
public import Database
public import Domain
public import Values

extension ElementStore {
    /// Keeps a new element at the end of its fellows, which only somebody with rights in the whole concept may.
    /// Measures come by `MeasureStore.add`.
    public static func add(
        _ writing: Writing, _ scope: Scope, _ id: ElementID, _ kind: ElementKind, _ content: ElementContent,
        code: String? = nil, parent: ElementID? = nil, at now: Instant
    ) throws -> Element {
        try scope.requireEditEverywhere()
        guard kind != .measure else {
            throw PlanningError(.impossible, "Eine Maßnahme wird mit ihren eigenen Feldern angelegt.")
        }
        try ConceptStore.touch(writing, scope)
        if let parent, try stored(writing, scope, parent) == nil { throw PlanningError.notFound }
        if let code { try requireFree(writing, scope, kind, code) }
        let last = try writing.scalar(
            """
            SELECT coalesce(max(position), 0) FROM element
            WHERE concept_id = \(scope.concept) AND kind = \(kind.rawValue) AND parent IS NOT DISTINCT FROM \(parent)
            """)
        let element = Element(
            id: id, concept: scope.concept, kind: kind, code: code, title: content.title, text: content.text,
            ortsteile: content.ortsteile, parent: parent, position: last + 1)
        try insert(writing, [element], at: now)
        return element
    }

    /// Changes an element that still is at `revision`; else throws `EditConflict<Element>` with what is stored.
    public static func edit(
        _ writing: Writing, _ scope: Scope, _ id: ElementID, revision: Int64, _ content: ElementContent,
        editorial: Bool = false, at now: Instant
    ) throws -> (before: Element, after: Element) {
        try ConceptStore.touch(writing, scope)
        let before = try current(writing, scope, id, revision)
        try requireSameReach(scope, before, content.ortsteile)
        let after = before.edited(content, editorial: editorial)
        try update(writing, before, after, at: now)
        return (before, after)
    }

    /// Puts an element below another parent or elsewhere among its fellows.
    public static func move(
        _ writing: Writing, _ scope: Scope, _ id: ElementID, revision: Int64, below parent: ElementID?,
        to position: Int, at now: Instant
    ) throws -> (before: Element, after: Element) {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        let before = try current(writing, scope, id, revision)
        if let parent {
            guard try stored(writing, scope, parent) != nil else { throw PlanningError.notFound }
            guard try !family(writing, scope, of: id).contains(where: { $0.id == parent }) else {
                throw PlanningError(
                    .impossible, "Ein Eintrag kann nicht unter sich selbst hängen. Bitte wählen Sie einen anderen.")
            }
        }
        let after = before.moved(below: parent, to: position)
        try update(writing, before, after, at: now)
        return (before, after)
    }

    /// The element at this revision, to be changed; throws what keeps it from being changed.
    static func current(
        _ writing: Writing, _ scope: Scope, _ id: ElementID, _ revision: Int64
    ) throws -> Element {
        guard let element = try stored(writing, scope, id) else { throw PlanningError.notFound }
        try scope.requireEdit(of: element)
        guard element.revision == revision else { throw EditConflict(stored: element) }
        return element
    }

    /// Whoever reaches only a part of the concept cannot move things across its border.
    static func requireSameReach(
        _ scope: Scope, _ before: Element, _ ortsteile: [String]
    ) throws(PlanningError) {
        guard scope.mayEverywhere(.editConcept) || before.ortsteile == ortsteile else {
            throw PlanningError(
                .notAllowed,
                "Die Ortsteile kann nur ändern, wer am ganzen Konzept arbeitet. Bitte lassen Sie sie stehen.")
        }
    }

    static func requireFree(_ writing: Writing, _ scope: Scope, _ kind: ElementKind, _ code: String) throws {
        let taken = try writing.scalar(
            """
            SELECT count(*) FROM element WHERE concept_id = \(scope.concept) AND kind = \(kind.rawValue)
            AND code = \(code) AND deletion IS NULL
            """)
        guard taken == 0 else { throw PlanningError(.taken, "Die Nummer \(code) ist schon vergeben.") }
    }

    static func insert(_ writing: Writing, _ elements: [Element], at now: Instant) throws {
        try writing.insert(
            into: "element",
            columns: [
                "concept_id", "id", "kind", "code", "title", "text", "parent", "position", "revision",
                "content_version", "created", "changed",
            ],
            rows: elements.map { element in
                [
                    element.concept.sqlValue, element.id.sqlValue, .text(element.kind.rawValue), element.code.sqlValue,
                    .text(element.title), .text(element.text), element.parent.sqlValue, .int(Int64(element.position)),
                    .int(element.revision), .int(element.contentVersion), now.sqlValue, now.sqlValue,
                ]
            })
        try insertOrtsteile(writing, elements)
    }

    /// Writes the element as it is after a change; the caller holds the concept and has compared revisions.
    static func update(_ writing: Writing, _ before: Element, _ after: Element, at now: Instant) throws {
        try writing.execute(
            """
            UPDATE element SET title = \(after.title), text = \(after.text), parent = \(after.parent),
                position = \(after.position), revision = \(after.revision),
                content_version = \(after.contentVersion), changed = \(now)
            WHERE concept_id = \(after.concept) AND id = \(after.id)
            """)
        guard before.ortsteile != after.ortsteile else { return }
        try writing.execute(
            "DELETE FROM element_ortsteil WHERE concept_id = \(after.concept) AND element_id = \(after.id)")
        try insertOrtsteile(writing, [after])
    }

    private static func insertOrtsteile(_ writing: Writing, _ elements: [Element]) throws {
        try writing.insert(
            into: "element_ortsteil", columns: ["concept_id", "element_id", "ortsteil"],
            rows: elements.flatMap { element in
                element.ortsteile.map { [element.concept.sqlValue, element.id.sqlValue, .text($0)] }
            })
    }
}
