import Access
import Cryptography
import Database
import Domain
import Storage
import Values

/// The steps of an invitation that team and advisory office share, inside their transactions.
extension Workshop {
    /// Gives somebody a role; whoever has no account gets one.
    /// - Parameter person: As invited; the account that is there already wins.
    func give(
        _ writing: Writing, _ grant: Grant, to person: Account, id: UUIDv7, by actor: Actor, at now: Instant
    ) throws -> (account: Account, isNew: Bool) {
        let isNew = try AccountStore.add(writing, person, at: now)
        guard let account = try AccountStore.find(writing, email: person.email) else { throw AccountRefusal.unknown }
        try GrantStore.give(writing, grant, to: account.id, id: id, at: now)
        try accounts.record(
            writing,
            AccountEvent(
                isNew ? .invited : .granted, account.id, by: actor, in: grant.place, after: grant.json, at: now))
        return (account, isNew)
    }

    /// The way in for somebody who was given a role: a letter where there is mail, else the link itself, but only when
    /// every role of the account is one that whoever asks decides about.
    func letIn(
        _ writing: Writing, _ account: Account, _ token: SecretToken, at now: Instant,
        decides: (Grant.Place) -> Bool
    ) throws -> TeamInvitation {
        guard account.state == .invited else { return .known(account) }
        guard sendsLetters else {
            guard try GrantStore.grants(writing, of: account.id).allSatisfy({ decides($0.place) }) else {
                return .pendingElsewhere(account)
            }
            return .link(account, try issue(writing, .invitation, for: account, token, byLetter: false, at: now))
        }
        // Who sends a form twice sends one letter: a second would make the link of the first useless.
        let justNow = now.adding(seconds: -Self.letterPause)
        if try !OneTimeLinkStore.wasIssued(writing, .invitation, for: account.id, since: justNow) {
            _ = try issue(writing, .invitation, for: account, token, byLetter: true, at: now)
        }
        return .sent(account)
    }

    /// Seconds in which a person gets no second letter of the same kind.
    private static let letterPause: Int64 = 60
}

extension Grant {
    /// As the audit keeps it: nothing that names a person.
    var json: JSON {
        var json: [String: JSON] = ["rolle": .string(role.rawValue), "ort": .string(place.text)]
        if let reach {
            json["rechte"] = .string(reach.level.rawValue)
            json["ortsteil"] = reach.ortsteil.map { .string($0) }
            if !reach.elements.isEmpty {
                json["eintraege"] = .array(reach.elements.sorted().map { .string($0.text) })
            }
        }
        json["gueltigBis"] = expires.map { .string($0.iso) }
        return .object(json)
    }
}
