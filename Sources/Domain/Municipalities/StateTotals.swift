/// Counts over all municipalities of a register; invented ones never enter.
public struct StateTotals: Hashable, Sendable {
    public let municipalities: Int
    public let kreise: Int
    public let inhabitants: Figure

    public init(municipalities: Int, kreise: Int, inhabitants: Figure) {
        self.municipalities = municipalities
        self.kreise = kreise
        self.inhabitants = inhabitants
    }
}
