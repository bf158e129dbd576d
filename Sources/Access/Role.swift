/// What somebody is in a municipality, in a concept, in the state or for the installation.
public enum Role: String, CaseIterable, Sendable {
    /// Whoever has no account or is not signed in.
    case visitor
    /// Signed in, whatever else.
    case member
    /// Leads the making of the concept ("Leitung").
    case lead = "leitung"
    /// Works on it ("Bearbeitung").
    case editor = "bearbeitung"
    /// The bureau that was hired ("Planungsbüro").
    case planner = "planungsbuero"
    /// A member of the council: internal papers, decisions, money ("Rat").
    case council = "rat"
    /// A member of an Ortschaftsrat: its own Ortsteil.
    case localCouncil = "ortschaftsrat"
    /// Chosen elements only, for a time ("Gast").
    case guest = "gast"
    /// The state's advisory office ("Fachstelle").
    case advisory = "fachstelle"
    case ministry = "ministerium"
    /// The people who run the installation ("Betrieb").
    case operations = "betrieb"

    /// The rights of the role where it was granted: the one table that decides.
    public var permissions: Set<Permission> {
        let anyone: Set<Permission> = [.readPublicData, .contribute, .signIn]
        let member = anyone.union([.ownAccount])
        let reader = member.union([.readConcept])
        let worker = reader.union([.comment, .editConcept, .readHistory])
        return switch self {
        case .visitor: anyone
        case .member: member
        case .lead: worker.union([.manageTeam, .readInternalPapers, .openConcept])
        case .editor: worker.union([.readInternalPapers])
        case .planner: worker
        case .council: member.union([.readInternalPapers])
        case .localCouncil, .guest: reader.union([.comment, .editConcept])
        case .advisory: member.union([.openMunicipality])
        case .ministry: member
        case .operations: member.union([.readOperations, .manageAccounts])
        }
    }

    /// Whether the role reaches only what its grant names: an Ortsteil, or chosen elements.
    public var isRestricted: Bool { self == .localCouncil || self == .guest }

    public func may(_ permission: Permission) -> Bool { permissions.contains(permission) }
}
