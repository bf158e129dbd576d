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

    /// What happened to an account, in the chain of the installation: an account belongs to no concept.
    init(_ event: AccountEvent) {
        self.init(
            chain: .system, actor: AuditActor(event.actor), action: event.action.rawValue,
            subject: Subject(kind: "konto", id: event.account.text), before: event.before, after: event.after,
            at: event.at)
    }
}
