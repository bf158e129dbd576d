public import Access
public import Database
public import Domain
public import Values

/// One change as the history keeps it, told in the transaction of the change itself.
public struct RecordedChange: Sendable {
    public let concept: ConceptID
    public let actor: Actor
    /// What was done: "massnahme.geaendert".
    public let action: String
    /// To what: "massnahme" and its identifier.
    public let subject: Subject
    /// Nil for what is new.
    public let before: JSON?
    /// Nil for what is gone.
    public let after: JSON?
    public let at: Instant

    public struct Subject: Hashable, Sendable {
        public let kind: String
        public let id: String
    }
}

/// Keeps changes; what it throws undoes the change.
public typealias Journal = @Sendable (Writing, RecordedChange) throws -> Void

extension Workshop {
    /// The same workshop, whose changes of concepts are told to the journal.
    public func recording(_ journal: @escaping Journal) -> Workshop {
        var workshop = self
        workshop.journal = journal
        return workshop
    }

    /// Tells the journal of a change under a scope; every action of a concept's contents ends with it.
    func record(
        _ writing: Writing, _ scope: Scope, _ action: String, _ kind: String, _ id: String, before: JSON? = nil,
        after: JSON? = nil, at now: Instant
    ) throws {
        try journal(
            writing,
            RecordedChange(
                concept: scope.concept, actor: scope.actor, action: action, subject: .init(kind: kind, id: id),
                before: before, after: after, at: now))
    }
}
