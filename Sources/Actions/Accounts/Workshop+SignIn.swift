import Access
public import Cryptography
import Database
public import Domain
import Storage
import Values

/// A session just opened: the token goes into the cookie and nowhere else.
public struct OpenedSession: Hashable, Sendable {
    public let token: SecretToken
    public let session: SignInSession
    public let account: Account
    /// Printed codes that are left, when one was used just now.
    public let codesLeft: Int?
}

/// Where somebody signs in from.
public struct SignInPlace: Hashable, Sendable {
    /// What counts as one client; kept only as a hash that is forgotten with the day.
    public let client: String
    public let device: String

    public init(client: String, device: String) {
        self.client = client
        self.device = device
    }
}

extension Workshop {
    /// Checks address and password. The session is open, or waits for the second factor (`session.stage`).
    ///
    /// Takes as long for an unknown address as for a known one. Throws `AccountRefusal`.
    public func signIn(email typed: String, password: String, from place: SignInPlace) throws -> OpenedSession {
        guard let email = EmailAddress(typed) else { throw AccountRefusal.wrongPassword }
        let counters: [SignInTries.Counter] = [.account(email), .client(place.client)]
        try SignInTries(workshop: self).begin(counters)
        let proof = try read { try CredentialStore.proof($0, email: email) }
        let kept = proof?.passwordHash.map(PasswordHash.init(text:))
        guard accounts.passwords.matches(password, kept), let proof, let kept else {
            throw AccountRefusal.wrongPassword
        }
        guard proof.account.state == .active else { throw AccountRefusal.locked }
        let stronger =
            kept.needsRehash(cost: accounts.passwords.cost) ? accounts.passwords.hash(password).text : nil
        return try open(proof, counters, place, previous: nil) { writing in
            guard try CredentialStore.proof(writing, proof.account.id)?.passwordHash == kept.text else {
                throw AccountRefusal.wrongPassword
            }
            if let stronger {
                try CredentialStore.rehash(writing, of: proof.account.id, from: kept.text, to: stronger)
            }
            return nil
        }
    }

    /// Checks the second factor of a session that waits for it: a code of the app or a printed one. The session gets a
    /// new token. Throws `AccountRefusal`.
    public func signIn(code: String, session token: SecretToken, from place: SignInPlace) throws -> OpenedSession {
        let now = clock.now()
        let found = try read { reading -> CredentialStore.Proof? in
            guard
                let session = try SessionStore.find(
                    reading, tokenHash: token.hash, stage: .secondFactor, at: now)
            else { return nil }
            return try CredentialStore.proof(reading, session.account)
        }
        guard let proof = found, proof.account.state == .active else { throw AccountRefusal.signedOut }
        let id = proof.account.id
        let tries: [SignInTries.Counter] = [.secondFactor(id)]
        try SignInTries(workshop: self).begin(tries)
        let step = proof.secret.flatMap {
            OneTimeCode(secret: $0).step(of: code, atSecond: now.microseconds / 1_000_000, after: proof.lastStep)
        }
        let printed = RecoveryCode(typed: code)
        guard step != nil || printed != nil else { throw AccountRefusal.wrongCode }
        let counters = tries + [.account(proof.account.email)]
        return try open(proof, counters, place, previous: token) { writing in
            if let step, try CredentialStore.useStep(writing, step, of: id) { return nil }
            if let printed, try CredentialStore.useCode(writing, hash: printed.hash, of: id, at: now) {
                try accounts.record(writing, AccountEvent(.codeUsed, id, by: .account(id), at: now))
                return proof.factor.codesLeft - 1
            }
            throw AccountRefusal.wrongCode
        }
    }

    /// Whether this token's session waits for the second factor, and which one; nil when it does not.
    public func awaitedFactor(_ token: SecretToken) throws -> SecondFactorState? {
        let now = clock.now()
        return try read { reading in
            try SessionStore.find(reading, tokenHash: token.hash, stage: .secondFactor, at: now).flatMap {
                try CredentialStore.proof(reading, $0.account)?.factor
            }
        }
    }

    /// Opens the session in one write with what `prove` uses up.
    private func open(
        _ proof: CredentialStore.Proof, _ counters: [SignInTries.Counter], _ place: SignInPlace,
        previous: SecretToken?, _ prove: @escaping @Sendable (Writing) throws -> Int?
    ) throws -> OpenedSession {
        let now = clock.now()
        let id = proof.account.id
        let stage: SignInSession.Stage = proof.factor.isOn && previous == nil ? .secondFactor : .open
        let session = SignInSession.begin(stage, of: id, device: place.device, at: now)
        let token = SecretToken.make()
        let left = try write { writing in
            let left = try prove(writing)
            guard try AccountStore.find(writing, id)?.state == .active else { throw AccountRefusal.locked }
            try SessionStore.sweep(writing, at: now)
            if let previous, try SessionStore.end(writing, tokenHash: previous.hash) == nil {
                throw AccountRefusal.signedOut
            }
            try SessionStore.add(writing, session, tokenHash: token.hash)
            // A right password alone must not clear what wrong codes have counted, nor open the door to more of them.
            try SignInTries(workshop: self).succeeded(writing, counters)
            if stage == .open {
                try AccountStore.noteSignIn(writing, id, at: now)
                try accounts.record(
                    writing,
                    AccountEvent(
                        .signedIn, id, by: .account(id), after: ["geraet": .string(place.device)], at: now))
            }
            return left
        }
        return OpenedSession(token: token, session: session, account: proof.account, codesLeft: left)
    }
}
