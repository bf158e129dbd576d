/// Who made a change. Never a name: an account is known by its id alone, so that the history keeps who did what after
/// the person's name was erased.
public enum AuditActor: Hashable, Sendable {
    case account(AccountID)
    /// A command or a job, by its name.
    case tool(String)
    /// Somebody without an account.
    case visitor

    /// "konto:01930000-…", "programm:insek import" or "besuch", as the store keeps it.
    public var text: String {
        switch self {
        case .account(let id): "konto:" + id.text
        case .tool(let name): "programm:" + name
        case .visitor: "besuch"
        }
    }

    public init?(text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.count) {
        case ("besuch", 1): self = .visitor
        case ("programm", 2): self = .tool(parts[1])
        case ("konto", 2):
            guard let id = AccountID(text: parts[1]) else { return nil }
            self = .account(id)
        default: return nil
        }
    }
}
