import Access
public import Cryptography
import Database
public import Domain
import Storage
import Values

extension Workshop {
    /// What the account shows beside its password.
    public func secondFactor(of account: AccountID) throws -> SecondFactorState {
        try read { try CredentialStore.proof($0, account) }?.factor ?? .none
    }

    /// Turns the authenticator app on, after the app has shown that it knows the secret. Answers the printed codes, which
    /// are shown once. Other sessions end. Throws `AccountRefusal`.
    public func useApp(
        _ signedIn: SignedIn, secret: [UInt8], code: String, password: String
    ) throws -> [RecoveryCode] {
        guard secret.count == 20 else { throw AccountRefusal.brokenSecret }
        let now = clock.now()
        guard
            let step = OneTimeCode(secret: secret).step(of: code, atSecond: now.microseconds / 1_000_000, after: 0)
        else { throw AccountRefusal.wrongFirstCode }
        return try setFactor(signedIn, secret: secret, lastStep: step, password: password)
    }

    /// Turns printed codes on as the only second factor. Answers them. Other sessions end. Throws `AccountRefusal`.
    public func usePrintedCodes(_ signedIn: SignedIn, password: String) throws -> [RecoveryCode] {
        try setFactor(signedIn, secret: nil, lastStep: 0, password: password)
    }

    /// New printed codes; the old ones no longer count. Throws `AccountRefusal`.
    public func renewCodes(_ signedIn: SignedIn, password: String) throws -> [RecoveryCode] {
        _ = try confirm(signedIn, password: password)
        let (now, id) = (clock.now(), signedIn.account.id)
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode.make() }
        try write { writing in
            guard let factor = try CredentialStore.proof(writing, id)?.factor, factor.isOn else {
                throw AccountRefusal.noFactor
            }
            try CredentialStore.setCodes(writing, of: id, hashes: codes.map(\.hash))
            try accounts.record(
                writing,
                AccountEvent(
                    .codesRenewed, id, by: .account(id), before: ["codes": .integer(Int64(factor.codesLeft))],
                    after: ["codes": .integer(Int64(codes.count))], at: now))
        }
        return codes
    }

    /// Turns the second factor off. Throws `AccountRefusal`.
    public func removeSecondFactor(_ signedIn: SignedIn, password: String) throws {
        _ = try confirm(signedIn, password: password)
        let (now, id) = (clock.now(), signedIn.account.id)
        try write { writing in
            let before = try CredentialStore.proof(writing, id)?.factor ?? .none
            try CredentialStore.removeFactor(writing, of: id)
            try accounts.record(
                writing, AccountEvent(.factorOff, id, by: .account(id), before: before.json, at: now))
        }
    }

    private func setFactor(
        _ signedIn: SignedIn, secret: [UInt8]?, lastStep: Int64, password: String
    ) throws -> [RecoveryCode] {
        _ = try confirm(signedIn, password: password)
        let (now, id) = (clock.now(), signedIn.account.id)
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode.make() }
        try write { writing in
            let before = try CredentialStore.proof(writing, id)?.factor ?? .none
            try CredentialStore.setFactor(
                writing, of: id, secret: secret, lastStep: lastStep, codeHashes: codes.map(\.hash), at: now)
            // Whoever got in by the password alone is out.
            try SessionStore.endAll(writing, of: id, but: signedIn.session)
            let after: SecondFactorState = secret == nil ? .codes(left: codes.count) : .app(codesLeft: codes.count)
            try accounts.record(
                writing,
                AccountEvent(.factorOn, id, by: .account(id), before: before.json, after: after.json, at: now))
        }
        return codes
    }
}

extension SecondFactorState {
    /// As the audit names it.
    fileprivate var json: JSON {
        switch self {
        case .none: "ohne"
        case .app: "app"
        case .codes: "codes"
        }
    }
}
