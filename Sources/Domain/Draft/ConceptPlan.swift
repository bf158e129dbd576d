public import Values

/// What only the municipality can say about its concept as a whole. What is not said is open, never filled.
public struct ConceptPlan: Hashable, Sendable {
    /// When work begins; nil counts from the day of reading.
    public var start: Day?
    /// Name and telephone of whoever answers questions, as they are to be printed; at most 200 characters.
    public var contact: String?
    /// The session in which the council is to open the work.
    public var session: Day?
    /// What the concept is expected to cost in all.
    public var cost: CostRange?
    /// First and last year for which the concept plans.
    public var period: ClosedRange<Int>?
    /// 0 while nothing was said.
    public var revision: Int64

    public init(
        start: Day? = nil, contact: String? = nil, session: Day? = nil, cost: CostRange? = nil,
        period: ClosedRange<Int>? = nil, revision: Int64 = 0
    ) {
        self.start = start
        self.contact = contact
        self.session = session
        self.cost = cost
        self.period = period
        self.revision = revision
    }

    /// For the history.
    public var json: JSON {
        var members: [String: JSON] = [:]
        members["beginn"] = start.map { .string($0.iso) }
        members["ansprechperson"] = contact.map(JSON.string)
        members["sitzung"] = session.map { .string($0.iso) }
        members["kosten_von"] = (cost?.low.cents).map(JSON.integer)
        members["kosten_bis"] = (cost?.high.cents).map(JSON.integer)
        members["zeitraum_von"] = period.map { .integer(Int64($0.lowerBound)) }
        members["zeitraum_bis"] = period.map { .integer(Int64($0.upperBound)) }
        return .object(members)
    }
}

extension ConceptPlan {
    /// Characters.
    public static let longestContact = 200
    public static let periodYears = 2000...2100
    /// Years that a concept may plan for, the first and the last included.
    public static let periodLength = 5...20

    /// The period between two years; nil when it lies outside of what a concept plans for.
    public static func period(from: Int, to: Int) -> ClosedRange<Int>? {
        guard periodYears.contains(from), periodYears.contains(to), from <= to,
            periodLength.contains(to - from + 1)
        else { return nil }
        return from...to
    }
}
