public import Access
public import Cryptography
public import Database
public import Domain
import Storage
public import Values

/// What the actions on accounts need from around them.
public struct AccountServices: Sendable {
    public let passwords: PasswordHasher
    /// Nil while the installation sends no mail; then links come from whoever runs it (`insek user link`).
    public internal(set) var post: Post?
    /// Keeps what was done, inside the same write as the change itself.
    public let record: @Sendable (Writing, AccountEvent) throws -> Void

    /// - Parameter record: Nil for the history.
    public init(
        passwords: PasswordHasher = PasswordHasher(), post: Post? = nil,
        record: (@Sendable (Writing, AccountEvent) throws -> Void)? = nil
    ) {
        self.passwords = passwords
        self.post = post
        self.record = record ?? { writing, event in try AuditStore.append(writing, AuditEntry(event)) }
    }

    /// The way a letter goes.
    public struct Post: Sendable {
        /// Where the product is on the web, without a slash at the end: "https://insek.example". Letters name this one
        /// and never what a request says, or anybody could have links sent that lead elsewhere.
        public let site: String
        /// Takes a letter in the caller's transaction.
        public let letters: @Sendable (Writing, Letter) throws -> Void
        /// Letters are kept to be looked at instead of being sent; for trying out and development.
        public let isViewer: Bool

        public init(
            site: String, isViewer: Bool = false, letters: @escaping @Sendable (Writing, Letter) throws -> Void
        ) {
            self.site = site
            self.isViewer = isViewer
            self.letters = letters
        }
    }
}

/// Something that happened to an account: what the audit keeps. Never a password, a token or a code.
public struct AccountEvent: Hashable, Sendable {
    /// "konto.eingeladen"; the whole list is `AccountEvent.Action`.
    public let action: Action
    public let actor: Actor
    public let account: AccountID
    /// Where, for what is about a role; it is kept in the history of that place.
    public let place: Grant.Place?
    public let before: JSON?
    public let after: JSON?
    public let at: Instant

    public enum Action: String, CaseIterable, Sendable {
        case invited = "konto.eingeladen"
        case accepted = "konto.angenommen"
        case granted = "konto.rolle-gegeben"
        case roleEnded = "konto.rolle-beendet"
        case locked = "konto.gesperrt"
        case unlocked = "konto.entsperrt"
        case linked = "konto.link-gegeben"
        case signedIn = "konto.angemeldet"
        case signedOut = "konto.abgemeldet"
        case signedOutEverywhere = "konto.ueberall-abgemeldet"
        case resetRequested = "konto.passwort-angefordert"
        case passwordReset = "konto.passwort-zurueckgesetzt"
        case passwordChanged = "konto.passwort-geaendert"
        case factorOn = "konto.zweiter-faktor-an"
        case factorOff = "konto.zweiter-faktor-aus"
        case codesRenewed = "konto.codes-erneuert"
        case codeUsed = "konto.code-benutzt"
    }

    init(
        _ action: Action, _ account: AccountID, by actor: Actor, in place: Grant.Place? = nil, before: JSON? = nil,
        after: JSON? = nil, at: Instant
    ) {
        self.action = action
        self.actor = actor
        self.account = account
        self.place = place
        self.before = before
        self.after = after
        self.at = at
    }
}

/// Why an action on an account was not done: a German sentence for the person who asked.
public struct AccountRefusal: Error, Hashable, Sendable {
    public enum Code: String, Hashable, Sendable {
        /// Address, password or code do not fit.
        case wrong
        /// Too many tries; `retryAfter` says for how long.
        case wait
        case locked
        /// The link was used, has expired or never was.
        case linkGone
        case password
        case name
        /// The session has ended.
        case signedOut
        /// There is no such account.
        case unknown
        case noMail
    }

    public let code: Code
    public let message: String
    /// Seconds.
    public let retryAfter: Int64?

    init(_ code: Code, _ message: String, retryAfter: Int64? = nil) {
        self.code = code
        self.message = message
        self.retryAfter = retryAfter
    }
}
