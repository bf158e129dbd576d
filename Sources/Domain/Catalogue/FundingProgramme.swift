/// A funding programme as the draft explains it: what it pays, to whom, and what part the INSEK plays.
public struct FundingProgramme: Hashable, Sendable {
    public let key: ProgrammeKey
    /// "Lebendige Zentren (LZP)"
    public let name: String
    /// What it pays for, in one sentence.
    public let purpose: String
    /// As a sentence or a figure with unit: "66 2/3 %", "20 bis 80 %, den Satz legt die LAG fest".
    public let rate: String
    public let ownShare: String
    public let insekRole: INSEKRole
    /// One sentence about that role.
    public let roleReason: String
    /// Conditions that small places stumble over, one short sentence each.
    public let conditions: [String]
    /// What the draft can check by itself.
    public let limits: [Limit]
    public let citation: Citation

    /// What the product can hold against figures of the municipality.
    public enum Limit: Hashable, Sendable {
        /// At least so many inhabitants, with what the directive says about it.
        case atLeast(Int, String)
        /// Places with at most so many inhabitants.
        case atMost(Int, String)
        /// Municipalities that the directive leaves out by name.
        case notIn(Set<AGS>, String)
        /// Cannot be told from figures; what to ask whom.
        case ask(String)
    }

    public init(
        _ key: ProgrammeKey, name: String, purpose: String, rate: String, ownShare: String, insekRole: INSEKRole,
        roleReason: String, conditions: [String], limits: [Limit], _ citation: Citation
    ) {
        self.key = key
        self.name = name
        self.purpose = purpose
        self.rate = rate
        self.ownShare = ownShare
        self.insekRole = insekRole
        self.roleReason = roleReason
        self.conditions = conditions
        self.limits = limits
        self.citation = citation
    }
}

/// What an INSEK does for an application.
public enum INSEKRole: String, CaseIterable, Sendable {
    /// No money without it.
    case precondition = "voraussetzung"
    /// Better chances with it.
    case priority = "vorrang"
    /// Taken into account.
    case considered = "beruecksichtigt"
    /// The directive does not ask for it.
    case unmentioned = "nicht_genannt"

    public var germanName: String {
        switch self {
        case .precondition: "Voraussetzung"
        case .priority: "Vorrang"
        case .considered: "berücksichtigt"
        case .unmentioned: "nicht genannt"
        }
    }
}

/// The raw value is kept in the store and written to files.
public enum ProgrammeKey: String, CaseIterable, Sendable {
    case livingCentres = "stbaue-lzp"
    case cohesion = "stbaue-szp"
    case renewal = "stbaue-wep"
    case regional = "fr-regio"
    case regIn = "regin"
    case demography = "demografie"
    case erdf = "efre-nise"
    case esf = "esf-plus"
    case leader = "leader"
    case zoningPlans = "regioplan"
    case ruralDevelopment = "laendliche-entwicklung"
    case urbanGreen = "stadtgruen"
}

/// Somebody who helps: "Wer hilft?"
public struct Helper: Hashable, Sendable {
    public let key: String
    public let name: String
    /// What for, in one or two sentences.
    public let offer: String
    /// "kostenfrei" or what is known about the price.
    public let cost: String
    /// Where to find them, as the sources say: a web address, a phone hour. Configurable later.
    public let contact: String
    public let citation: Citation

    public init(_ key: String, name: String, offer: String, cost: String, contact: String, _ citation: Citation) {
        self.key = key
        self.name = name
        self.offer = offer
        self.cost = cost
        self.contact = contact
        self.citation = citation
    }
}

extension Helper {
    /// Nil for a key that the catalogue does not have.
    public static func named(_ key: String) -> Helper? { all.first { $0.key == key } }
}
