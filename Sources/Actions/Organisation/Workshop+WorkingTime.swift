public import Access
import Database
public import Domain
import Storage
import Values

extension Workshop {
    /// How much time people have for the concept, of those of whom something was said; one query.
    public func workingTimes(_ scope: Scope) throws -> [AccountID: WorkingTime] {
        try read { try WorkingTimeStore.all($0, scope) }
    }

    /// Keeps what is said about somebody who has a role in the concept. Throws `FieldProblems<WorkingTime.Field>` for what
    /// was typed, and `EditConflict<WorkingTime>` with what is stored when somebody else was quicker.
    public func editWorkingTime(_ scope: Scope, _ time: WorkingTime) throws -> WorkingTime {
        let now = clock.now()
        return try write { try editWorkingTime($0, scope, time, at: now) }
    }

    /// The same inside a transaction of the caller's.
    func editWorkingTime(
        _ writing: Writing, _ scope: Scope, _ time: WorkingTime, at now: Instant
    ) throws -> WorkingTime {
        let (before, after) = try WorkingTimeStore.edit(writing, scope, try time.checked(), at: now)
        guard before != after else { return after }
        try record(
            writing, scope, "arbeitszeit.geaendert", "arbeitszeit", time.account.text, before: before.json,
            after: after.json, at: now)
        return after
    }
}
