extension Role {
    /// As people call it.
    public var germanName: String {
        switch self {
        case .visitor: "Besuch"
        case .member: "Konto"
        case .lead: "Leitung"
        case .editor: "Bearbeitung"
        case .planner: "Planungsbüro"
        case .council: "Rat"
        case .localCouncil: "Ortschaftsrat"
        case .guest: "Gast"
        case .advisory: "Fachstelle"
        case .ministry: "Ministerium"
        case .operations: "Betrieb"
        }
    }
}
