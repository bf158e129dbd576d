public import Database
public import Domain
public import Values

/// Figures as they stand in the sources, one value or gap per area and indicator of a release.
public enum FigureStore {
    /// A figure as it is staged.
    public struct Entry: Sendable {
        public let area: String
        public let indicator: Indicator
        public let value: FigureValue

        public init(area: String, indicator: Indicator, value: FigureValue) {
            self.area = area
            self.indicator = indicator
            self.value = value
        }
    }

    /// The values of one municipality in one release.
    public static func values(
        _ reading: Reading, of ags: AGS, in release: UUIDv7
    ) throws -> [Indicator: FigureValue] {
        let rows = try reading.rows(
            "SELECT indicator, value, gap FROM figure WHERE release_id = \(release) AND area = \(ags.text)"
        ) { row in
            let indicator = try row.choice(Indicator.self)
            let value = try row.optionalReal()
            let gap = try row.optionalText().flatMap(Gap.init(rawValue:))
            return (indicator, value.map(FigureValue.number) ?? .gap(gap ?? .missing))
        }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    /// Adds a chunk to a staged release.
    public static func stage(_ writing: Writing, _ release: UUIDv7, _ entries: some Sequence<Entry>) throws {
        try writing.insert(
            into: "figure", columns: ["release_id", "area", "indicator", "value", "gap"],
            rows: entries.map { entry in
                switch entry.value {
                case .number(let number):
                    [.text(release.text), .text(entry.area), .text(entry.indicator.rawValue), .real(number), .null]
                case .gap(let gap):
                    [
                        .text(release.text), .text(entry.area), .text(entry.indicator.rawValue), .null,
                        .text(gap.rawValue),
                    ]
                }
            })
    }
}
