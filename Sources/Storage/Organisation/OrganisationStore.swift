public import Access
public import Database
public import Domain

/// Who works on a concept, with how much time, and in which bodies: all that the page of the team shows.
public enum OrganisationStore {
    public struct Found: Sendable {
        /// As `TeamStore.entries`.
        public var entries: [TeamStore.Entry] = []
        /// Of those of whom something was said.
        public var times: [AccountID: WorkingTime] = [:]
        /// As `BodyStore.list`.
        public var bodies: [Body] = []
    }

    /// One query. Whoever reaches only a part of the concept gets the roles alone.
    public static func find(_ reading: Reading, _ scope: Scope) throws -> Found {
        guard scope.mayEverywhere(.readConcept) else {
            return Found(entries: try TeamStore.entries(reading, scope))
        }
        var found = Found()
        // Bodies and roles have nothing in common but the page: each row is one or the other.
        try reading.forEach(
            """
            SELECT \(BodyStore.columns), \(TeamStore.columns), \(WorkingTimeStore.columns) FROM (
                SELECT d.id AS body_id, NULL AS role_id FROM body d WHERE d.concept_id = \(scope.concept)
                UNION ALL
                SELECT NULL, g.id FROM role_grant g WHERE \(TeamStore.reaching(scope))) t
            LEFT JOIN body b ON b.id = t.body_id
            LEFT JOIN role_grant g ON g.id = t.role_id LEFT JOIN account a ON a.id = g.account
            LEFT JOIN working_time w ON w.concept_id = \(scope.concept) AND w.account = a.id
            ORDER BY b.position, b.id, \(TeamStore.order)
            """
        ) { row in
            if let id = try row.optionalUUID() {
                found.bodies.append(try row.body(BodyID(id)))
            } else {
                for _ in 1..<BodyStore.columnCount { _ = try row.optionalText() }
                let entry = try TeamStore.entry(&row)
                found.times[entry.account.id] = try row.optionalWorkingTime(of: entry.account.id)
                found.entries.append(entry)
            }
        }
        return found
    }
}
