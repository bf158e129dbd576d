public import Access
public import Domain
import Storage
import Values

extension Workshop {
    /// All of a concept as far as the scope reaches; nil when nothing of it may be seen. One query while it is unchanged.
    public func snapshot(_ scope: Scope) throws -> ConceptSnapshot? {
        try translating { try snapshots.snapshot(database, scope) }
    }

    /// Joins two things of the concept.
    public func link(
        _ scope: Scope, _ relation: LinkRelation, from source: LinkEnd, to target: LinkEnd, version: Int64 = 1
    ) throws -> ElementLink {
        let now = clock.now()
        let id = LinkID.make(at: now)
        return try write { writing in
            let link = try LinkStore.add(
                writing, scope, id, relation, from: source, to: target, version: version, at: now)
            try record(writing, scope, "verknuepfung.angelegt", "verknuepfung", id.text, after: link.json, at: now)
            return link
        }
    }

    /// "Weiter gültig": the link holds with its target as it is now.
    public func confirmLink(_ scope: Scope, _ id: LinkID, version: Int64? = nil) throws -> ElementLink {
        let now = clock.now()
        return try write { writing in
            let (before, after) = try LinkStore.confirm(writing, scope, id, version: version)
            try record(
                writing, scope, "verknuepfung.bestaetigt", "verknuepfung", id.text, before: before.json,
                after: after.json, at: now)
            return after
        }
    }

    /// Takes a link away; `undo` with the answer brings it back.
    public func unlink(_ scope: Scope, _ id: LinkID) throws -> DeletionID {
        let now = clock.now()
        let deletion = DeletionID.make(at: now)
        return try write { writing in
            let link = try LinkStore.remove(writing, scope, id, deletion, at: now)
            try record(
                writing, scope, "verknuepfung.geloescht", "verknuepfung", id.text, before: link.json,
                after: deletion.recorded, at: now)
            return deletion
        }
    }

    /// Brings back what one deletion took.
    public func undo(_ scope: Scope, _ deletion: DeletionID) throws -> Deletion {
        let now = clock.now()
        return try write { writing in
            let restored = try ElementStore.restore(writing, scope, deletion, at: now)
            let elements = restored.elements.map { JSON.string($0.id.text) }
            // What was a single measure belongs into its own history.
            let single = restored.elements.count == 1 && restored.elements[0].kind == .measure
            try record(
                writing, scope, "loeschung.zurueckgenommen", single ? "massnahme" : "loeschung",
                single ? restored.elements[0].id.text : deletion.text,
                after: [
                    "loeschung": .string(deletion.text), "eintraege": .array(elements),
                    "verknuepfungen": .integer(Int64(restored.links)),
                ], at: now)
            return restored
        }
    }
}

extension DeletionID {
    /// What the history keeps of a deletion, so that it can be undone from there.
    var recorded: JSON { ["loeschung": .string(text)] }
}

extension ElementLink {
    fileprivate var json: JSON {
        [
            "art": .string(relation.rawValue), "von": source.json, "zu": target.json, "gesehen": .integer(seen),
        ]
    }
}

extension LinkEnd {
    fileprivate var json: JSON { ["art": .string(kind.rawValue), "schluessel": .string(key)] }
}
