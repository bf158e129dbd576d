import Access
import Domain

extension AuditEntry {
    /// A change of a concept's content, in the concept's chain.
    init(_ change: RecordedChange) {
        self.init(
            chain: .concept(change.concept), actor: AuditActor(change.actor), action: change.action,
            subject: Subject(kind: change.subject.kind, id: change.subject.id), before: change.before,
            after: change.after, at: change.at)
    }

    /// What happened to an account, in the chain of the installation, since an account belongs to no concept; but what is
    /// about a role in a municipality or concept, in the chain of that place, where those look who answer for it.
    init(_ event: AccountEvent) {
        self.init(
            chain: AuditChain(event.place), actor: AuditActor(event.actor), action: event.action.rawValue,
            subject: Subject(kind: "konto", id: event.account.text), before: event.before, after: event.after,
            at: event.at)
    }
}

extension AuditChain {
    fileprivate init(_ place: Grant.Place?) {
        switch place {
        case .concept(let id): self = .concept(id)
        case .municipality(let ags): self = .municipality(ags)
        case .installation, nil: self = .system
        }
    }
}
