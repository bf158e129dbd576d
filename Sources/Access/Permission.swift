/// What a route can demand. A route that names none is open to nobody.
public enum Permission: String, CaseIterable, Sendable {
    /// Read what is public: municipalities, figures, sources.
    case readPublicData
    /// Send a remark or a contribution without an account.
    case contribute
    /// See the pages of signing in, of invitations and of resets.
    case signIn
    /// Change one's own password, second factor and sessions.
    case ownAccount
    /// See the elements of a concept, as far as the grant reaches.
    case readConcept
    /// Comment on them.
    case comment
    /// Change them.
    case editConcept
    /// See who changed what, and undo it.
    case readHistory
    /// Papers for the council before they are public.
    case readInternalPapers
    /// Invite people to a municipality or concept and end their rights; `Scope.mayManageTeam` says to which.
    case manageTeam
    /// Open another concept of one's municipality.
    case openConcept
    /// Open a municipality and invite its mayor.
    case openMunicipality
    /// See how the installation runs.
    case readOperations
    /// Invite and lock accounts of the installation.
    case manageAccounts

    public var name: String { rawValue }

    /// Where a grant must hold for the permission to count.
    public enum Extent: Sendable { case installation, municipality, concept }

    public var extent: Extent {
        switch self {
        case .readConcept, .comment, .editConcept, .readHistory, .readInternalPapers: .concept
        case .manageTeam, .openConcept: .municipality
        default: .installation
        }
    }
}
