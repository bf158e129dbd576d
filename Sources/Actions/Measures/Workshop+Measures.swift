public import Access
public import Domain
import Storage
import Values

extension Workshop {
    /// Keeps a new measure under the next number; a title is enough.
    ///
    /// Throws `FieldProblems<MeasureField>` for what was typed and `PlanningError` without the right.
    public func createMeasure(_ scope: Scope, _ input: MeasureInput) throws -> Measure {
        let content = try input.content()
        let now = clock.now()
        let id = ElementID.make(at: now)
        return try write { writing in
            let measure = try MeasureStore.add(writing, scope, id, content, at: now)
            try record(writing, scope, "massnahme.angelegt", "massnahme", id.text, after: measure.json, at: now)
            return measure
        }
    }

    /// Changes a measure that the editor has seen at `revision`.
    ///
    /// Throws `EditConflict<Measure>` with what is stored when somebody else was quicker, besides what
    /// `createMeasure` throws. An edit that changes nothing leaves the revision alone.
    /// - Parameter editorial: A mere correction of wording, for which nobody needs to look again.
    public func editMeasure(
        _ scope: Scope, _ id: ElementID, revision: Int64, _ input: MeasureInput, editorial: Bool = false
    ) throws -> Measure {
        let content = try input.content()
        let now = clock.now()
        return try write { writing in
            let (before, after) = try MeasureStore.edit(
                writing, scope, id, revision: revision, content, editorial: editorial, at: now)
            guard before != after else { return after }
            let changes = Measure.changes(from: before, to: after)
            try record(
                writing, scope, "massnahme.geaendert", "massnahme", id.text, before: changes.before,
                after: changes.after, at: now)
            return after
        }
    }

    /// Deletes a measure with its links; `undo` with the answer brings all of it back.
    public func deleteMeasure(_ scope: Scope, _ id: ElementID, revision: Int64) throws -> DeletionID {
        let now = clock.now()
        let deletion = DeletionID.make(at: now)
        return try write { writing in
            let (before, _) = try MeasureStore.delete(writing, scope, id, revision: revision, deletion, at: now)
            try record(
                writing, scope, "massnahme.geloescht", "massnahme", id.text, before: before.json,
                after: deletion.recorded, at: now)
            return deletion
        }
    }

    /// One measure by its identifier, as forms need it; nil when there is none or it is hidden.
    public func measure(_ scope: Scope, _ id: ElementID) throws -> Measure? {
        try read { try MeasureStore.find($0, scope, id) }
    }

    /// One page of the list, from one snapshot. Nothing is there for whoever may see nothing.
    public func measures(_ scope: Scope, _ query: MeasureQuery) throws -> MeasureListing {
        guard let snapshot = try snapshot(scope) else { throw PlanningError.notFound }
        return MeasureListing(snapshot, query)
    }

    /// The sheet of a measure with all that hangs on it, from one snapshot; nil when there is none or it is hidden.
    public func measureSheet(_ scope: Scope, _ code: MeasureCode) throws -> MeasureSheet? {
        try snapshot(scope).flatMap { MeasureSheet($0, code) }
    }
}
