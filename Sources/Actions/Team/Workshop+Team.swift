public import Access
import Cryptography
import Database
public import Domain
import Storage
import Values

/// One role of one person in a concept, as the team page shows it.
public struct TeamMember: Hashable, Sendable {
    public let id: GrantID
    public let account: Account
    public let grant: Grant
    /// Of the municipality in which the role holds; nil for a role in the concept alone.
    public let municipalityName: String?
    /// False once its time is over.
    public let counts: Bool
}

extension Workshop {
    /// Who has a role in the concept, by name. One query.
    public func team(_ scope: Scope) throws -> [TeamMember] {
        guard scope.may(.readConcept) else { throw PlanningError.notAllowed }
        let now = clock.now()
        return try read { try TeamStore.entries($0, scope) }.map { TeamMember($0, at: now) }
    }

    /// One role of the concept; nil when there is no such role here. One query.
    public func teamMember(_ scope: Scope, _ id: GrantID) throws -> TeamMember? {
        guard scope.may(.manageTeam) else { throw PlanningError.notAllowed }
        let now = clock.now()
        return try read { try TeamStore.entry($0, scope, id) }.map { TeamMember($0, at: now) }
    }

    /// Gives somebody a role in the concept or in one of its municipalities. The same role at the same place is given anew,
    /// with its new reach and end.
    ///
    /// Throws `FieldProblems<TeamDraft.Field>` for what was typed and `PlanningError` without the right.
    public func invite(_ scope: Scope, _ draft: TeamDraft) throws -> TeamInvitation {
        guard Role.ofTeams.contains(draft.role), scope.mayManageTeam(at: draft.place) else {
            throw PlanningError.notYourTeam
        }
        let (email, name, grant) = try draft.checked(on: clock.today)
        if !draft.elements.isEmpty {
            let seen = Set(try snapshot(scope)?.elements.map(\.id) ?? [])
            guard draft.elements.isSubset(of: seen) else { throw PlanningError.notFound }
        }
        let now = clock.now()
        let person = Account(id: .make(at: now), email: email, name: name, state: .invited)
        let (id, token) = (UUIDv7.make(at: now), SecretToken.make())
        return try write { writing in
            let (account, _) = try give(writing, grant, to: person, id: id, by: scope.actor, at: now)
            return try letIn(writing, account, token, at: now) { scope.mayManageTeam(at: $0) }
        }
    }

    /// Sends or shows the link of somebody who has not come yet once more. Throws `PlanningError`.
    public func inviteAgain(_ scope: Scope, _ id: GrantID) throws -> TeamInvitation {
        let (now, token) = (clock.now(), SecretToken.make())
        return try write { writing in
            let entry = try managed(writing, scope, id)
            guard entry.account.state == .invited else {
                throw PlanningError(.impossible, "\(entry.account.name) hat die Einladung schon angenommen.")
            }
            try accounts.record(
                writing,
                AccountEvent(.linked, entry.account.id, by: scope.actor, in: entry.grant.place, at: now))
            return try letIn(writing, entry.account, token, at: now) { scope.mayManageTeam(at: $0) }
        }
    }

    /// Ends a role; the account stays. Throws `PlanningError` without the right, and for the last lead.
    @discardableResult
    public func endRole(_ scope: Scope, _ id: GrantID) throws -> TeamMember {
        let now = clock.now()
        return try write { writing in
            let entry = try managed(writing, scope, id)
            let member = TeamMember(entry, at: now)
            // Recorded first: the chain lets one in after the other, so that two leads cannot end each other at once.
            try accounts.record(
                writing,
                AccountEvent(
                    .roleEnded, entry.account.id, by: scope.actor, in: entry.grant.place, before: entry.grant.json,
                    at: now))
            guard try TeamStore.remove(writing, id) else { throw PlanningError.notFound }
            let led = entry.grant.role == .lead && member.counts && entry.account.state == .active
            if led, try !TeamStore.isLed(writing, without: entry, at: now) { throw PlanningError.lastLead }
            return member
        }
    }

    private func managed(_ reading: Reading, _ scope: Scope, _ id: GrantID) throws -> TeamStore.Entry {
        guard scope.may(.manageTeam) else { throw PlanningError.notAllowed }
        guard let entry = try TeamStore.entry(reading, scope, id) else { throw PlanningError.notFound }
        guard scope.mayManageTeam(at: entry.grant.place), Role.ofTeams.contains(entry.grant.role) else {
            throw PlanningError.notYourTeam
        }
        return entry
    }
}

extension TeamMember {
    init(_ entry: TeamStore.Entry, at now: Instant) {
        self.init(
            id: entry.id, account: entry.account, grant: entry.grant, municipalityName: entry.municipalityName,
            counts: entry.grant.holds(at: now))
    }
}

extension PlanningError {
    static let notYourTeam = PlanningError(
        .notAllowed,
        "Diese Rolle vergibt und beendet nur, wer dort die Leitung hat. Bitte wenden Sie sich an die Leitung der Gemeinde."
    )

    static let lastLead = PlanningError(
        .impossible,
        "Das ist die letzte Leitung. Geben Sie zuerst jemand anderem die Leitung und warten Sie, bis die Einladung angenommen ist."
    )
}
