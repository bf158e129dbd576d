public import Access
public import Domain

/// Where somebody has a role: the way from signing in to the work.
public struct OwnPlaces: Hashable, Sendable {
    public struct OwnConcept: Hashable, Sendable {
        public let concept: Concept
        /// By which the concept is entered; of a joint one, a municipality of one's own where there is one.
        public let municipality: MunicipalityAddress
        /// All of its municipalities, by name.
        public let names: [String]
        public let roles: [Role]
        /// Whether some role lets its pages be seen.
        public let mayEnter: Bool
    }

    public struct OwnMunicipality: Hashable, Sendable {
        public let municipality: MunicipalityAddress
        public let roles: [Role]
        public let mayOpenConcept: Bool
    }

    /// The newest first.
    public let concepts: [OwnConcept]
    /// By name.
    public let municipalities: [OwnMunicipality]
    /// Roles for the whole installation.
    public let roles: [Role]

    public var isEmpty: Bool { concepts.isEmpty && municipalities.isEmpty }

    /// What of it lies in one municipality.
    public func concepts(in municipality: AGS) -> [OwnConcept] {
        concepts.filter { $0.concept.municipalities.contains(municipality) }
    }
}
