public import Values

/// A link that one person gets and that works once: to accept an invitation or to set a new password.
public struct OneTimeLink: Hashable, Sendable {
    /// The raw value is kept in the store.
    public enum Kind: String, CaseIterable, Sendable {
        case invitation = "einladung"
        case reset = "passwort"

        /// Seconds. An invitation survives a holiday, a reset is for now.
        public var lifetime: Int64 {
            switch self {
            case .invitation: 14 * 24 * 3_600
            case .reset: 2 * 3_600
            }
        }
    }

    public let kind: Kind
    public let account: AccountID
    public let expires: Instant
    /// Takes the second factor away as well, for whoever lost phone and paper; only the people who run the installation
    /// can make such a link.
    public let removesSecondFactor: Bool

    public init(kind: Kind, account: AccountID, expires: Instant, removesSecondFactor: Bool = false) {
        self.kind = kind
        self.account = account
        self.expires = expires
        self.removesSecondFactor = removesSecondFactor
    }
}
