public import Database
public import Domain
public import Values

/// Loading of a register into a staged release.
public enum MunicipalityStaging {
    /// A municipality as it is staged.
    public struct Entry: Sendable {
        public let municipality: Municipality
        public let ars: ARS

        public init(municipality: Municipality, ars: ARS) {
            self.municipality = municipality
            self.ars = ars
        }
    }

    /// The words that municipalities have been given so far.
    public static func slugs(_ reading: Reading) throws -> [AGS: Slug] {
        let rows = try reading.rows("SELECT ags, slug FROM slug") { row in (try row.ags(), try row.slug()) }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    /// Keeps newly given words for good. A word that another municipality has got meanwhile is a constraint error.
    public static func keep(_ writing: Writing, slugs: [AGS: Slug]) throws {
        try writing.insert(
            into: "slug", columns: ["slug", "ags"],
            rows: slugs.sorted { $0.key < $1.key }.map { [.text($0.value.text), .text($0.key.text)] })
    }

    public static func stage(_ writing: Writing, _ release: UUIDv7, kreise: [Kreis]) throws {
        try writing.insert(
            into: "kreis", columns: ["release_id", "key", "name"],
            rows: kreise.map { [.text(release.text), .text($0.key.text), .text($0.name)] })
    }

    /// Adds a chunk to a staged release.
    public static func stage(_ writing: Writing, _ release: UUIDv7, _ entries: some Sequence<Entry>) throws {
        try writing.insert(
            into: "municipality",
            columns: [
                "release_id", "ags", "ars", "name", "official_name", "name_sort", "name_fold", "slug", "kind", "kreis",
                "kreis_name", "kreis_sort", "hectares", "inhabitants", "inhabitants_day",
            ],
            rows: entries.map { entry in
                let municipality = entry.municipality
                return [
                    .text(release.text), .text(municipality.ags.text), .text(entry.ars.text), .text(municipality.name),
                    .text(municipality.officialName), .text(SortFolding.key(municipality.name)),
                    .text(SearchFolding.folded(municipality.officialName)), .text(municipality.slug.text),
                    .int(Int64(municipality.kind.rawValue)), .text(municipality.ags.kreis.text),
                    .text(municipality.kreisName), .text(SortFolding.key(municipality.kreisName)),
                    .int(Int64(municipality.hectares)), .int(Int64(municipality.inhabitants)),
                    municipality.inhabitantsDay.sqlValue,
                ]
            })
    }
}
