public import Values

/// What the making of a concept costs, year by year, and who pays it. What nobody gives is the municipality's own share.
public struct ProcessCosts: Hashable, Sendable {
    public struct Year: Hashable, Sendable {
        public let year: Int
        public let cost: Money
        public let funding: Money
        /// What others give without being a programme.
        public let third: Money

        public init(_ year: Int, cost: Money, funding: Money = .zero, third: Money = .zero) {
            self.year = year
            self.cost = cost
            self.funding = funding
            self.third = third
        }

        /// What the municipality pays itself.
        public var own: Money { cost - funding - third }
    }

    /// Each once, ascending.
    public let years: [Year]
    public var state: ProcessFundingState
    /// What is done without the funding; empty while nobody has said.
    public var fallback: String
    public var note: String
    /// 0 while nothing was said.
    public var revision: Int64

    public static let yearRange = 2000...2100
    public static let mostYears = 10
    public static let longestText = 500

    public init(
        _ years: [Year] = [], state: ProcessFundingState = .open, fallback: String = "", note: String = "",
        revision: Int64 = 0
    ) {
        self.years = years.sorted { $0.year < $1.year }
        self.state = state
        self.fallback = fallback
        self.note = note
        self.revision = revision
    }

    public var sums: ProcessCostSums {
        ProcessCostSums(
            cost: Money.sum(years.map(\.cost)), funding: Money.sum(years.map(\.funding)),
            third: Money.sum(years.map(\.third)))
    }

    /// For the history; amounts in cents.
    public var json: JSON {
        var json: [String: JSON] = ["foerderstand": .string(state.rawValue)]
        json["jahre"] = .array(
            years.map { year in
                [
                    "jahr": .integer(Int64(year.year)), "kosten": .integer(year.cost.cents),
                    "foerderung": .integer(year.funding.cents), "dritte": .integer(year.third.cents),
                ]
            })
        json["rueckfallweg"] = fallback.isEmpty ? nil : .string(fallback)
        json["anmerkung"] = note.isEmpty ? nil : .string(note)
        return .object(json)
    }
}

/// The same of all years together.
public struct ProcessCostSums: Hashable, Sendable {
    public let cost: Money
    public let funding: Money
    public let third: Money

    public init(cost: Money, funding: Money, third: Money) {
        self.cost = cost
        self.funding = funding
        self.third = third
    }

    public var own: Money { cost - funding - third }
}

/// How far the funding of the making is. The raw value is kept in the store and written to files.
public enum ProcessFundingState: String, CaseIterable, Sendable {
    case open = "offen"
    case planned = "geplant"
    case applied = "beantragt"
    case granted = "bewilligt"

    public var germanName: String {
        switch self {
        case .open: "noch offen"
        case .planned: "Antrag geplant"
        case .applied: "beantragt, nicht bewilligt"
        case .granted: "bewilligt"
        }
    }
}
