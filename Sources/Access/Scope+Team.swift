public import Domain

public enum GrantEntity {}
/// One role of one person at one place.
public typealias GrantID = ID<GrantEntity>

extension Role {
    /// The roles that those who manage a team give and take. Roles for the whole installation come from those who run it.
    public static let ofTeams: [Role] = [.lead, .editor, .planner, .council, .localCouncil, .guest]
}

extension Scope {
    /// Whether whoever has this scope decides who has which role at a place. The decision that stands behind it:
    ///
    /// - A municipality's roles reach into all of its concepts, so only its own leads give and take them. In a joint
    ///   concept no town decides about the staff of another, nor does a lead of the concept alone.
    /// - A concept's roles reach no further than the concept, so each of its leads decides about them: those of the
    ///   concept itself and those of every municipality that takes part, all alike.
    /// - Roles for the whole installation are never decided in a concept.
    ///
    /// So nobody can give a role that reaches further than their own.
    public func mayManageTeam(at place: Grant.Place) -> Bool {
        switch place {
        case .installation: false
        case .municipality: holds(.manageTeam, at: place)
        case .concept(let id): id == concept && may(.manageTeam)
        }
    }
}
