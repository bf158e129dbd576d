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

    /// The values of one municipality in some releases, of which no two have an indicator in common.
    public static func values(
        _ reading: Reading, of ags: AGS, in releases: [UUIDv7]
    ) throws -> [Indicator: FigureValue] {
        try values(reading, of: [ags], in: releases)[ags] ?? [:]
    }

    /// The same for several municipalities; those without any value are not there.
    public static func values(
        _ reading: Reading, of keys: [AGS], in releases: [UUIDv7]
    ) throws -> [AGS: [Indicator: FigureValue]] {
        guard !releases.isEmpty, !keys.isEmpty else { return [:] }
        var values: [AGS: [Indicator: FigureValue]] = [:]
        try reading.forEach(
            """
            SELECT area, indicator, value, gap FROM figure
            WHERE release_id IN \(SQL.list(releases)) AND area IN \(SQL.list(keys.map(\.text)))
            """
        ) { row in
            let (ags, indicator) = (try row.ags(), try row.choice(Indicator.self))
            let value = try row.optionalReal()
            let gap = try row.optionalText().flatMap(Gap.init(rawValue:))
            values[ags, default: [:]][indicator] = value.map(FigureValue.number) ?? .gap(gap ?? .missing)
        }
        return values
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
