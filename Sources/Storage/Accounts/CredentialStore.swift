public import Database
public import Domain
public import Values

/// What proves who somebody is: the hash of the password and the second factor.
public enum CredentialStore {
    /// An account with all that signing in compares with.
    public struct Proof: Sendable {
        public let account: Account
        /// Nil before a password was set.
        public let passwordHash: String?
        public let factor: SecondFactorState
        /// What the authenticator app shares with us.
        public let secret: [UInt8]?
        /// The last step of the app that was accepted.
        public let lastStep: Int64
    }

    public static func proof(_ reading: Reading, email: EmailAddress) throws -> Proof? {
        try reading.first("\(proofs) WHERE a.email_fold = \(email.folded)", proof)
    }

    public static func proof(_ reading: Reading, _ account: AccountID) throws -> Proof? {
        try reading.first("\(proofs) WHERE a.id = \(account.uuid)", proof)
    }

    public static func setPassword(
        _ writing: Writing, of account: AccountID, hash: String, at now: Instant
    ) throws {
        try writing.execute(
            """
            INSERT INTO credential (account, hash, changed) VALUES (\(account.uuid), \(hash), \(now))
            ON CONFLICT (account) DO UPDATE SET hash = excluded.hash, changed = excluded.changed
            """)
    }

    /// The same password with a newer cost; false when another one was set meanwhile.
    @discardableResult
    public static func rehash(
        _ writing: Writing, of account: AccountID, from old: String, to new: String
    ) throws -> Bool {
        try writing.execute(
            "UPDATE credential SET hash = \(new) WHERE account = \(account.uuid) AND hash = \(old)") > 0
    }

    /// Turns the second factor on, with new codes in place of old ones.
    /// - Parameter secret: Nil when printed codes alone are the second factor.
    public static func setFactor(
        _ writing: Writing, of account: AccountID, secret: [UInt8]?, lastStep: Int64, codeHashes: [[UInt8]],
        at now: Instant
    ) throws {
        try writing.execute(
            """
            INSERT INTO second_factor (account, secret, last_step, since)
            VALUES (\(account.uuid), \(secret), \(lastStep), \(now))
            ON CONFLICT (account) DO UPDATE SET secret = excluded.secret, last_step = excluded.last_step,
                since = excluded.since
            """)
        try setCodes(writing, of: account, hashes: codeHashes)
    }

    /// New printed codes; the old ones no longer count.
    public static func setCodes(_ writing: Writing, of account: AccountID, hashes: [[UInt8]]) throws {
        try writing.execute("DELETE FROM recovery_code WHERE account = \(account.uuid)")
        try writing.insert(
            into: "recovery_code", columns: ["account", "hash"],
            rows: hashes.map { [.text(account.text), .blob($0)] })
    }

    public static func removeFactor(_ writing: Writing, of account: AccountID) throws {
        try writing.execute("DELETE FROM second_factor WHERE account = \(account.uuid)")
        try writing.execute("DELETE FROM recovery_code WHERE account = \(account.uuid)")
    }

    /// Notes that a step's code was used; false when it or a later one has been before, on whatever host.
    public static func useStep(_ writing: Writing, _ step: Int64, of account: AccountID) throws -> Bool {
        try writing.execute(
            "UPDATE second_factor SET last_step = \(step) WHERE account = \(account.uuid) AND last_step < \(step)") > 0
    }

    /// Uses a printed code; false when there is none or it was used before.
    public static func useCode(
        _ writing: Writing, hash: [UInt8], of account: AccountID, at now: Instant
    ) throws -> Bool {
        try writing.execute(
            """
            UPDATE recovery_code SET used = \(now)
            WHERE account = \(account.uuid) AND hash = \(hash) AND used IS NULL
            """) > 0
    }

    private static let proofs: SQL = """
        SELECT \(AccountStore.columns), c.hash, f.since, f.secret, f.last_step,
            (SELECT count(*) FROM recovery_code r WHERE r.account = a.id AND r.used IS NULL)
        FROM account a LEFT JOIN credential c ON c.account = a.id LEFT JOIN second_factor f ON f.account = a.id
        """

    private static func proof(_ row: inout Row) throws -> Proof {
        let account = try AccountStore.account(&row)
        let hash = try row.optionalText()
        let isOn = try row.optionalInstant() != nil
        let secret = try row.optionalBytes()
        let lastStep = try row.optionalInt() ?? 0
        let left = Int(try row.int())
        let factor: SecondFactorState = !isOn ? .none : secret == nil ? .codes(left: left) : .app(codesLeft: left)
        return Proof(account: account, passwordHash: hash, factor: factor, secret: secret, lastStep: lastStep)
    }
}
