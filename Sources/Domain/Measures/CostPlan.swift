public import Values

/// Costs and who covers them, by year and source.
public struct CostPlan: Hashable, Sendable {
    /// In the order of years, sources and names.
    public let lines: [CostLine]

    public init(_ lines: [CostLine] = []) {
        self.lines = lines.sorted { left, right in
            (left.year, left.source.order, left.name) < (right.year, right.source.order, right.name)
        }
    }

    public var isEmpty: Bool { lines.isEmpty }

    /// The years that have a line, ascending.
    public var years: [Int] { Set(lines.map(\.year)).sorted() }

    /// The amount of one source in a year, or in all years.
    public func amount(_ source: CostSource, in year: Int? = nil) -> Money {
        Money.sum(lines.lazy.filter { $0.source == source && (year == nil || $0.year == year) }.map(\.amount))
    }

    /// What funding, third parties and the municipality give together; calculated, not approved.
    public func cover(in year: Int? = nil) -> Money {
        Money.sum(lines.lazy.filter { $0.source != .cost && (year == nil || $0.year == year) }.map(\.amount))
    }

    /// Cost minus cover: negative when more is planned than needed.
    public func open(in year: Int? = nil) -> Money { amount(.cost, in: year) - cover(in: year) }
}

public struct CostLine: Hashable, Sendable {
    public let year: Int
    public let source: CostSource
    /// The programme of a funding, the name of a third party; empty for cost and own share.
    public let name: String
    public let amount: Money

    public init(year: Int, source: CostSource, name: String = "", amount: Money) {
        self.year = year
        self.source = source
        self.name = name
        self.amount = amount
    }
}

/// The raw value is kept in the store and written to files.
public enum CostSource: String, CaseIterable, Sendable {
    case cost = "kosten"
    case funding = "foerderung"
    case thirdParties = "dritte"
    case ownShare = "eigenanteil"

    public var germanName: String {
        switch self {
        case .cost: "Kosten"
        case .funding: "Förderung"
        case .thirdParties: "Dritte"
        case .ownShare: "Eigenanteil"
        }
    }

    /// Whether a line of this source says where the money comes from.
    public var isNamed: Bool { self == .funding || self == .thirdParties }

    var order: Int {
        switch self {
        case .cost: 0
        case .funding: 1
        case .thirdParties: 2
        case .ownShare: 3
        }
    }
}
