public import Access
public import Database
public import Domain
public import Values

/// Who works on a concept, and as what.
public enum TeamStore {
    /// One role of one person.
    public struct Entry: Hashable, Sendable {
        public let id: GrantID
        public let account: Account
        public let grant: Grant
        /// Of the municipality in which the role holds, as the current register has it.
        public let municipalityName: String?
    }

    /// The roles for the concept and those for its municipalities, ended and unanswered ones too, by name.
    public static func entries(_ reading: Reading, _ scope: Scope) throws -> [Entry] {
        try entries(reading, where: reaching(scope))
    }

    /// One of them; nil when the role is not one of this concept.
    public static func entry(_ reading: Reading, _ scope: Scope, _ id: GrantID) throws -> Entry? {
        try entries(reading, where: "g.id = \(id) AND (\(reaching(scope)))").first
    }

    /// The leads of a municipality, for those who open it.
    public static func leads(_ reading: Reading, of municipality: AGS) throws -> [Entry] {
        try entries(
            reading,
            where: """
                g.place_kind = 'gemeinde' AND g.place = \(municipality.text) AND g.role = \(Role.lead.rawValue)
                """)
    }

    /// Whether, without one role, somebody active still leads: the municipality where the role is a municipality's, the
    /// concept where it is a concept's, which the leads of its municipalities lead as well.
    public static func isLed(_ reading: Reading, without entry: Entry, at now: Instant) throws -> Bool {
        let place = GrantStore.place(entry.grant.place)
        return try reading.scalar(
            """
            SELECT count(*) FROM role_grant g JOIN account a ON a.id = g.account
            WHERE g.id <> \(entry.id) AND g.role = \(Role.lead.rawValue) AND a.state = \(Account.State.active.rawValue)
                AND (g.expires IS NULL OR g.expires > \(now))
                AND ((g.place_kind = \(place.kind) AND g.place = \(place.key))
                    OR (g.place_kind = 'gemeinde' AND g.place IN (
                        SELECT m.ags FROM concept_municipality m WHERE m.concept_id = \(place.key))))
            """) > 0
    }

    /// Takes one role away; answers whether it was there.
    public static func remove(_ writing: Writing, _ id: GrantID) throws -> Bool {
        try writing.execute("DELETE FROM role_grant WHERE id = \(id)") > 0
    }

    /// Whether somebody has a role in the concept or in one of its municipalities, be it an ended one.
    static func hasRole(_ reading: Reading, _ scope: Scope, _ account: AccountID) throws -> Bool {
        try reading.scalar(
            "SELECT count(*) FROM role_grant g WHERE g.account = \(account) AND (\(reaching(scope)))") > 0
    }

    /// The condition that a role `g` counts in the concept of the scope.
    static func reaching(_ scope: Scope) -> SQL {
        """
        (g.place_kind = 'konzept' AND g.place = \(scope.concept.text)) OR (g.place_kind = 'gemeinde' AND g.place IN (
            SELECT m.ags FROM concept_municipality m WHERE m.concept_id = \(scope.concept)))
        """
    }

    private static func entries(_ reading: Reading, where condition: SQL) throws -> [Entry] {
        try reading.rows(
            """
            SELECT \(columns) FROM role_grant g JOIN account a ON a.id = g.account WHERE \(condition) ORDER BY \(order)
            """
        ) { row in try entry(&row) }
    }

    /// Of a role `g` and its account `a`.
    static var columns: SQL {
        """
        g.id, \(AccountStore.columns), (
            SELECT r.name FROM municipality r JOIN current_release e ON e.release_id = r.release_id
            WHERE g.place_kind = 'gemeinde' AND r.ags = g.place), \(GrantStore.columns)
        """
    }

    static let order: SQL = "a.name_sort, a.email_fold, g.place_kind, g.place, g.role"

    static func entry(_ row: inout Row) throws -> Entry {
        let (id, account) = (GrantID(try row.uuid()), try AccountStore.account(&row))
        let name = try row.optionalText()
        return Entry(id: id, account: account, grant: try GrantStore.grant(&row), municipalityName: name)
    }
}
