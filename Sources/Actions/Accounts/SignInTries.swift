import Cryptography
import Database
import Domain
import Storage
import Values

/// Counts tries to prove who one is, for all hosts over the store together.
struct SignInTries: Sendable {
    let workshop: Workshop

    /// What is counted: an account by its address, a client by its key.
    struct Counter: Sendable {
        let throttle: SignInThrottle
        let name: String
    }

    /// Counts a try before it is made; throws the wait when it may not be made, or when too many are at it already.
    func begin(_ counters: [Counter]) throws {
        guard !workshop.accounts.passwords.isBusy else { throw AccountRefusal.busy }
        let (day, now, candidate) = (workshop.clock.today, workshop.clock.now(), Random.bytes(32))
        try workshop.write { writing in
            let salt = try SignInThrottleStore.salt(writing, of: day, candidate: candidate)
            for counter in counters {
                let wait = try SignInThrottleStore.begin(writing, counter.throttle, key: counter.key(salt), at: now)
                // Undoes what was counted for the others: this try is not made.
                if wait > 0 { throw AccountRefusal.wait(wait) }
            }
        }
    }

    /// After a right try: forgets what was counted for the account, and takes this one try back from the client.
    func succeeded(_ writing: Writing, _ counters: [Counter]) throws {
        let (day, now) = (workshop.clock.today, workshop.clock.now())
        let salt = try SignInThrottleStore.salt(writing, of: day, candidate: Random.bytes(32))
        for counter in counters {
            switch counter.throttle {
            case .client: try SignInThrottleStore.takeBack(writing, key: counter.key(salt), at: now)
            case .account, .secondFactor, .letter: try SignInThrottleStore.forget(writing, key: counter.key(salt))
            }
        }
    }
}

extension SignInTries.Counter {
    static func account(_ email: EmailAddress) -> Self { Self(throttle: .account, name: email.folded) }
    /// Letters to one address, apart from tries at its password.
    static func reset(_ email: EmailAddress) -> Self { Self(throttle: .letter, name: email.folded) }
    static func client(_ key: String) -> Self { Self(throttle: .client, name: key) }
    static func secondFactor(_ account: AccountID) -> Self { Self(throttle: .secondFactor, name: account.text) }

    fileprivate func key(_ salt: [UInt8]) -> [UInt8] {
        KeyedHash(key: salt).tag(of: Array("\(throttle.rawValue):\(name)".utf8))
    }
}
