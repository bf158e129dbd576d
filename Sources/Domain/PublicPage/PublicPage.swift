public import Values

/// What a municipality says to the public about the work on its concept. Whoever takes part must know what is open and
/// what is not: without both texts nothing is published.
public struct PublicPage: Hashable, Sendable {
    /// One of its texts.
    public enum Part: CaseIterable, Sendable {
        case greeting
        /// What citizens can help decide.
        case open
        /// What is decided already or elsewhere, and why.
        case closed

        public var mostCharacters: Int { self == .greeting ? 500 : 1000 }

        /// Whether a published page must have it.
        public var isNeeded: Bool { self != .greeting }
    }

    public var greeting: String?
    public var open: String?
    public var closed: String?
    /// Whether everybody may read it.
    public var published: Bool
    /// 0 while nothing was said.
    public var revision: Int64

    public init(
        greeting: String? = nil, open: String? = nil, closed: String? = nil, published: Bool = false,
        revision: Int64 = 0
    ) {
        self.greeting = greeting
        self.open = open
        self.closed = closed
        self.published = published
        self.revision = revision
    }

    public subscript(part: Part) -> String? {
        switch part {
        case .greeting: greeting
        case .open: self.open
        case .closed: closed
        }
    }

    /// What has to be said before the page may be published.
    public var missing: [Part] { Part.allCases.filter { $0.isNeeded && self[$0] == nil } }

    /// For the history.
    public var json: JSON {
        var members: [String: JSON] = ["oeffentlich": .bool(published)]
        members["begruessung"] = greeting.map(JSON.string)
        members["offen"] = open.map(JSON.string)
        members["nicht_offen"] = closed.map(JSON.string)
        return .object(members)
    }
}
