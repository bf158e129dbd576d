/// Lines over a numeric axis such as years, each with an optional band of uncertainty.
public struct LineChart: Drawable {
    public struct Series: Sendable {
        public let name: String
        /// One value per x; nil interrupts the line, and a gap between two values is marked "keine Angabe".
        public let values: [Double?]
        /// One range per x, drawn as an area; nil where there is none.
        public let band: [(low: Double, high: Double)?]

        public init(name: String, values: [Double?], band: [(low: Double, high: Double)?] = []) {
            self.name = name
            self.values = values
            self.band = band
        }
    }

    public let title: String
    public let summary: String
    /// What the value axis counts, written above it; may be empty.
    public let unit: String
    /// Ascending.
    public let x: [Double]
    /// One per x; empty texts are not written, nor are labels that would overlap on a phone.
    public let xLabels: [String]
    public let series: [Series]
    /// Otherwise the axis covers the values, and a note says where it starts.
    public let startsAtZero: Bool

    public init(
        title: String, summary: String, unit: String = "", x: [Double], xLabels: [String], series: [Series],
        startsAtZero: Bool = false
    ) {
        precondition(x.count == xLabels.count, "one label per x")
        precondition(zip(x, x.dropFirst()).allSatisfy { $0 < $1 }, "x ascends")
        precondition(
            series.allSatisfy { $0.values.count == x.count && ($0.band.isEmpty || $0.band.count == x.count) },
            "one value and one band per x")
        self.title = title
        self.summary = summary
        self.unit = unit
        self.x = x
        self.xLabels = xLabels
        self.series = series
        self.startsAtZero = startsAtZero
    }

    public func drawing(id: String) -> Drawing { LineLayout(self).drawing(id: id) }
}
