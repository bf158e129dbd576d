public import Access
public import Database
public import Domain
public import Values

/// What municipalities say to the public about their concepts.
public enum PublicPageStore {
    /// As its editors see it; empty while nothing was said.
    public static func find(_ reading: Reading, _ scope: Scope) throws -> PublicPage {
        guard scope.mayEverywhere(.readConcept) else { throw PlanningError.notFound }
        return try reading.first(
            """
            SELECT \(columns) FROM public_page o WHERE o.concept_id = \(scope.concept)
            """
        ) { row in try row.publicPage() } ?? PublicPage()
    }

    /// Keeps a page that its editor has seen at `page.revision`; else throws `EditConflict<PublicPage>` with what is
    /// stored. A page is published with all that it needs, or not at all.
    public static func edit(
        _ writing: Writing, _ scope: Scope, _ page: PublicPage, at now: Instant
    ) throws -> (before: PublicPage, after: PublicPage) {
        try scope.requireEditEverywhere()
        guard !page.published || page.missing.isEmpty else {
            throw PlanningError(
                .impossible,
                "Öffentlich wird die Seite erst, wenn sie sagt, was offen ist und was nicht. Bitte ergänzen Sie beides."
            )
        }
        try ConceptStore.touch(writing, scope)
        let before = try find(writing, scope)
        guard before.revision == page.revision else { throw EditConflict(stored: before) }
        guard before != page else { return (before, before) }
        var after = page
        after.revision += 1
        try writing.execute(
            """
            INSERT INTO public_page (concept_id, greeting, open_text, closed_text, published, revision, changed)
            VALUES (\(scope.concept), \(after.greeting), \(after.open), \(after.closed), \(after.published),
                \(after.revision), \(now))
            ON CONFLICT (concept_id) DO UPDATE SET greeting = excluded.greeting, open_text = excluded.open_text,
                closed_text = excluded.closed_text, published = excluded.published, revision = excluded.revision,
                changed = excluded.changed
            """)
        return (before, after)
    }

    /// What everybody may read of a municipality's concept; of several the one opened last, nil while none is published.
    /// One query. It takes no scope, since whoever published the page made it public, with the days of its timetable and
    /// the contact that is printed on papers.
    public static func published(_ reading: Reading, in slug: Slug, today: Day) throws -> PublicStart? {
        let rows = try reading.rows(
            """
            SELECT m.ags, (
                SELECT r.name FROM municipality r JOIN current_release e ON e.release_id = r.release_id
                WHERE r.ags = m.ags), \(columns), \(StepPlanStore.columns)
            FROM \(StepPlanStore.tables) JOIN public_page o ON o.concept_id = c.id
            JOIN concept_municipality m ON m.concept_id = c.id JOIN slug a ON a.ags = m.ags
            WHERE a.slug = \(slug.text) AND c.id = (
                SELECT n.id FROM concept n JOIN public_page q ON q.concept_id = n.id
                JOIN concept_municipality k ON k.concept_id = n.id JOIN slug w ON w.ags = k.ags
                WHERE w.slug = \(slug.text) AND q.published ORDER BY n.opened DESC, n.id DESC LIMIT 1)
            """
        ) { row in
            let (ags, name) = (try row.ags(), try row.optionalText())
            let municipality = MunicipalityAddress(ags: ags, slug: slug, name: name ?? ags.text)
            return (municipality, try row.publicPage(), try StepPlanStore.planRow(&row))
        }
        guard let first = rows.first else { return nil }
        return PublicStart(
            municipality: first.0, page: first.1, plan: StepPlanStore.workPlan(rows.map(\.2)), today: today)
    }

    private static let columns: SQL = "o.greeting, o.open_text, o.closed_text, o.published, o.revision"
}

extension Row {
    fileprivate mutating func publicPage() throws -> PublicPage {
        PublicPage(
            greeting: try optionalText(), open: try optionalText(), closed: try optionalText(), published: try bool(),
            revision: try int())
    }
}
