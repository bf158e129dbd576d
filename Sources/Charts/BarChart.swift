/// Bars of one measure. Each bar carries its value as text; a missing value is a dashed frame with "keine Angabe".
public struct BarChart: Drawable {
    public struct Bar: Sendable {
        public let label: String
        /// Nil is a named gap, never zero.
        public let value: Double?
        /// The value as it is to be read, with its unit if needed: "1.234 (8,1 %)". For a gap it may name the reason.
        public let text: String

        public init(label: String, value: Double?, text: String) {
            self.label = label
            self.value = value
            self.text = text
        }
    }

    public enum Orientation: Sendable {
        /// Labels above the bars: for any number and length of labels.
        case horizontal
        /// Columns from left to right, for a few short labels such as years. Labels that would not fit on a phone
        /// make it horizontal.
        case vertical
    }

    public let title: String
    public let summary: String
    /// What is counted, written above the bars; may be empty.
    public let unit: String
    public let bars: [Bar]
    public let orientation: Orientation

    public init(
        title: String, summary: String, unit: String = "", bars: [Bar], orientation: Orientation = .horizontal
    ) {
        self.title = title
        self.summary = summary
        self.unit = unit
        self.bars = bars
        self.orientation = orientation
    }

    public func drawing(id: String) -> Drawing {
        if orientation == .vertical, let columns = ColumnLayout(self) { return columns.drawing(id: id) }
        return RowLayout(self).drawing(id: id)
    }

    var scale: Scale { Scale(bars.compactMap(\.value), includesZero: true) }
}

extension BarChart.Bar {
    /// What stands at the bar.
    var shownText: String {
        if let value, value.isFinite { return text }
        return text.isEmpty ? Gap.text : text
    }

    var shownValue: Double? { value.flatMap { $0.isFinite ? $0 : nil } }
}

/// How a missing value looks everywhere.
enum Gap {
    static let text = "keine Angabe"
    static let dashes = "3 3"
}
