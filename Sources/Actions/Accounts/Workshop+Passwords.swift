import Access
public import Cryptography
import Database
public import Domain
import Storage
import Values

extension Workshop {
    /// Whether the installation can send letters at all.
    public var sendsLetters: Bool { accounts.post != nil }

    /// Sends a link for a new password. Answers the same for an unknown address, since nobody shall learn who has an
    /// account; what is typed wrong is refused. Throws `AccountRefusal`.
    public func requestReset(email typed: String, from place: SignInPlace) throws {
        guard sendsLetters else { throw AccountRefusal.noMail }
        guard let email = EmailAddress(typed) else { throw AccountRefusal.noAddress }
        try SignInTries(workshop: self).begin([.reset(email), .client(place.client)])
        let (now, token) = (clock.now(), SecretToken.make())
        try write { writing in
            guard let account = try AccountStore.find(writing, email: email), account.state != .locked else { return }
            let kind: OneTimeLink.Kind = account.state == .invited ? .invitation : .reset
            _ = try issue(writing, kind, for: account, token, replaces: false, byLetter: true, at: now)
            try accounts.record(
                writing, AccountEvent(.resetRequested, account.id, by: .account(account.id), at: now))
        }
    }

    /// Whose password this link may set; nil when it no longer works.
    public func reset(_ token: SecretToken) throws -> Account? {
        let now = clock.now()
        return try read { try OneTimeLinkStore.find($0, .reset, tokenHash: token.hash, at: now) }?.account
    }

    /// Sets a new password by link and ends all sessions; the second factor stays, unless the link takes it away. Throws
    /// `AccountRefusal`.
    public func reset(_ token: SecretToken, password: String) throws {
        let now = clock.now()
        let found = try read { try OneTimeLinkStore.find($0, .reset, tokenHash: token.hash, at: now) }
        guard let (link, account) = found else { throw AccountRefusal.linkGone }
        if let problem = PasswordRule.problem(password, email: account.email, name: account.name) {
            throw AccountRefusal.password(problem)
        }
        let hash = accounts.passwords.hash(password).text
        try write { writing in
            guard try OneTimeLinkStore.use(writing, .reset, tokenHash: token.hash, at: now),
                try AccountStore.find(writing, account.id)?.state == .active
            else { throw AccountRefusal.linkGone }
            try CredentialStore.setPassword(writing, of: account.id, hash: hash, at: now)
            try SessionStore.endAll(writing, of: account.id)
            try OneTimeLinkStore.revoke(writing, of: account.id)
            try SignInTries(workshop: self).succeeded(writing, [.account(account.email)])
            try accounts.record(
                writing, AccountEvent(.passwordReset, account.id, by: .account(account.id), at: now))
            if link.removesSecondFactor {
                try CredentialStore.removeFactor(writing, of: account.id)
                try accounts.record(
                    writing, AccountEvent(.factorOff, account.id, by: .account(account.id), at: now))
            }
            try tell(writing, account, at: now)
        }
    }

    /// Changes one's own password and ends the other sessions. Throws `AccountRefusal`.
    public func changePassword(_ signedIn: SignedIn, old: String, new: String) throws {
        let account = signedIn.account
        if let problem = PasswordRule.problem(new, email: account.email, name: account.name) {
            throw AccountRefusal.password(problem)
        }
        let kept = try confirm(signedIn, password: old)
        let hash = accounts.passwords.hash(new).text
        let now = clock.now()
        try write { writing in
            guard try CredentialStore.proof(writing, account.id)?.passwordHash == kept else {
                throw AccountRefusal.wrongOwnPassword
            }
            try CredentialStore.setPassword(writing, of: account.id, hash: hash, at: now)
            let ended = try SessionStore.endAll(writing, of: account.id, but: signedIn.session)
            try OneTimeLinkStore.revoke(writing, of: account.id)
            try accounts.record(
                writing,
                AccountEvent(
                    .passwordChanged, account.id, by: .account(account.id),
                    after: ["beendeteSitzungen": .integer(Int64(ended))], at: now))
            try tell(writing, account, at: now)
        }
    }

    /// Asks for the password again before something that whoever finds an open session must not do; answers its hash.
    func confirm(_ signedIn: SignedIn, password: String) throws -> String {
        let counters: [SignInTries.Counter] = [.account(signedIn.account.email)]
        try SignInTries(workshop: self).begin(counters)
        let kept = try read { try CredentialStore.proof($0, signedIn.account.id) }?.passwordHash
        guard accounts.passwords.matches(password, kept.map(PasswordHash.init(text:))), let kept else {
            throw AccountRefusal.wrongOwnPassword
        }
        try write { try SignInTries(workshop: self).succeeded($0, counters) }
        return kept
    }

    /// Tells the owner by letter that the password is another one now.
    private func tell(_ writing: Writing, _ account: Account, at now: Instant) throws {
        guard let post = accounts.post else { return }
        try post.letters(writing, AccountLetters.passwordChanged(account, site: post.site, at: now))
    }
}
