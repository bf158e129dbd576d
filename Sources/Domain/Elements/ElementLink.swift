public enum LinkEntity {}
public typealias LinkID = ID<LinkEntity>

/// One thing rests on another: `source` was written with `target` in mind, as `target` was at version `seen`.
public struct ElementLink: Hashable, Sendable {
    public let id: LinkID
    public let concept: ConceptID
    public let relation: LinkRelation
    public let source: LinkEnd
    public let target: LinkEnd
    /// The content version of the target when somebody last said that the link holds.
    public let seen: Int64

    public init(
        id: LinkID, concept: ConceptID, relation: LinkRelation, source: LinkEnd, target: LinkEnd, seen: Int64
    ) {
        self.id = id
        self.concept = concept
        self.relation = relation
        self.source = source
        self.target = target
        self.seen = seen
    }
}

/// In which way the source rests on the target. The raw value is kept in the store.
public enum LinkRelation: String, CaseIterable, Sendable {
    /// A measure serves a goal, a goal a guiding goal.
    case serves = "dient"
    /// A finding rests on a figure, a need on a finding.
    case restsOn = "beruht_auf"
    case belongsTo = "gehoert_zu"
    /// Synergy or conflict.
    case interactsWith = "wirkt_auf"
    /// A passage of the document speaks of an element.
    case mentions = "nennt"
    /// A file is attached.
    case attaches = "haengt_an"
}

/// What a link can join. Things outside the spine are named by their own key.
public enum LinkEnd: Hashable, Sendable {
    case element(ElementID)
    case figure(String)
    case contribution(String)
    case mapFeature(String)
    case passage(String)
    case file(String)

    public enum Kind: String, CaseIterable, Sendable {
        case element = "element"
        case figure = "zahl"
        case contribution = "beitrag"
        case mapFeature = "kartenobjekt"
        case passage = "textstelle"
        case file = "datei"
    }

    /// Nil for an empty or overlong key, or when an element's is no identifier.
    public init?(_ kind: Kind, key: String) {
        guard (1...200).contains(key.utf8.count) else { return nil }
        switch kind {
        case .element:
            guard let id = ElementID(text: key) else { return nil }
            self = .element(id)
        case .figure: self = .figure(key)
        case .contribution: self = .contribution(key)
        case .mapFeature: self = .mapFeature(key)
        case .passage: self = .passage(key)
        case .file: self = .file(key)
        }
    }

    public var kind: Kind {
        switch self {
        case .element: .element
        case .figure: .figure
        case .contribution: .contribution
        case .mapFeature: .mapFeature
        case .passage: .passage
        case .file: .file
        }
    }

    public var key: String {
        switch self {
        case .element(let id): id.text
        case .figure(let key), .contribution(let key), .mapFeature(let key), .passage(let key), .file(let key): key
        }
    }

    public var element: ElementID? { if case .element(let id) = self { id } else { nil } }
}
