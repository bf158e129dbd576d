public import Domain

extension AuditActor {
    /// The actor of a scope, as the history keeps it.
    public init(_ actor: Actor) {
        switch actor {
        case .account(let id): self = .account(id)
        case .tool(let name): self = .tool(name)
        }
    }
}
