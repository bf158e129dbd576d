public import Access
public import Cryptography
import Database
public import Domain
import Storage
import Values

/// Who asks, found by the token of a session: read once per request.
public struct SignedIn: Sendable {
    public let account: Account
    public let identity: Identity
    public let session: SessionID
    let seen: Instant
}

extension Workshop {
    /// Who uses the session with this token; nil when it has ended. Two queries, none for nobody's token.
    public func signedIn(_ token: SecretToken) throws -> SignedIn? {
        let now = clock.now()
        return try read { try AccountStore.identity($0, tokenHash: token.hash, at: now) }.map {
            SignedIn(account: $0.account, identity: $0.identity, session: $0.session, seen: $0.seen)
        }
    }

    /// Notes that the session is in use, once in ten minutes. Writes, so only where the thread may wait.
    public func noteUse(of signedIn: SignedIn) throws {
        let now = clock.now()
        guard SignInSession.roundedSeen(now) > signedIn.seen else { return }
        try write { try SessionStore.touch($0, signedIn.session, at: now) }
    }

    /// The sessions of an account, the newest first.
    public func sessions(of account: AccountID) throws -> [SignInSession] {
        let now = clock.now()
        return try read { try SessionStore.open($0, of: account, at: now) }
    }

    /// Ends the session of this token; nothing happens when it has ended already.
    public func signOut(_ token: SecretToken) throws {
        let now = clock.now()
        try write { writing in
            guard let account = try SessionStore.end(writing, tokenHash: token.hash) else { return }
            try accounts.record(writing, AccountEvent(.signedOut, account, by: .account(account), at: now))
        }
    }

    /// Ends one of one's own sessions, e.g. on a computer that was left behind; false when it had ended already.
    @discardableResult
    public func end(_ session: SessionID, by signedIn: SignedIn) throws -> Bool {
        let (now, id) = (clock.now(), signedIn.account.id)
        return try write { writing in
            guard try SessionStore.end(writing, session, of: id) else { return false }
            try accounts.record(writing, AccountEvent(.signedOut, id, by: .account(id), at: now))
            return true
        }
    }

    /// Ends all sessions of the account, this one too; answers how many.
    @discardableResult
    public func signOutEverywhere(_ signedIn: SignedIn) throws -> Int {
        let (now, id) = (clock.now(), signedIn.account.id)
        return try write { writing in
            let count = try SessionStore.endAll(writing, of: id)
            try accounts.record(
                writing,
                AccountEvent(
                    .signedOutEverywhere, id, by: .account(id), before: ["sitzungen": .integer(Int64(count))], at: now))
            return count
        }
    }
}
