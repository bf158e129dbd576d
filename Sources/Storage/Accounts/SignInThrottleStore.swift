public import Database
public import Domain
public import Values

/// Tries to sign in, counted for all hosts together. Keys are hashes with a salt of the day, so that the rows tell
/// neither addresses of people nor of their connections.
public enum SignInThrottleStore {
    /// Failed tries are forgotten after an hour without one.
    private static let memory: Int64 = 3_600

    /// The salt of the day; yesterday's is forgotten with all that was hashed with it.
    public static func salt(_ writing: Writing, of day: Day, candidate: [UInt8]) throws -> [UInt8] {
        let wanted: SQL = "SELECT salt FROM throttle_salt WHERE day = \(day)"
        if let salt = try writing.first(wanted, { row in try row.bytes() }) { return salt }
        try writing.execute("DELETE FROM throttle_salt WHERE day < \(day)")
        try writing.execute(
            "INSERT INTO throttle_salt (day, salt) VALUES (\(day), \(candidate)) ON CONFLICT (day) DO NOTHING")
        return try writing.first(wanted) { row in try row.bytes() } ?? candidate
    }

    /// Counts a try as failed before it is made, so that many at once cannot pass, and answers how many seconds to wait
    /// when it may not be made: then it is not counted, and the wait does not grow.
    public static func begin(
        _ writing: Writing, _ throttle: SignInThrottle, key: [UInt8], at now: Instant
    ) throws -> Int64 {
        try sweep(writing, at: now)
        let counted = try writing.first(
            """
            INSERT INTO sign_in_throttle (key, failures, blocked_until, expires)
            VALUES (\(key), 1, \(now), \(now.adding(seconds: memory)))
            ON CONFLICT (key) DO UPDATE SET failures = sign_in_throttle.failures
                + CASE WHEN sign_in_throttle.blocked_until > \(now) THEN 0 ELSE 1 END
            RETURNING failures, blocked_until
            """
        ) { row in (Int(try row.int()), try row.instant()) }
        guard let (failures, blockedUntil) = counted else { return 0 }
        guard blockedUntil <= now else { return (blockedUntil - now + 999_999) / 1_000_000 }
        let next = now.adding(seconds: throttle.wait(after: failures))
        try writing.execute(
            """
            UPDATE sign_in_throttle SET blocked_until = \(next), expires = \(next.adding(seconds: memory))
            WHERE key = \(key)
            """)
        return 0
    }

    /// What has expired, with the salts of former days.
    public static func tidy(_ writing: Writing, at now: Instant) throws {
        try sweep(writing, at: now)
        try writing.execute("DELETE FROM throttle_salt WHERE day < \(now.berlin.day)")
    }

    private static func sweep(_ writing: Writing, at now: Instant) throws {
        try writing.execute("DELETE FROM sign_in_throttle WHERE expires <= \(now)")
    }

    /// Forgets the failed tries, after a right one.
    public static func forget(_ writing: Writing, key: [UInt8]) throws {
        try writing.execute("DELETE FROM sign_in_throttle WHERE key = \(key)")
    }

    /// Takes back the one try that was right, and no other: who has an account must not be able to clear what was
    /// counted for the place.
    public static func takeBack(_ writing: Writing, key: [UInt8], at now: Instant) throws {
        try writing.execute(
            """
            UPDATE sign_in_throttle SET failures = failures - 1, blocked_until = \(now)
            WHERE key = \(key) AND failures > 0
            """)
    }
}
