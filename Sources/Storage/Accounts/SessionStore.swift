public import Database
public import Domain
public import Values

/// Browsers that are signed in. A session is found by the hash of its token; the token itself is nowhere.
public enum SessionStore {
    public static func add(_ writing: Writing, _ session: SignInSession, tokenHash: [UInt8]) throws {
        try writing.execute(
            """
            INSERT INTO session (id, token_hash, account, stage, created, seen, expires, device)
            VALUES (\(session.id.uuid), \(tokenHash), \(session.account.uuid), \(session.stage.rawValue),
                \(session.created), \(session.seen), \(session.expires), \(session.device))
            """)
    }

    /// A session of this stage that has not expired.
    public static func find(
        _ reading: Reading, tokenHash: [UInt8], stage: SignInSession.Stage, at now: Instant
    ) throws -> SignInSession? {
        try reading.first(
            """
            SELECT \(columns) FROM session s
            WHERE s.token_hash = \(tokenHash) AND s.stage = \(stage.rawValue) AND s.expires > \(now)
            """, session)
    }

    /// The open sessions of an account, the newest first.
    public static func open(_ reading: Reading, of account: AccountID, at now: Instant) throws -> [SignInSession] {
        try reading.rows(
            """
            SELECT \(columns) FROM session s WHERE s.account = \(account.uuid)
                AND s.stage = \(SignInSession.Stage.open.rawValue) AND s.expires > \(now)
            ORDER BY s.created DESC, s.id DESC
            """, session)
    }

    /// Notes that the session is in use, to ten minutes.
    public static func touch(_ writing: Writing, _ id: SessionID, at now: Instant) throws {
        let seen = SignInSession.roundedSeen(now)
        try writing.execute("UPDATE session SET seen = \(seen) WHERE id = \(id.uuid) AND seen < \(seen)")
    }

    /// Ends the session of a token; answers whose it was.
    @discardableResult
    public static func end(_ writing: Writing, tokenHash: [UInt8]) throws -> AccountID? {
        try writing.first("DELETE FROM session WHERE token_hash = \(tokenHash) RETURNING account") { row in
            AccountID(try row.uuid())
        }
    }

    /// Ends one session of an account; false when it has none of this id.
    public static func end(_ writing: Writing, _ id: SessionID, of account: AccountID) throws -> Bool {
        try writing.execute("DELETE FROM session WHERE id = \(id.uuid) AND account = \(account.uuid)") > 0
    }

    /// Ends all sessions of an account but `kept`; answers how many.
    @discardableResult
    public static func endAll(_ writing: Writing, of account: AccountID, but kept: SessionID? = nil) throws -> Int {
        try writing.execute(
            "DELETE FROM session WHERE account = \(account.uuid) AND id <> \(kept?.text ?? "")")
    }

    public static func sweep(_ writing: Writing, at now: Instant) throws {
        try writing.execute("DELETE FROM session WHERE expires <= \(now)")
    }

    private static let columns: SQL = "s.id, s.account, s.stage, s.created, s.seen, s.expires, s.device"

    private static func session(_ row: inout Row) throws -> SignInSession {
        SignInSession(
            id: SessionID(try row.uuid()), account: AccountID(try row.uuid()),
            stage: try row.choice(SignInSession.Stage.self), created: try row.instant(), seen: try row.instant(),
            expires: try row.instant(), device: try row.text())
    }
}
