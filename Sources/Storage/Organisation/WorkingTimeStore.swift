public import Access
public import Database
public import Domain
public import Values

/// How much time the people of a team have for the concept.
public enum WorkingTimeStore {
    /// Of those of whom something was said; for whoever may read all of the concept.
    public static func all(_ reading: Reading, _ scope: Scope) throws -> [AccountID: WorkingTime] {
        guard scope.mayEverywhere(.readConcept) else { throw PlanningError.notFound }
        let times = try reading.rows(
            "SELECT w.account, \(columns) FROM working_time w WHERE w.concept_id = \(scope.concept)"
        ) { row in
            let account = AccountID(try row.uuid())
            return try row.workingTime(of: account)
        }
        return Dictionary(uniqueKeysWithValues: times.map { ($0.account, $0) })
    }

    static let columns: SQL = "w.duty, w.hours, w.revision"

    /// Keeps what is said about somebody who has a role in the concept, by an editor who has seen it at `time.revision`;
    /// else throws `EditConflict<WorkingTime>` with what is stored.
    public static func edit(
        _ writing: Writing, _ scope: Scope, _ time: WorkingTime, at now: Instant
    ) throws -> (before: WorkingTime, after: WorkingTime) {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        guard try TeamStore.hasRole(writing, scope, time.account) else { throw PlanningError.notFound }
        let before = try all(writing, scope)[time.account] ?? WorkingTime(time.account)
        guard before.revision == time.revision else { throw EditConflict(stored: before) }
        guard before != time else { return (before, before) }
        var after = time
        after.revision += 1
        try writing.execute(
            """
            INSERT INTO working_time (concept_id, account, duty, hours, revision, changed)
            VALUES (\(scope.concept), \(after.account), \(after.duty), \(after.hours), \(after.revision), \(now))
            ON CONFLICT (concept_id, account) DO UPDATE SET duty = excluded.duty, hours = excluded.hours,
                revision = excluded.revision, changed = excluded.changed
            """)
        return (before, after)
    }

    /// Hours a week of all who have a role in the concept `c` at that moment, together; null while nobody has said.
    static func sum(_ scope: Scope, at now: Instant) -> SQL {
        """
        (SELECT CAST(sum(w.hours) AS BIGINT) FROM working_time w WHERE w.concept_id = c.id AND EXISTS (
            SELECT 1 FROM role_grant g WHERE g.account = w.account AND (g.expires IS NULL OR g.expires > \(now))
                AND (\(TeamStore.reaching(scope)))))
        """
    }
}

extension Row {
    /// The columns of `WorkingTimeStore.columns`; nil where a join found none.
    mutating func optionalWorkingTime(of account: AccountID) throws -> WorkingTime? {
        guard let duty = try optionalText() else { return nil }
        return WorkingTime(account, duty: duty, hours: try optionalInt().map { Int($0) }, revision: try int())
    }

    fileprivate mutating func workingTime(of account: AccountID) throws -> WorkingTime {
        WorkingTime(account, duty: try text(), hours: try optionalInt().map { Int($0) }, revision: try int())
    }
}
