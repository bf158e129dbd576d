/// Who asks. Roles per municipality and concept come with accounts; a visitor is whoever has no session.
public enum Role: String, CaseIterable, Sendable {
    case visitor
    /// The people who run the installation ("Betrieb").
    case operations

    /// The rights of the role: the one table that decides.
    public var permissions: Set<Permission> {
        switch self {
        case .visitor: [.readPublicData, .contribute]
        case .operations: [.readPublicData, .contribute, .readOperations]
        }
    }

    public func may(_ permission: Permission) -> Bool { permissions.contains(permission) }
}
