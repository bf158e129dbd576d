public import Access
import Cryptography
import Database
public import Domain
import Storage
public import Values

/// An account as those who run the installation see it.
public struct AccountEntry: Sendable {
    public let account: Account
    public let signedIn: Instant?
    public let grants: [Grant]
}

extension Workshop {
    /// All accounts by name.
    public func allAccounts() throws -> [AccountEntry] {
        try read { reading in
            let grants = try GrantStore.all(reading)
            return try AccountStore.all(reading).map {
                AccountEntry(account: $0.account, signedIn: $0.signedIn, grants: grants[$0.account.id] ?? [])
            }
        }
    }

    /// Locks an account: its sessions end, its links stop working, it cannot sign in. Throws `AccountRefusal`.
    @discardableResult
    public func lock(email: EmailAddress, by actor: Actor) throws -> Account {
        try change(email, to: .locked, .locked, by: actor) { writing, account in
            try SessionStore.endAll(writing, of: account.id)
            try OneTimeLinkStore.revoke(writing, of: account.id)
        }
    }

    /// Lets a locked account sign in again; one that never set a password is invited as before. Throws `AccountRefusal`.
    @discardableResult
    public func unlock(email: EmailAddress, by actor: Actor) throws -> Account {
        let proof = try read { try CredentialStore.proof($0, email: email) }
        return try change(email, to: proof?.passwordHash == nil ? .invited : .active, .unlocked, by: actor) { _, _ in }
    }

    /// A new link for somebody to get in: to accept the invitation, or to set a new password. Throws `AccountRefusal`.
    public func newLink(
        email: EmailAddress, removingSecondFactor: Bool, by actor: Actor
    ) throws -> (account: Account, issued: IssuedLink) {
        let (now, token) = (clock.now(), SecretToken.make())
        return try write { writing in
            guard let account = try AccountStore.find(writing, email: email) else { throw AccountRefusal.unknown }
            guard account.state != .locked else { throw AccountRefusal.lockedForLink }
            let kind: OneTimeLink.Kind = account.state == .invited ? .invitation : .reset
            let issued = try issue(
                writing, kind, for: account, token, removesSecondFactor: removingSecondFactor, byLetter: false, at: now)
            try accounts.record(
                writing,
                AccountEvent(
                    .linked, account.id, by: actor,
                    after: ["art": .string(kind.rawValue), "ohneZweitenFaktor": .bool(removingSecondFactor)], at: now))
            return (account, issued)
        }
    }

    private func change(
        _ email: EmailAddress, to state: Account.State, _ action: AccountEvent.Action, by actor: Actor,
        _ also: @escaping @Sendable (Writing, Account) throws -> Void
    ) throws -> Account {
        let now = clock.now()
        return try write { writing in
            guard let account = try AccountStore.find(writing, email: email) else { throw AccountRefusal.unknown }
            // Lifting a lock that is not there changes nothing.
            guard account.state != state, action == .locked || account.state == .locked else { return account }
            try AccountStore.setState(writing, account.id, state)
            try also(writing, account)
            try accounts.record(
                writing,
                AccountEvent(
                    action, account.id, by: actor, before: ["zustand": .string(account.state.rawValue)],
                    after: ["zustand": .string(state.rawValue)], at: now))
            return Account(id: account.id, email: account.email, name: account.name, state: state)
        }
    }
}
