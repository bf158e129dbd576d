public import Access
public import Database
public import Domain
public import Values

/// People who can sign in.
public enum AccountStore {
    /// Who uses the session with this token, with all that was granted; nil when the session has ended or the account
    /// is not active. Two queries.
    public static func identity(
        _ reading: Reading, tokenHash: [UInt8], at now: Instant
    ) throws -> SignedIn? {
        let found = try reading.first(
            """
            SELECT \(columns), s.id, s.seen FROM session s JOIN account a ON a.id = s.account
            WHERE s.token_hash = \(tokenHash) AND s.stage = \(SignInSession.Stage.open.rawValue) AND s.expires > \(now)
                AND a.state = \(Account.State.active.rawValue)
            """
        ) { row in (try account(&row), SessionID(try row.uuid()), try row.instant()) }
        guard let (account, session, seen) = found else { return nil }
        let grants = try GrantStore.grants(reading, of: account.id)
        return SignedIn(
            account: account, identity: Identity(account: account.id, grants: grants), session: session, seen: seen)
    }

    /// Somebody with a session of their own.
    public struct SignedIn: Sendable {
        public let account: Account
        public let identity: Identity
        public let session: SessionID
        /// When the session was last noted as used.
        public let seen: Instant
    }

    public static func find(_ reading: Reading, email: EmailAddress) throws -> Account? {
        try reading.first("SELECT \(columns) FROM account a WHERE a.email_fold = \(email.folded)", account)
    }

    public static func find(_ reading: Reading, _ id: AccountID) throws -> Account? {
        try reading.first("SELECT \(columns) FROM account a WHERE a.id = \(id.uuid)", account)
    }

    /// All accounts by name, with when each signed in last.
    public static func all(_ reading: Reading) throws -> [(account: Account, signedIn: Instant?)] {
        try reading.rows("SELECT \(columns), a.signed_in FROM account a ORDER BY a.name_sort, a.email_fold") { row in
            (try account(&row), try row.optionalInstant())
        }
    }

    /// Adds an account unless its address has one; false then. Two who add the same at once end up with one account.
    @discardableResult
    public static func add(_ writing: Writing, _ account: Account, at now: Instant) throws -> Bool {
        try writing.execute(
            """
            INSERT INTO account (id, email, email_fold, name, name_sort, state, created)
            VALUES (\(account.id.uuid), \(account.email.text), \(account.email.folded), \(account.name),
                \(SortFolding.key(account.name)), \(account.state.rawValue), \(now))
            ON CONFLICT (email_fold) DO NOTHING
            """) > 0
    }

    public static func setState(_ writing: Writing, _ id: AccountID, _ state: Account.State) throws {
        try writing.execute("UPDATE account SET state = \(state.rawValue) WHERE id = \(id.uuid)")
    }

    public static func setName(_ writing: Writing, _ id: AccountID, _ name: String) throws {
        try writing.execute(
            "UPDATE account SET name = \(name), name_sort = \(SortFolding.key(name)) WHERE id = \(id.uuid)")
    }

    public static func noteSignIn(_ writing: Writing, _ id: AccountID, at now: Instant) throws {
        try writing.execute("UPDATE account SET signed_in = \(now) WHERE id = \(id.uuid)")
    }

    static let columns: SQL = "a.id, a.email, a.name, a.state"

    static func account(_ row: inout Row) throws -> Account {
        let id = AccountID(try row.uuid())
        let address = try row.text()
        guard let email = EmailAddress(address) else { throw UnknownStoredValue(type: "EmailAddress", value: address) }
        return Account(id: id, email: email, name: try row.text(), state: try row.choice(Account.State.self))
    }
}
