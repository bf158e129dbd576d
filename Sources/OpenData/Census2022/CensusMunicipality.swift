public import Domain

/// A municipality in a table of the census of 15 May 2022. The cells are perturbed for privacy, each by itself: parts need
/// not add up to totals.
public struct CensusMunicipality: Hashable, Sendable {
    public let ars: ARS
    public let name: String
    /// One for each column of the table.
    public let values: [Indicator: CensusValue]

    public var ags: AGS { ars.ags }
}

/// A cell of a census table.
public enum CensusValue: Hashable, Sendable {
    case count(Int)
    /// "–": nothing there.
    case nothing
    /// "/": not reliable enough.
    case suppressed
    /// ".": unknown or kept secret.
    case secret
    /// An empty cell.
    case missing

    /// The number of people; "–" counts as 0, a gap is nil.
    public var number: Int? {
        switch self {
        case .count(let count): count
        case .nothing: 0
        case .suppressed, .secret, .missing: nil
        }
    }

    /// Nil when the cell is neither a whole number nor one of the symbols.
    init?(_ text: String) {
        switch text {
        case "–", "-": self = .nothing
        case "/": self = .suppressed
        case ".": self = .secret
        case "": self = .missing
        default:
            guard text.utf8.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(text)
            else { return nil }
            self = .count(count)
        }
    }
}
