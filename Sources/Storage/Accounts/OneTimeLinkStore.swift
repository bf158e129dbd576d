public import Database
public import Domain
public import Values

/// Links that work once. Like sessions they are found by the hash of their token.
public enum OneTimeLinkStore {
    /// Keeps a link. Expired ones of all accounts go.
    /// - Parameter replaces: Older unused ones of its kind for the account no longer work. Not for links that anybody can
    ///   ask for, or anybody could take another's link away.
    public static func add(
        _ writing: Writing, _ link: OneTimeLink, tokenHash: [UInt8], replaces: Bool = true, at now: Instant
    ) throws {
        try sweep(writing, at: now)
        if replaces {
            try writing.execute(
                """
                DELETE FROM one_time_link WHERE account = \(link.account.uuid) AND kind = \(link.kind.rawValue)
                    AND used IS NULL
                """)
        }
        try writing.execute(
            """
            INSERT INTO one_time_link (token_hash, account, kind, removes_factor, created, expires)
            VALUES (\(tokenHash), \(link.account.uuid), \(link.kind.rawValue), \(link.removesSecondFactor), \(now),
                \(link.expires))
            """)
    }

    /// A link that still works, with its account.
    public static func find(
        _ reading: Reading, _ kind: OneTimeLink.Kind, tokenHash: [UInt8], at now: Instant
    ) throws -> (link: OneTimeLink, account: Account)? {
        try reading.first(
            """
            SELECT l.expires, l.removes_factor, \(AccountStore.columns)
            FROM one_time_link l JOIN account a ON a.id = l.account
            WHERE l.token_hash = \(tokenHash) AND l.kind = \(kind.rawValue) AND l.used IS NULL AND l.expires > \(now)
            """
        ) { row in
            let (expires, removesFactor) = (try row.instant(), try row.bool())
            let account = try AccountStore.account(&row)
            return (
                OneTimeLink(kind: kind, account: account.id, expires: expires, removesSecondFactor: removesFactor),
                account
            )
        }
    }

    /// Whether an account was given an unused link of this kind at or after an instant.
    public static func wasIssued(
        _ reading: Reading, _ kind: OneTimeLink.Kind, for account: AccountID, since: Instant
    ) throws -> Bool {
        try reading.scalar(
            """
            SELECT count(*) FROM one_time_link WHERE account = \(account.uuid) AND kind = \(kind.rawValue)
                AND used IS NULL AND created >= \(since)
            """) > 0
    }

    /// Uses a link up; false when it was used or has expired meanwhile, on whatever host.
    public static func use(
        _ writing: Writing, _ kind: OneTimeLink.Kind, tokenHash: [UInt8], at now: Instant
    ) throws -> Bool {
        try writing.execute(
            """
            UPDATE one_time_link SET used = \(now) WHERE token_hash = \(tokenHash) AND kind = \(kind.rawValue)
                AND used IS NULL AND expires > \(now)
            """) > 0
    }

    public static func sweep(_ writing: Writing, at now: Instant) throws {
        try writing.execute("DELETE FROM one_time_link WHERE expires <= \(now)")
    }

    /// All unused links of an account stop working.
    public static func revoke(_ writing: Writing, of account: AccountID) throws {
        try writing.execute("DELETE FROM one_time_link WHERE account = \(account.uuid) AND used IS NULL")
    }
}
