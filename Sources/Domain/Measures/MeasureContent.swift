public import Values

/// All that people write into a measure.
public struct MeasureContent: Hashable, Sendable {
    public var title: String
    /// "Worum geht es?"
    public var description: String
    public var ortsteile: [String]
    public var details: MeasureDetails

    public init(
        title: String, description: String = "", ortsteile: [String] = [], details: MeasureDetails = MeasureDetails()
    ) {
        self.title = title
        self.description = description
        self.ortsteile = Set(ortsteile).sorted()
        self.details = details
    }

    /// The content without what others need not look at again: who, how urgent, how far.
    var meaning: MeasureContent {
        var meaning = self
        meaning.details.responsible = ""
        meaning.details.deputy = ""
        meaning.details.participants = ""
        meaning.details.priority = nil
        meaning.details.status = .idea
        return meaning
    }
}

/// What only measures have.
public struct MeasureDetails: Hashable, Sendable {
    /// The goal in the words of whoever writes it down first; links to goals of the plan come beside it.
    public var goal: String
    /// "Markt 7"
    public var place: String
    public var cost: CostRange?
    public var period: MeasurePeriod
    public var responsible: String
    public var deputy: String
    public var participants: String
    public var priority: MeasurePriority?
    public var status: MeasureStatus
    public var plan: CostPlan
    /// What would be done without any grant ("Ohne Förderung").
    public var withoutFunding: String
    /// Running costs in a year ("Folgekosten"); nil while nobody has thought of them.
    public var runningCosts: Money?
    /// What they are and whether they are assumed.
    public var runningCostsNote: String

    public init(
        goal: String = "", place: String = "", cost: CostRange? = nil, period: MeasurePeriod = MeasurePeriod(),
        responsible: String = "", deputy: String = "", participants: String = "", priority: MeasurePriority? = nil,
        status: MeasureStatus = .idea, plan: CostPlan = CostPlan(), withoutFunding: String = "",
        runningCosts: Money? = nil, runningCostsNote: String = ""
    ) {
        self.goal = goal
        self.place = place
        self.cost = cost
        self.period = period
        self.responsible = responsible
        self.deputy = deputy
        self.participants = participants
        self.priority = priority
        self.status = status
        self.plan = plan
        self.withoutFunding = withoutFunding
        self.runningCosts = runningCosts
        self.runningCostsNote = runningCostsNote
    }
}

/// What a measure may cost, in full euro and cents; a single amount has both ends equal.
public struct CostRange: Hashable, Sendable {
    public let low: Money
    public let high: Money

    public init(low: Money, high: Money) {
        self.low = low
        self.high = high
    }

    /// "250–350 T€, grobe Schätzung"
    public var german: String {
        (low == high ? "" : "\(low.thousands)–") + "\(high.thousands) T€, grobe Schätzung"
    }
}

/// First and last year of the work; either may be open.
public struct MeasurePeriod: Hashable, Sendable {
    public let from: Int?
    public let to: Int?

    public static let years = 2000...2100

    public init(from: Int? = nil, to: Int? = nil) {
        self.from = from
        self.to = to
    }

    /// "2028–2030", "2027", "ab 2028", "bis 2030"; nil without any year.
    public var german: String? {
        switch (from, to) {
        case (let from?, let to?): from == to ? "\(from)" : "\(from)–\(to)"
        case (let from?, nil): "ab \(from)"
        case (nil, let to?): "bis \(to)"
        case (nil, nil): nil
        }
    }
}

/// How far a measure has come. The raw value is kept in the store and written to files.
public enum MeasureStatus: String, CaseIterable, Sendable {
    case idea = "idee"
    case draft = "entwurf"
    case agreed = "abgestimmt"
    case decided = "beschlossen"
    case underWay = "in_umsetzung"
    case done = "abgeschlossen"
    case deferred = "zurueckgestellt"

    public var germanName: String {
        switch self {
        case .idea: "Idee"
        case .draft: "Entwurf"
        case .agreed: "abgestimmt"
        case .decided: "beschlossen"
        case .underWay: "in Umsetzung"
        case .done: "abgeschlossen"
        case .deferred: "zurückgestellt"
        }
    }
}

/// "Vorrang 1 von 3": the raw value is kept in the store and written to files.
public enum MeasurePriority: Int, CaseIterable, Sendable {
    case first = 1
    case second = 2
    case third = 3

    public var germanName: String { "\(rawValue) von \(Self.allCases.count)" }
}
