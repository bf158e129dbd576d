public import Database
public import Domain

extension ConceptStore {
    /// The concepts of these municipalities and those named themselves, each once, the newest first.
    public static func list(
        _ reading: Reading, of municipalities: [AGS], and concepts: [ConceptID]
    ) throws -> [Concept] {
        try list(
            reading,
            where: """
                c.id IN \(SQL.list(concepts.map(\.uuid))) OR c.id IN (
                    SELECT m.concept_id FROM concept_municipality m
                    WHERE m.ags IN \(SQL.list(municipalities.map(\.text))))
                """)
    }

    /// All concepts, the newest first.
    public static func all(_ reading: Reading) throws -> [Concept] { try list(reading, where: "TRUE") }

    private static func list(_ reading: Reading, where condition: SQL) throws -> [Concept] {
        merged(
            try reading.rows(
                """
                SELECT c.id, c.title, o.slug, c.profile, c.state, c.opened, o.ags FROM concept c
                JOIN concept_municipality o ON o.concept_id = c.id
                WHERE \(condition) ORDER BY c.opened DESC, c.title, c.id, o.ags
                """, concept))
    }
}

extension MunicipalityStore {
    /// Names and addresses of municipalities, by their keys; those that never had an address are left out.
    public static func addresses(_ reading: Reading, of keys: [AGS]) throws -> [AGS: MunicipalityAddress] {
        guard !keys.isEmpty else { return [:] }
        let rows = try reading.rows(
            """
            SELECT s.ags, s.slug, (
                SELECT r.name FROM municipality r JOIN current_release e ON e.release_id = r.release_id
                WHERE r.ags = s.ags)
            FROM slug s WHERE s.ags IN \(SQL.list(keys.map(\.text))) ORDER BY s.slug
            """
        ) { row in
            let (ags, slug, name) = (try row.ags(), try row.slug(), try row.optionalText())
            return MunicipalityAddress(ags: ags, slug: slug, name: name ?? ags.text)
        }
        return Dictionary(rows.map { ($0.ags, $0) }) { first, _ in first }
    }
}
