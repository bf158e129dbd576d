public import Domain

/// A concept and what may be done in it. Only this module makes one, so a query that takes a scope cannot be asked
/// without the question of rights having been answered.
public struct Scope: Sendable {
    public let concept: ConceptID
    public let actor: Actor
    private let grants: [Grant]
    private let isTool: Bool

    init(concept: ConceptID, actor: Actor, grants: [Grant], isTool: Bool = false) {
        self.concept = concept
        self.actor = actor
        self.grants = grants
        self.isTool = isTool
    }

    /// For commands and jobs, which run with the rights of whoever runs the installation.
    public static func tool(_ name: String, in concept: ConceptID) -> Scope {
        Scope(concept: concept, actor: .tool(name), grants: [], isTool: true)
    }

    /// Whether some grant gives the permission, be it for a part of the concept only.
    public func may(_ permission: Permission) -> Bool {
        isTool || grants.contains { $0.role.may(permission) }
    }

    /// Whether a grant for exactly this place gives the permission.
    func holds(_ permission: Permission, at place: Grant.Place) -> Bool {
        isTool || grants.contains { $0.place == place && $0.role.may(permission) }
    }

    /// Whether the permission holds for the whole concept, as lists and new elements need it.
    public func mayEverywhere(_ permission: Permission) -> Bool {
        isTool || grants.contains { !$0.role.isRestricted && $0.role.may(permission) }
    }

    /// Whether the permission holds for one element.
    /// - Parameter ortsteile: The Ortsteile in which the element lies.
    public func may(_ permission: Permission, on element: ElementID, in ortsteile: Set<String> = []) -> Bool {
        mayEverywhere(permission)
            || grants.contains { grant in
                guard let reach = grant.reach, grant.role.may(permission), reach.level.allows(permission) else {
                    return false
                }
                return reach.elements.contains(element) || reach.ortsteil.map(ortsteile.contains) ?? false
            }
    }

    /// The elements and Ortsteile that a restricted reader may see; nil for whoever may see all.
    public var restriction: Restriction? {
        guard !mayEverywhere(.readConcept) else { return nil }
        let reaches = grants.filter { $0.role.may(.readConcept) }.compactMap(\.reach)
        return Restriction(
            elements: reaches.reduce(into: []) { $0.formUnion($1.elements) },
            ortsteile: Set(reaches.compactMap(\.ortsteil)))
    }

    /// What a restricted reader may see: these elements, and all that lies in these Ortsteile.
    public struct Restriction: Hashable, Sendable {
        public let elements: Set<ElementID>
        public let ortsteile: Set<String>
    }
}

/// Who did something.
public enum Actor: Hashable, Sendable {
    case account(AccountID)
    /// A command or a job, by its name.
    case tool(String)
}

extension Grant.Reach.Level {
    func allows(_ permission: Permission) -> Bool {
        switch permission {
        case .readConcept: true
        case .comment: self != .read
        case .editConcept: self == .edit
        default: false
        }
    }
}
