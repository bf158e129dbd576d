public import Access
import Cryptography
import Database
public import Domain
import Storage
import Values

/// A municipality as the advisory office sees it: who leads it or was asked to, and which concepts it has.
public struct AdvisedMunicipality: Hashable, Sendable {
    public let municipality: Municipality
    public let stage: MunicipalityStage
    /// Those who lead it or were asked to.
    public let leads: [Account]
    /// Title and state are public.
    public let concepts: [Concept]
}

extension Workshop {
    /// One page of the municipalities with how far each has come. One query. Throws `PlanningError` without the right.
    public func advisedMunicipalities(_ identity: Identity, _ query: AdvisoryQuery) throws -> AdvisoryListing {
        let now = try allowed(identity)
        return try read { try AdvisoryStore.list($0, query, at: now) }
    }

    /// One of them; nil when no register has it. Three queries. Throws `PlanningError` without the right.
    public func advisedMunicipality(_ identity: Identity, _ ags: AGS) throws -> AdvisedMunicipality? {
        let now = try allowed(identity)
        return try read { reading in
            guard let municipality = try MunicipalityStore.find(reading, ags: ags)?.municipality else { return nil }
            let leads = try TeamStore.leads(reading, of: ags).filter { $0.grant.holds(at: now) }.map(\.account)
            let concepts = try ConceptStore.list(reading, of: ags)
            return AdvisedMunicipality(
                municipality: municipality, stage: Self.stage(leads, concepts),
                leads: leads.filter { $0.state != .locked }, concepts: concepts)
        }
    }

    /// Asks somebody to lead a municipality that nobody leads yet, and opens its first concept if wanted. An invitation
    /// that somebody else has not answered is taken back, so that a wrong address opens nothing later.
    ///
    /// Throws `FieldProblems<OpeningDraft.Field>` for what was typed, `PlanningError` without the right and for a
    /// municipality that is in use.
    public func openMunicipality(_ identity: Identity, _ draft: OpeningDraft) throws -> TeamInvitation {
        let now = try allowed(identity)
        guard let account = identity.account else { throw PlanningError.notAllowed }
        let (email, name) = try draft.checked()
        let person = Account(id: .make(at: now), email: email, name: name, state: .invited)
        let (id, token) = (UUIDv7.make(at: now), SecretToken.make())
        let grant = Grant(.lead, in: .municipality(draft.municipality))
        do {
            return try write { writing in
                guard try MunicipalityStore.find(writing, ags: draft.municipality) != nil else {
                    throw PlanningError.notFound
                }
                try refuseIfLed(writing, draft.municipality, but: nil, at: now)
                let (invited, _) = try give(writing, grant, to: person, id: id, by: .account(account), at: now)
                // Asked once more after the history has let this one in: of two who open at once, the second sees the first.
                let others = try refuseIfLed(writing, draft.municipality, but: invited.id, at: now)
                for other in others where other.account.state == .invited {
                    try withdraw(writing, other, by: .account(account), at: now)
                }
                if let title = draft.title {
                    let concept = ConceptDraft(title: title, municipalities: [draft.municipality])
                    try keep(writing, try concept.opened(at: now), by: .account(account))
                }
                return try letIn(writing, invited, token, at: now) { $0 == grant.place }
            }
        } catch let problems as FieldProblems<ConceptDraft.Field> {
            throw FieldProblems<OpeningDraft.Field>(problems.problems.map { .init(.title, $0.message) })
        } catch let error as PlanningError where error.code == .taken {
            throw FieldProblems<OpeningDraft.Field>([.init(.title, error.message)])
        }
    }

    /// The leads of a municipality, none of whom is active.
    @discardableResult
    private func refuseIfLed(
        _ writing: Writing, _ municipality: AGS, but account: AccountID?, at now: Instant
    ) throws -> [TeamStore.Entry] {
        let leads = try TeamStore.leads(writing, of: municipality).filter { $0.account.id != account }
        guard !leads.contains(where: { $0.account.state == .active && $0.grant.holds(at: now) }) else {
            throw PlanningError.inUse
        }
        return leads
    }

    private func withdraw(_ writing: Writing, _ entry: TeamStore.Entry, by actor: Actor, at now: Instant) throws {
        guard try TeamStore.remove(writing, entry.id) else { return }
        try accounts.record(
            writing,
            AccountEvent(
                .roleEnded, entry.account.id, by: actor, in: entry.grant.place, before: entry.grant.json, at: now))
    }

    private func allowed(_ identity: Identity) throws -> Instant {
        let now = clock.now()
        guard identity.may(.openMunicipality, at: now) else { throw PlanningError.notAdvisory }
        return now
    }

    private static func stage(_ leads: [Account], _ concepts: [Concept]) -> MunicipalityStage {
        if leads.contains(where: { $0.state == .active }) { return .inUse }
        if leads.contains(where: { $0.state == .invited }) { return .invited }
        return concepts.isEmpty ? .untouched : .opened
    }
}

extension PlanningError {
    static let notAdvisory = PlanningError(.notAllowed, "Gemeinden eröffnet nur die Fachstelle.")

    static let inUse = PlanningError(
        .impossible,
        "Diese Gemeinde hat schon eine Leitung. Weitere Personen lädt die Gemeinde selbst ein, unter „Team und Gremien“."
    )
}
