public import Access
import Database
public import Domain
import Storage
import Values

extension Workshop {
    /// The bodies of a concept in the order in which they were added; one query.
    public func bodies(_ scope: Scope) throws -> [Body] {
        try read { try BodyStore.list($0, scope) }
    }

    /// One of them; nil when the concept has no such body.
    public func body(_ scope: Scope, _ id: BodyID) throws -> Body? {
        try read { try BodyStore.find($0, scope, id) }
    }

    /// Throws `FieldProblems<BodyContent.Field>` for what was typed.
    public func addBody(_ scope: Scope, _ content: BodyContent) throws -> Body {
        let now = clock.now()
        return try write { try addBody($0, scope, content, at: now) }
    }

    /// The same inside a transaction of the caller's.
    func addBody(_ writing: Writing, _ scope: Scope, _ content: BodyContent, at now: Instant) throws -> Body {
        let body = try content.checked(.make(at: now), on: now.berlin.day)
        try BodyStore.add(writing, scope, body, at: now)
        try record(writing, scope, "gremium.angelegt", "gremium", body.id.text, after: body.json, at: now)
        return body
    }

    /// Keeps what was typed by an editor who has seen the body at `revision`. Throws `FieldProblems<BodyContent.Field>` for
    /// what was typed, and `EditConflict<Body>` with what is stored when somebody else was quicker.
    public func editBody(_ scope: Scope, _ id: BodyID, revision: Int64, _ content: BodyContent) throws -> Body {
        let now = clock.now()
        let body = try content.checked(id, revision: revision, on: now.berlin.day)
        return try write { writing in
            let (before, after) = try BodyStore.edit(writing, scope, body, at: now)
            guard before != after else { return after }
            try record(
                writing, scope, "gremium.geaendert", "gremium", id.text, before: before.json, after: after.json,
                at: now)
            return after
        }
    }

    /// Takes a body away for good; the history keeps what it was.
    @discardableResult
    public func removeBody(_ scope: Scope, _ id: BodyID) throws -> Body {
        let now = clock.now()
        return try write { writing in
            let body = try BodyStore.remove(writing, scope, id)
            try record(writing, scope, "gremium.entfernt", "gremium", id.text, before: body.json, at: now)
            return body
        }
    }
}
