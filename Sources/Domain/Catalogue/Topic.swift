/// A topic of the kit ("Themenbaukasten") with all that the draft says about it before anybody has typed a word.
public struct Topic: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// One of the seven that every INSEK treats.
        case mandatory
        /// Works into all fields of action.
        case crossCutting
        /// Chosen where it matters.
        case local
    }

    public let key: TopicKey
    public let kind: Kind
    public let name: String
    /// The question that the chapter answers, in plain words.
    public let question: String
    /// What to think about, one sentence each, from the challenges of the guideline in our words.
    public let prompts: [String]
    /// What no open source says about a municipality, and how to get it.
    public let gaps: [DataGap]
    /// Five to eight for the quick check.
    public let questions: [QuickQuestion]
    public let obligation: Obligation

    public init(
        _ key: TopicKey, _ kind: Kind, name: String, question: String, prompts: [String], gaps: [DataGap],
        questions: [QuickQuestion], obligation: Obligation
    ) {
        self.key = key
        self.kind = kind
        self.name = name
        self.question = question
        self.prompts = prompts
        self.gaps = gaps
        self.questions = questions
        self.obligation = obligation
    }
}

/// The raw value is kept in the store and written to files.
public enum TopicKey: String, CaseIterable, Sendable {
    case housing = "wohnen"
    case townscape = "staedtebau"
    case mobility = "mobilitaet"
    case economy = "wirtschaft"
    case nature = "natur"
    case social = "soziales"
    case inclusion = "integration"
    case climate = "klima"
    case demography = "demografie"
    case digital = "digitales"
    case cohesion = "zusammenhalt"
}

/// Something worth knowing that no open source tells, and the way to it.
public struct DataGap: Hashable, Sendable {
    /// "Leer stehende Wohnungen je Ortsteil"
    public let what: String
    /// The shortest way, as an instruction in one sentence.
    public let way: String
    /// Who has it or helps: "Stadtwerke", "Landkreis, Schulverwaltungsamt".
    public let whom: String

    public init(_ what: String, way: String, whom: String) {
        self.what = what
        self.way = way
        self.whom = whom
    }
}

/// A question of the quick check, to be answered with ja, nein or weiß nicht.
public struct QuickQuestion: Hashable, Sendable {
    /// Kept with the answers; unique in the catalogue: "wohnen.leerstand".
    public let key: String
    public let text: String
    /// What a "ja" proposes.
    public let yes: ProposedFinding?
    /// What a "nein" proposes.
    public let no: ProposedFinding?

    public init(_ key: String, _ text: String, yes: ProposedFinding? = nil, no: ProposedFinding? = nil) {
        self.key = key
        self.text = text
        self.yes = yes
        self.no = no
    }
}

/// A sentence for the strengths and weaknesses that a person accepts, changes or drops.
public struct ProposedFinding: Hashable, Sendable {
    public let quadrant: SWOTQuadrant
    public let text: String

    public init(_ quadrant: SWOTQuadrant, _ text: String) {
        self.quadrant = quadrant
        self.text = text
    }
}

/// The raw value is kept in the store and written to files.
public enum SWOTQuadrant: String, CaseIterable, Sendable {
    case strength = "staerke"
    case weakness = "schwaeche"
    case opportunity = "chance"
    case threat = "risiko"

    public var germanName: String {
        switch self {
        case .strength: "Stärke"
        case .weakness: "Schwäche"
        case .opportunity: "Chance"
        case .threat: "Risiko"
        }
    }

    public var germanPlural: String {
        switch self {
        case .strength: "Stärken"
        case .weakness: "Schwächen"
        case .opportunity: "Chancen"
        case .threat: "Risiken"
        }
    }
}

/// A field in which superior plans (LEP, RP, REK, LES) may say something about the place.
public struct SuperiorAspect: Hashable, Sendable {
    public let key: String
    public let name: String
    /// What to look for, and what it may mean here.
    public let prompt: String
    /// Where to look first: "Regionalplan, Karte Raumnutzung".
    public let place: String

    public init(_ key: String, name: String, prompt: String, place: String) {
        self.key = key
        self.name = name
        self.prompt = prompt
        self.place = place
    }
}
