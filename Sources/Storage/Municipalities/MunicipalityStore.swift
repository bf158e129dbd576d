public import Database
public import Domain
public import Values

/// Municipalities of the current registers. Every query names the releases it reads, so that a page is of one state.
public enum MunicipalityStore {
    /// One municipality by its slug; nil when no current register has it.
    public static func find(_ reading: Reading, slug: Slug) throws -> Found? {
        try reading.first(
            """
            SELECT \(columns), m.release_id, \(hasPublicPage) FROM municipality m
            JOIN slug s ON s.ags = m.ags JOIN current_release c ON c.release_id = m.release_id
            WHERE s.slug = \(slug.text)
            """, found)
    }

    /// One municipality by its key; nil when no current register has it.
    public static func find(_ reading: Reading, ags: AGS) throws -> Found? {
        try reading.first(
            """
            SELECT \(columns), m.release_id, \(hasPublicPage) FROM municipality m
            JOIN current_release c ON c.release_id = m.release_id WHERE m.ags = \(ags.text)
            """, found)
    }

    /// The rows of one page of the list.
    public static func list(
        _ reading: Reading, _ query: MunicipalityQuery, in releases: [UUIDv7]
    ) throws -> [Municipality] {
        guard !releases.isEmpty else { return [] }
        return try reading.rows(
            """
            SELECT \(columns) FROM municipality m WHERE \(matching(query, releases))
            ORDER BY \(order(query)) LIMIT \(query.pageSize) OFFSET \(query.offset)
            """, municipality)
    }

    /// How many rows the query matches on all pages.
    public static func count(_ reading: Reading, _ query: MunicipalityQuery, in releases: [UUIDv7]) throws -> Int {
        guard !releases.isEmpty else { return 0 }
        return try Int(
            reading.first("SELECT count(*) FROM municipality m WHERE \(matching(query, releases))") { row in
                try row.int()
            } ?? 0)
    }

    /// The Kreise of the registers, in the order of their names.
    public static func kreise(_ reading: Reading, in releases: [UUIDv7]) throws -> [Kreis] {
        guard !releases.isEmpty else { return [] }
        let kreise = try reading.rows(
            "SELECT key, name FROM kreis WHERE release_id IN \(SQL.list(releases))"
        ) { row in
            (KreisKey(try row.text()), try row.text())
        }
        return kreise.compactMap { key, name in key.map { Kreis(key: $0, name: name) } }
            .sorted { (SortFolding.key($0.name), $0.key.text) < (SortFolding.key($1.name), $1.key.text) }
    }

    /// Counts over one register; nil for an empty one.
    public static func totals(_ reading: Reading, in register: Source) throws -> StateTotals? {
        let found = try reading.first(
            """
            SELECT count(*), count(DISTINCT kreis), CAST(sum(inhabitants) AS BIGINT), max(inhabitants_day) FROM municipality
            WHERE release_id = \(register.id)
            """
        ) { row in
            (Int(try row.int()), Int(try row.int()), try row.optionalInt(), try row.optionalDay())
        }
        guard let found, let inhabitants = found.2, let day = found.3 else { return nil }
        return StateTotals(
            municipalities: found.0, kreise: found.1,
            inhabitants: Figure(
                indicator: .inhabitants, value: .number(Double(inhabitants)), referenceDay: day, source: register,
                method: "Summe über alle Gemeinden"))
    }

    /// All municipalities of a register with inhabitants from one number to another, in the order of their keys.
    public static func list(
        _ reading: Reading, in register: UUIDv7, inhabitants: ClosedRange<Int>
    ) throws -> [Municipality] {
        try reading.rows(
            """
            SELECT \(columns) FROM municipality m
            WHERE m.release_id = \(register) AND m.inhabitants BETWEEN \(Int64(inhabitants.lowerBound))
            AND \(Int64(inhabitants.upperBound)) ORDER BY m.ags
            """, municipality)
    }

    /// Keys of all municipalities of the current registers.
    public static func keys(_ reading: Reading) throws -> Set<AGS> {
        try Set(
            reading.rows(
                "SELECT m.ags FROM municipality m JOIN current_release c ON c.release_id = m.release_id"
            ) { row in try row.ags() })
    }

    /// A municipality with the state it is of.
    public struct Found: Sendable {
        public let municipality: Municipality
        public let register: UUIDv7
        /// Whether everybody may read the page of a concept of it.
        public let hasPublicPage: Bool
    }

    private static let columns: SQL =
        "m.ags, m.name, m.official_name, m.kind, m.kreis_name, m.slug, m.hectares, m.inhabitants, m.inhabitants_day"

    private static let hasPublicPage: SQL = """
        EXISTS (
            SELECT 1 FROM concept_municipality k JOIN public_page q ON q.concept_id = k.concept_id
            WHERE k.ags = m.ags AND q.published)
        """

    private static func municipality(_ row: inout Row) throws -> Municipality {
        Municipality(
            ags: try row.ags(), name: try row.text(), officialName: try row.text(),
            kind: try row.kind(), kreisName: try row.text(), slug: try row.slug(),
            hectares: Int(try row.int()), inhabitants: Int(try row.int()), inhabitantsDay: try row.day())
    }

    private static func found(_ row: inout Row) throws -> Found {
        Found(municipality: try municipality(&row), register: try row.uuid(), hasPublicPage: try row.bool())
    }

    private static func matching(_ query: MunicipalityQuery, _ releases: [UUIDv7]) -> SQL {
        var sql: SQL = "m.release_id IN \(SQL.list(releases))"
        if let kreis = query.kreis { sql = "\(sql) AND m.kreis = \(kreis.text)" }
        let search = SearchFolding.folded(query.search)
        if !search.isEmpty {
            sql = """
                \(sql) AND (\(sqlite: "instr", postgres: "strpos")(m.name_fold, \(search)) > 0
                OR \(sqlite: "instr", postgres: "strpos")(m.ags, \(search)) = 1)
                """
        }
        return sql
    }

    /// Ties are broken by name and key, so that pages never overlap.
    private static func order(_ query: MunicipalityQuery) -> SQL {
        switch (query.order, query.descending) {
        case (.name, false): "m.name_sort, m.ags"
        case (.name, true): "m.name_sort DESC, m.ags DESC"
        case (.kreis, false): "m.kreis_sort, m.name_sort, m.ags"
        case (.kreis, true): "m.kreis_sort DESC, m.name_sort, m.ags"
        case (.inhabitants, false): "m.inhabitants, m.name_sort, m.ags"
        case (.inhabitants, true): "m.inhabitants DESC, m.name_sort, m.ags"
        case (.area, false): "m.hectares, m.name_sort, m.ags"
        case (.area, true): "m.hectares DESC, m.name_sort, m.ags"
        case (.density, false): "m.inhabitants * 1000000 / nullif(m.hectares, 0) NULLS LAST, m.name_sort, m.ags"
        case (.density, true): "m.inhabitants * 1000000 / nullif(m.hectares, 0) DESC NULLS LAST, m.name_sort, m.ags"
        }
    }
}
