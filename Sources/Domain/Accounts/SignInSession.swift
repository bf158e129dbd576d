public import Values

public enum SessionEntity {}
public typealias SessionID = ID<SessionEntity>

/// One browser that is signed in, or half way: a right password opens a session that still waits for the second factor.
public struct SignInSession: Hashable, Sendable {
    /// The raw value is kept in the store.
    public enum Stage: String, Sendable {
        case secondFactor = "faktor"
        case open = "offen"

        /// Seconds from its creation on.
        public var lifetime: Int64 {
            switch self {
            case .secondFactor: 10 * 60
            // A working day and the council's meeting in the evening; the next morning people sign in again.
            case .open: 16 * 3_600
            }
        }
    }

    public let id: SessionID
    public let account: AccountID
    public let stage: Stage
    public let created: Instant
    /// To ten minutes: enough to recognise a session, too little to tell when somebody works.
    public let seen: Instant
    public let expires: Instant
    /// "Firefox unter Windows"; never an address.
    public let device: String

    public init(
        id: SessionID, account: AccountID, stage: Stage, created: Instant, seen: Instant, expires: Instant,
        device: String
    ) {
        self.id = id
        self.account = account
        self.stage = stage
        self.created = created
        self.seen = seen
        self.expires = expires
        self.device = device
    }

    /// A session that begins now.
    public static func begin(_ stage: Stage, of account: AccountID, device: String, at now: Instant) -> SignInSession {
        SignInSession(
            id: .make(at: now), account: account, stage: stage, created: now, seen: roundedSeen(now),
            expires: now.adding(seconds: stage.lifetime), device: device)
    }

    /// The instant rounded down to ten minutes.
    public static func roundedSeen(_ now: Instant) -> Instant {
        let step: Int64 = 600 * 1_000_000
        return Instant(microseconds: now.microseconds - now.microseconds % step)
    }
}
