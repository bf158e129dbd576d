/// Horizontal bars of several parts each. Parts differ by colour and pattern and carry their value where it fits.
public struct StackedBarChart: Drawable {
    public struct Series: Sendable {
        public let name: String
        /// One value per category, none negative; nil is a named gap.
        public let values: [Double?]

        public init(name: String, values: [Double?]) {
            self.name = name
            self.values = values
        }
    }

    public let title: String
    public let summary: String
    /// What is counted, written above the bars; may be empty.
    public let unit: String
    public let categories: [String]
    public let series: [Series]
    /// Each bar fills the width and parts are shares of it; otherwise bars are as long as their sums.
    public let percent: Bool
    /// Of the values written into the parts.
    public let decimals: Int

    public init(
        title: String, summary: String, unit: String = "", categories: [String], series: [Series],
        percent: Bool = false, decimals: Int = 0
    ) {
        precondition(series.allSatisfy { $0.values.count == categories.count }, "one value per category and series")
        self.title = title
        self.summary = summary
        self.unit = unit
        self.categories = categories
        self.series = series
        self.percent = percent
        self.decimals = decimals
    }

    public func drawing(id: String) -> Drawing { StackLayout(self).drawing(id: id) }
}
