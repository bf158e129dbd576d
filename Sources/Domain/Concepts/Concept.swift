public import Values

/// An INSEK or INGEKO: the plan of one municipality, or of several together.
public struct Concept: Hashable, Sendable {
    public let id: ConceptID
    public let title: String
    public let slug: ConceptSlug
    /// One, or several for a joint concept; in the order of their keys.
    public let municipalities: [AGS]
    public let profile: ConceptProfile
    public let state: ConceptState
    public let opened: Instant

    public init(
        id: ConceptID, title: String, slug: ConceptSlug, municipalities: [AGS], profile: ConceptProfile,
        state: ConceptState, opened: Instant
    ) {
        self.id = id
        self.title = title
        self.slug = slug
        self.municipalities = Set(municipalities).sorted()
        self.profile = profile
        self.state = state
        self.opened = opened
    }
}

/// How much of the method a concept uses. The raw value is kept in the store.
public enum ConceptProfile: String, CaseIterable, Sendable {
    case compact = "kompakt"
    case standard = "standard"
    case city = "stadt"

    public var germanName: String {
        switch self {
        case .compact: "Kompakt"
        case .standard: "Standard"
        case .city: "Stadt"
        }
    }
}

/// How far a concept has come. The raw value is kept in the store.
public enum ConceptState: String, CaseIterable, Sendable {
    case opened = "eroeffnet"
    case inWork = "in_arbeit"
    case partlyDecided = "teilweise_beschlossen"
    case complete = "inhaltlich_vollstaendig"
    case readyToDecide = "beschlussreif"
    case decided = "beschlossen"
    case inImplementation = "in_umsetzung"
    case dueForRevision = "fortschreibungsfaellig"
    case expired = "abgelaufen"

    public var germanName: String {
        switch self {
        case .opened: "eröffnet"
        case .inWork: "in Arbeit"
        case .partlyDecided: "teilweise beschlossen"
        case .complete: "inhaltlich vollständig"
        case .readyToDecide: "beschlussreif"
        case .decided: "beschlossen"
        case .inImplementation: "in Umsetzung"
        case .dueForRevision: "fortschreibungsfällig"
        case .expired: "abgelaufen"
        }
    }
}
