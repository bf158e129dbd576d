public import Domain
public import Values

/// A role that somebody was given somewhere.
public struct Grant: Hashable, Sendable {
    /// Where the role holds. A municipality's covers all of its concepts, joint ones included.
    public enum Place: Hashable, Sendable {
        case installation
        case municipality(AGS)
        case concept(ConceptID)

        public var municipality: AGS? { if case .municipality(let ags) = self { ags } else { nil } }
        public var concept: ConceptID? { if case .concept(let id) = self { id } else { nil } }
    }

    /// How far a restricted role reaches; without one it reaches nothing.
    public struct Reach: Hashable, Sendable {
        public enum Level: String, CaseIterable, Sendable {
            case read = "lesen"
            case comment = "kommentieren"
            case edit = "bearbeiten"
        }

        public let level: Level
        /// The Ortsteil of an Ortschaftsrat.
        public let ortsteil: String?
        public let elements: Set<ElementID>

        public init(_ level: Level, ortsteil: String? = nil, elements: Set<ElementID> = []) {
            self.level = level
            self.ortsteil = ortsteil
            self.elements = elements
        }
    }

    public let role: Role
    public let place: Place
    public let reach: Reach?
    /// From here on the grant no longer counts; nil for ever.
    public let expires: Instant?

    public init(_ role: Role, in place: Place, reach: Reach? = nil, expires: Instant? = nil) {
        self.role = role
        self.place = place
        self.reach = reach
        self.expires = expires
    }

    public func holds(at now: Instant) -> Bool { expires.map { now < $0 } ?? true }
}
