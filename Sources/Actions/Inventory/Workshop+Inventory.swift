public import Access
import Database
public import Domain
import Storage
import Values

extension Workshop {
    /// What is there of each kind, as far as the scope reaches, in its order. One query while the concept is unchanged.
    public func inventory(_ scope: Scope) throws -> [InventoryKind: [Element]] {
        guard let snapshot = try snapshot(scope) else { return [:] }
        var found: [InventoryKind: [Element]] = [:]
        for element in snapshot.elements {
            if let kind = InventoryKind(element.kind) { found[kind, default: []].append(element) }
        }
        return found.mapValues { $0.sorted { ($0.position, $0.id) < ($1.position, $1.id) } }
    }

    /// One of them; nil when there is none or it is hidden.
    public func inventoryEntry(_ scope: Scope, _ id: ElementID) throws -> (kind: InventoryKind, element: Element)? {
        try inventory(scope).lazy.flatMap { kind, elements in elements.map { (kind, $0) } }.first { $0.1.id == id }
    }

    /// Throws `FieldProblems<InventoryContent.Field>` for what was typed, `PlanningError` without rights in the whole concept.
    public func addToInventory(_ scope: Scope, _ kind: InventoryKind, _ content: InventoryContent) throws -> Element {
        let now = clock.now()
        return try write { try self.addToInventory($0, scope, kind, content, at: now) }
    }

    /// Inside the caller's transaction.
    func addToInventory(
        _ writing: Writing, _ scope: Scope, _ kind: InventoryKind, _ content: InventoryContent, at now: Instant
    ) throws -> Element {
        let checked = try content.checked(kind)
        let element = try ElementStore.add(writing, scope, .make(at: now), kind.element, checked, at: now)
        try record(writing, scope, "eintrag.angelegt", "eintrag", element.id.text, after: element.inventoried, at: now)
        return element
    }

    /// Changes an entry that its editor has seen at `revision`.
    ///
    /// Throws `FieldProblems<InventoryContent.Field>`, and `EditConflict<Element>` with what is stored when somebody else
    /// was quicker.
    public func editInventory(
        _ scope: Scope, _ id: ElementID, revision: Int64, _ content: InventoryContent
    ) throws -> Element {
        let now = clock.now()
        return try write { writing in
            guard let stored = try ElementStore.find(writing, scope, id), let kind = InventoryKind(stored.kind) else {
                throw PlanningError.notFound
            }
            let (before, after) = try ElementStore.edit(
                writing, scope, id, revision: revision, try content.checked(kind), at: now)
            try record(
                writing, scope, "eintrag.geaendert", "eintrag", id.text, before: before.inventoried,
                after: after.inventoried, at: now)
            return after
        }
    }

    /// Takes an entry away; `undo` with the answer brings it back.
    public func removeFromInventory(_ scope: Scope, _ id: ElementID, revision: Int64) throws -> DeletionID {
        let now = clock.now()
        let deletion = DeletionID.make(at: now)
        return try write { writing in
            guard let stored = try ElementStore.find(writing, scope, id), InventoryKind(stored.kind) != nil else {
                throw PlanningError.notFound
            }
            _ = try ElementStore.delete(writing, scope, id, revision: revision, deletion, at: now)
            try record(
                writing, scope, "eintrag.geloescht", "eintrag", id.text, before: stored.inventoried,
                after: deletion.recorded, at: now)
            return deletion
        }
    }
}

extension Element {
    /// For the history.
    fileprivate var inventoried: JSON {
        [
            "art": .string(kind.rawValue), "titel": .string(title), "text": .string(text),
            "ortsteile": .array(ortsteile.map(JSON.string)),
        ]
    }
}
