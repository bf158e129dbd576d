public import Access
public import Domain
import Storage
import Values

/// One change of a concept, and whether it can be taken back.
public struct HistoryChange: Sendable {
    public let entry: HistoryEntry
    /// Nil for a change of a kind that is not taken back, and for whoever may not edit the whole concept.
    public let reversal: HistoryReversal?
    public let snapshot: ConceptSnapshot
}

extension Workshop {
    /// One change by its number in the concept; nil when there is none. Two queries while the concept is unchanged.
    public func change(_ scope: Scope, _ number: Int64) throws -> HistoryChange? {
        try requireHistory(scope)
        guard let entry = try read({ try HistoryStore.entry($0, scope, number) }),
            let snapshot = try snapshot(scope)
        else { return nil }
        return HistoryChange(
            entry: entry, reversal: scope.mayEverywhere(.editConcept) ? HistoryReversal(entry, snapshot) : nil,
            snapshot: snapshot)
    }

    /// Takes a change back by a new one, which stands in the history like any other.
    ///
    /// Answers false when it cannot be done as things are now; `change` says why. Throws `FieldProblems<MeasureField>`
    /// when what was before no longer fits what else is there.
    public func takeBack(_ scope: Scope, _ number: Int64) throws -> Bool {
        guard let change = try change(scope, number) else { throw PlanningError.notFound }
        switch change.reversal {
        case .edit(let measure, let reversal):
            guard case .possible(let input) = reversal.outcome else { return false }
            do {
                _ = try editMeasure(scope, measure.id, revision: measure.revision, input)
            } catch is EditConflict<Measure> {
                return false
            }
        case .deletion(let deletion): _ = try undo(scope, deletion)
        case .imported(let measures): return try deleteImported(scope, measures, by: number)
        case .alreadyBack, .importChanged, .gone, .unreadable: return false
        case nil: throw PlanningError.notAllowed
        }
        return true
    }

    /// Deletes what an import brought as one group, which comes back as one. False when one of them was changed meanwhile.
    private func deleteImported(_ scope: Scope, _ measures: [Measure], by number: Int64) throws -> Bool {
        let now = clock.now()
        let deletion = DeletionID.make(at: now)
        return try write { writing in
            do {
                try ElementStore.delete(
                    writing, scope, measures.map { ($0.id, $0.revision) }, deletion, at: now)
            } catch let error as PlanningError where error == .notFound {
                return false
            }
            try record(
                writing, scope, "massnahmen.einlesen-zurueckgenommen", "konzept", scope.concept.text,
                after: [
                    "loeschung": .string(deletion.text), "eintrag": .integer(number),
                    "eintraege": .array(measures.map { .string($0.id.text) }),
                ], at: now)
            return true
        }
    }
}
