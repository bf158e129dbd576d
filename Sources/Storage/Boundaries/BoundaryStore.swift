public import Database
public import Domain
public import Geometry
public import Values

/// Outlines of municipalities in EPSG:25833 and the neighbourhood computed from them.
public enum BoundaryStore {
    /// An outline as it is staged.
    public struct Entry: Sendable {
        public let ags: AGS
        public let name: String
        public let shape: MultiPolygon
        /// Simplified for small maps.
        public let display: MultiPolygon
        public let neighbours: [(ags: AGS, sharedMetres: Int)]

        public init(
            ags: AGS, name: String, shape: MultiPolygon, display: MultiPolygon,
            neighbours: [(ags: AGS, sharedMetres: Int)]
        ) {
            self.ags = ags
            self.name = name
            self.shape = shape
            self.display = display
            self.neighbours = neighbours
        }
    }

    /// A neighbour with what the register knows of it.
    public struct NeighbourRow: Sendable {
        public let ags: AGS
        public let sharedMetres: Int
        public let outline: PortraitMap.Outline
        public let slug: Slug?
        public let inhabitants: Int?
        public let inhabitantsDay: Day?
    }

    /// The outline for display; nil when the boundary file does not know the municipality.
    public static func outline(_ reading: Reading, of ags: AGS, in release: UUIDv7) throws -> PortraitMap.Outline? {
        try reading.first(
            "SELECT name, display FROM boundary WHERE release_id = \(release) AND ags = \(ags.text)"
        ) { row in
            PortraitMap.Outline(ags: ags, name: try row.text(), shape: try MultiPolygon(wkb: try row.bytes()))
        }
    }

    /// Neighbours by length of the common border, longest first.
    public static func neighbours(
        _ reading: Reading, of ags: AGS, in release: UUIDv7, register: UUIDv7
    ) throws -> [NeighbourRow] {
        try reading.rows(
            """
            SELECT n.neighbour, n.shared_metres, coalesce(m.name, b.name), b.display, m.slug, m.inhabitants,
                m.inhabitants_day
            FROM neighbour n
            JOIN boundary b ON b.release_id = n.release_id AND b.ags = n.neighbour
            LEFT JOIN municipality m ON m.release_id = \(register) AND m.ags = n.neighbour
            WHERE n.release_id = \(release) AND n.ags = \(ags.text)
            ORDER BY n.shared_metres DESC, n.neighbour
            """
        ) { row in
            let neighbour = try row.ags()
            let metres = Int(try row.int())
            let name = try row.text()
            let shape = try MultiPolygon(wkb: try row.bytes())
            return NeighbourRow(
                ags: neighbour, sharedMetres: metres,
                outline: PortraitMap.Outline(ags: neighbour, name: name, shape: shape),
                slug: try row.optionalText().flatMap(Slug.init), inhabitants: try row.optionalInt().map(Int.init),
                inhabitantsDay: try row.optionalDay())
        }
    }

    /// Adds a chunk to a staged release.
    public static func stage(_ writing: Writing, _ release: UUIDv7, _ entries: some Sequence<Entry>) throws {
        let entries = Array(entries)
        try writing.insert(
            into: "boundary", columns: ["release_id", "ags", "name", "shape", "display"],
            rows: entries.map { entry in
                [
                    .text(release.text), .text(entry.ags.text), .text(entry.name), .blob(entry.shape.wkb),
                    .blob(entry.display.wkb),
                ]
            })
        try writing.insert(
            into: "neighbour", columns: ["release_id", "ags", "neighbour", "shared_metres"],
            rows: entries.flatMap { entry in
                entry.neighbours.map { neighbour in
                    [
                        .text(release.text), .text(entry.ags.text), .text(neighbour.ags.text),
                        .int(Int64(neighbour.sharedMetres)),
                    ]
                }
            })
    }
}
