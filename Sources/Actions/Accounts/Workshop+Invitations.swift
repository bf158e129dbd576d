public import Access
public import Cryptography
import Database
public import Domain
import Storage
import Values

/// A link just made: its token is shown or sent once and kept nowhere.
public struct IssuedLink: Hashable, Sendable {
    public let token: SecretToken
    public let link: OneTimeLink

    /// The link's place on the site: "/einladung/…".
    public var path: String { "/\(link.kind.rawValue)/\(token.text)" }
}

/// What an invitation did.
public struct Invitation: Sendable {
    public let account: Account
    public let grant: Grant
    /// Nil when the account was there already and needs no link to get in.
    public let link: IssuedLink?
}

extension Workshop {
    /// Gives somebody a role. Whoever has no account yet gets one and a link to set a password; whoever was invited
    /// before and has not come gets a new link. Throws `AccountRefusal`.
    /// - Parameter byLetter: Sends the link by mail; else the caller hands it over.
    public func invite(
        email: EmailAddress, name typed: String, _ grant: Grant, by actor: Actor, byLetter: Bool
    ) throws -> Invitation {
        guard let name = Account.checkedName(typed) else { throw AccountRefusal.name }
        if byLetter, accounts.post == nil { throw AccountRefusal.noMail }
        let now = clock.now()
        let fresh = Account(id: .make(at: now), email: email, name: name, state: .invited)
        let (grantID, token) = (UUIDv7.make(at: now), SecretToken.make())
        return try write { writing in
            let (account, _) = try give(writing, grant, to: fresh, id: grantID, by: actor, at: now)
            guard account.state == .invited else { return Invitation(account: account, grant: grant, link: nil) }
            let issued = try issue(writing, .invitation, for: account, token, byLetter: byLetter, at: now)
            return Invitation(account: account, grant: grant, link: issued)
        }
    }

    /// Whose invitation this is; nil when the link no longer works.
    public func invitation(_ token: SecretToken) throws -> Account? {
        let now = clock.now()
        return try read { try OneTimeLinkStore.find($0, .invitation, tokenHash: token.hash, at: now) }?.account
    }

    /// Sets name and password of an invited account and signs it in. Throws `AccountRefusal`.
    public func accept(
        invitation token: SecretToken, name typed: String, password: String, from place: SignInPlace
    ) throws -> OpenedSession {
        guard let invited = try invitation(token) else { throw AccountRefusal.linkGone }
        guard let name = Account.checkedName(typed) else { throw AccountRefusal.name }
        if let problem = PasswordRule.problem(password, email: invited.email, name: name) {
            throw AccountRefusal.password(problem)
        }
        let hash = accounts.passwords.hash(password).text
        let (now, id) = (clock.now(), invited.id)
        let session = SignInSession.begin(.open, of: id, device: place.device, at: now)
        let sessionToken = SecretToken.make()
        try write { writing in
            guard try OneTimeLinkStore.use(writing, .invitation, tokenHash: token.hash, at: now),
                try AccountStore.find(writing, id)?.state == .invited
            else { throw AccountRefusal.linkGone }
            try OneTimeLinkStore.revoke(writing, of: id)
            try AccountStore.setName(writing, id, name)
            try AccountStore.setState(writing, id, .active)
            try CredentialStore.setPassword(writing, of: id, hash: hash, at: now)
            try SessionStore.add(writing, session, tokenHash: sessionToken.hash)
            try AccountStore.noteSignIn(writing, id, at: now)
            try accounts.record(
                writing,
                AccountEvent(
                    .accepted, id, by: .account(id), before: ["name": .string(invited.name)],
                    after: ["name": .string(name)], at: now))
        }
        return OpenedSession(
            token: sessionToken, session: session,
            account: Account(id: id, email: invited.email, name: name, state: .active), codesLeft: nil)
    }

    /// Keeps a new link and sends it if asked to.
    func issue(
        _ writing: Writing, _ kind: OneTimeLink.Kind, for account: Account, _ token: SecretToken,
        removesSecondFactor: Bool = false, replaces: Bool = true, byLetter: Bool, at now: Instant
    ) throws -> IssuedLink {
        let link = OneTimeLink(
            kind: kind, account: account.id, expires: now.adding(seconds: kind.lifetime),
            removesSecondFactor: removesSecondFactor)
        try OneTimeLinkStore.add(writing, link, tokenHash: token.hash, replaces: replaces, at: now)
        let issued = IssuedLink(token: token, link: link)
        if byLetter, let post = accounts.post {
            let letter =
                switch kind {
                case .invitation: AccountLetters.invitation
                case .reset: AccountLetters.reset
                }
            try post.letters(writing, letter(account, post.site, issued.path, link.expires))
        }
        return issued
    }
}

extension Grant.Place {
    /// As the audit names it.
    var text: String {
        switch self {
        case .installation: "werkstatt"
        case .municipality(let ags): "gemeinde \(ags)"
        case .concept(let id): "konzept \(id)"
        }
    }
}
