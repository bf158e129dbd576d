/// What one chain of the history covers. Changes in different chains never wait for each other.
public enum AuditChain: Hashable, Sendable {
    case concept(ConceptID)
    case municipality(AGS)
    /// The installation itself: accounts, imports, operations.
    case system

    /// "konzept:01930000-…", "gemeinde:14628410" or "system": the chain's name in the store and in exported heads.
    public var text: String {
        switch self {
        case .concept(let id): "konzept:" + id.text
        case .municipality(let ags): "gemeinde:" + ags.text
        case .system: "system"
        }
    }

    public init?(text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.count) {
        case ("system", 1): self = .system
        case ("konzept", 2):
            guard let id = ConceptID(text: parts[1]) else { return nil }
            self = .concept(id)
        case ("gemeinde", 2):
            guard let ags = AGS(parts[1]) else { return nil }
            self = .municipality(ags)
        default: return nil
        }
    }
}

extension AuditChain: Comparable, CustomStringConvertible {
    public var description: String { text }

    public static func < (left: AuditChain, right: AuditChain) -> Bool { left.text < right.text }
}
