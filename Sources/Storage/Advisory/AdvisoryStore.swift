public import Database
public import Domain
public import Values

/// The municipalities as the advisory office sees them: how far each has come, nothing of what it writes.
public enum AdvisoryStore {
    /// One page by name, and how many match on all pages. One query.
    public static func list(
        _ reading: Reading, _ query: AdvisoryQuery, at now: Instant
    ) throws -> AdvisoryListing {
        var matching = 0
        let rows = try reading.rows(
            """
            SELECT t.ags, t.slug, t.name, t.kreis_name, t.stage, t.concepts, count(*) OVER () FROM (\(stages(query, now))) t
            WHERE \(condition(query)) ORDER BY t.name_sort, t.ags
            LIMIT \(AdvisoryQuery.pageSize) OFFSET \((query.page - 1) * AdvisoryQuery.pageSize)
            """
        ) { row in
            let address = MunicipalityAddress(ags: try row.ags(), slug: try row.slug(), name: try row.text())
            let listed = AdvisoryListing.Row(
                municipality: address, kreisName: try row.text(), stage: try row.choice(MunicipalityStage.self),
                concepts: Int(try row.int()))
            matching = Int(try row.int())
            return listed
        }
        return AdvisoryListing(query: query, rows: rows, matching: matching)
    }

    private static func condition(_ query: AdvisoryQuery) -> SQL {
        guard let stage = query.stage else { return "TRUE" }
        return "t.stage = \(stage.rawValue)"
    }

    private static func stages(_ query: AdvisoryQuery, _ now: Instant) -> SQL {
        let search = SearchFolding.folded(query.search)
        let found: SQL =
            search.isEmpty
            ? "TRUE"
            : """
            (\(sqlite: "instr", postgres: "strpos")(m.name_fold, \(search)) > 0
                OR \(sqlite: "instr", postgres: "strpos")(m.ags, \(search)) = 1)
            """
        return """
            SELECT m.ags, m.slug, m.name, m.name_sort, m.kreis_name,
                CASE WHEN \(isLed(by: "aktiv", now)) THEN 'in-betrieb' WHEN \(isLed(by: "eingeladen", now)) THEN 'eingeladen'
                    WHEN EXISTS (SELECT 1 FROM concept_municipality c WHERE c.ags = m.ags) THEN 'eroeffnet'
                    ELSE 'noch-nicht' END AS stage,
                (SELECT count(*) FROM concept_municipality c WHERE c.ags = m.ags) AS concepts
            FROM municipality m JOIN current_release r ON r.release_id = m.release_id WHERE \(found)
            """
    }

    private static func isLed(by state: String, _ now: Instant) -> SQL {
        """
        EXISTS (SELECT 1 FROM role_grant g JOIN account a ON a.id = g.account
            WHERE g.place_kind = 'gemeinde' AND g.place = m.ags AND g.role = 'leitung' AND a.state = \(state)
                AND (g.expires IS NULL OR g.expires > \(now)))
        """
    }
}
