public import Domain
public import Values

/// Who asks, with all that was granted: read once per request from the session.
public struct Identity: Sendable {
    public let account: AccountID?
    let grants: [Grant]

    public static let visitor = Identity(account: nil, grants: [])

    /// - Parameter account: Nil for a visitor, who has no grants then.
    public init(account: AccountID?, grants: [Grant]) {
        self.account = account
        self.grants = account == nil ? [] : grants
    }

    /// Rights that need no municipality or concept: what anybody may, and grants for the installation.
    public func may(_ permission: Permission, at now: Instant) -> Bool {
        guard permission.extent == .installation else { return false }
        if Role.visitor.may(permission) || (account != nil && Role.member.may(permission)) { return true }
        return grants.contains { $0.place == .installation && $0.holds(at: now) && $0.role.may(permission) }
    }

    /// Rights in a municipality; a grant for one of its concepts is not one for the municipality.
    public func may(_ permission: Permission, in municipality: AGS, at now: Instant) -> Bool {
        grants.contains { $0.place == .municipality(municipality) && $0.holds(at: now) && $0.role.may(permission) }
    }

    /// Whether some grant gives the permission at some place: a first look before the place is known. Whoever passes has
    /// still to be asked for the place itself.
    public func maySomewhere(_ permission: Permission, at now: Instant) -> Bool {
        may(permission, at: now) || grants.contains { $0.holds(at: now) && $0.role.may(permission) }
    }

    /// The grants that count now, as their owner may see them.
    public func roles(at now: Instant) -> [Grant] { grants.filter { $0.holds(at: now) } }

    /// The rights in a concept; nil for whoever has none there, so that its existence is not told.
    public func scope(in concept: ConceptPlace, at now: Instant) -> Scope? {
        let valid = grants.filter { grant in
            guard grant.holds(at: now) else { return false }
            return switch grant.place {
            case .installation: false
            case .municipality(let ags): concept.municipalities.contains(ags)
            case .concept(let id): id == concept.id
            }
        }
        guard let account, !valid.isEmpty else { return nil }
        return Scope(concept: concept.id, actor: .account(account), grants: valid)
    }
}

/// What decides whose grants count in a concept.
public struct ConceptPlace: Hashable, Sendable {
    public let id: ConceptID
    /// One, or several for a joint concept.
    public let municipalities: Set<AGS>

    public init(id: ConceptID, municipalities: Set<AGS>) {
        self.id = id
        self.municipalities = municipalities
    }

    public init(_ concept: Concept) { self.init(id: concept.id, municipalities: Set(concept.municipalities)) }
}
