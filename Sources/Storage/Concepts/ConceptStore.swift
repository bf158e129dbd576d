public import Access
public import Database
public import Domain
import Values

/// Concepts and the municipalities that they belong to.
public enum ConceptStore {
    /// Keeps a new concept. An address that one of its municipalities has given already is a `.taken` error.
    /// Whether somebody may open one is a right in municipalities and decided by the caller.
    public static func add(_ writing: Writing, _ concept: Concept) throws {
        for ags in concept.municipalities {
            let taken = try writing.scalar(
                "SELECT count(*) FROM concept_municipality WHERE ags = \(ags.text) AND slug = \(concept.slug.text)")
            guard taken == 0 else { throw addressTaken(concept.slug) }
        }
        try writing.execute(
            """
            INSERT INTO concept (id, title, profile, state, opened)
            VALUES (\(concept.id), \(concept.title), \(concept.profile.rawValue), \(concept.state.rawValue),
                \(concept.opened))
            """)
        do {
            try writing.attempt {
                try writing.insert(
                    into: "concept_municipality", columns: ["concept_id", "ags", "slug"],
                    rows: concept.municipalities.map {
                        [concept.id.sqlValue, .text($0.text), .text(concept.slug.text)]
                    })
            }
        } catch let error as DatabaseError where error.code == .constraint(.unique) {
            throw addressTaken(concept.slug)
        }
    }

    /// The concepts of a municipality, joint ones included, the newest first. Titles and states are public.
    public static func list(_ reading: Reading, of ags: AGS) throws -> [Concept] {
        let rows = try reading.rows(
            """
            SELECT c.id, c.title, m.slug, c.profile, c.state, c.opened, o.ags FROM concept_municipality m
            JOIN concept c ON c.id = m.concept_id JOIN concept_municipality o ON o.concept_id = c.id
            WHERE m.ags = \(ags.text) ORDER BY c.opened DESC, m.slug, c.id, o.ags
            """, concept)
        return merged(rows)
    }

    /// One concept as somebody with rights in it sees it.
    public static func find(_ reading: Reading, _ scope: Scope) throws -> Concept? {
        let rows = try reading.rows(
            """
            SELECT c.id, c.title, m.slug, c.profile, c.state, c.opened, m.ags FROM concept c
            JOIN concept_municipality m ON m.concept_id = c.id WHERE c.id = \(scope.concept) ORDER BY m.ags
            """, concept)
        return merged(rows).first
    }

    /// What the words of an address name, with all municipalities whose grants count; nil when there is no such concept.
    /// One query. It asks nobody for rights: show nothing of it before its `ConceptPlace` has given a scope.
    public static func find(
        _ reading: Reading, _ slug: ConceptSlug, in municipality: Slug
    ) throws -> AddressedConcept? {
        let rows = try reading.rows(
            """
            SELECT c.id, c.title, m.slug, c.profile, c.state, c.opened, o.ags, m.ags, (
                SELECT r.name FROM municipality r JOIN current_release e ON e.release_id = r.release_id
                WHERE r.ags = m.ags), c.change_number
            FROM slug s JOIN concept_municipality m ON m.ags = s.ags JOIN concept c ON c.id = m.concept_id
            JOIN concept_municipality o ON o.concept_id = m.concept_id
            WHERE s.slug = \(municipality.text) AND m.slug = \(slug.text) ORDER BY o.ags
            """
        ) { row in (try concept(&row), try row.ags(), try row.optionalText(), try row.int()) }
        guard let (_, ags, name, number) = rows.first, let concept = merged(rows.map(\.0)).first else { return nil }
        return AddressedConcept(
            concept: concept, municipality: ags, municipalitySlug: municipality, municipalityName: name ?? ags.text,
            changeNumber: number)
    }

    /// Counts a change of the concept and holds it for this transaction: the first step of every change, so that changes
    /// of one concept come one after the other and those of different ones do not wait.
    @discardableResult
    static func touch(_ writing: Writing, _ scope: Scope) throws -> Int64 {
        let number = try writing.rows(
            """
            UPDATE concept SET change_number = change_number + 1 WHERE id = \(scope.concept)
            RETURNING change_number
            """
        ) { row in try row.int() }
        guard let number = number.first else { throw PlanningError.notFound }
        return number
    }

    private static func addressTaken(_ slug: ConceptSlug) -> PlanningError {
        PlanningError(
            .taken, "Die Adresse „\(slug)“ gibt es in dieser Gemeinde schon. Bitte wählen Sie eine andere.")
    }

    static func concept(_ row: inout Row) throws -> Concept {
        let (id, title, slug) = (ConceptID(try row.uuid()), try row.text(), try row.text())
        guard let slug = ConceptSlug(slug) else { throw UnknownStoredValue(type: "ConceptSlug", value: slug) }
        return Concept(
            id: id, title: title, slug: slug, profile: try row.choice(ConceptProfile.self),
            state: try row.choice(ConceptState.self), opened: try row.instant(), municipality: try row.ags())
    }

    /// Rows of one concept follow each other and differ in the municipality only.
    static func merged(_ rows: [Concept]) -> [Concept] {
        var concepts: [Concept] = []
        for row in rows {
            if let last = concepts.last, last.id == row.id {
                concepts[concepts.count - 1] = last.adding(row.municipalities)
            } else {
                concepts.append(row)
            }
        }
        return concepts
    }
}

extension Concept {
    fileprivate init(
        id: ConceptID, title: String, slug: ConceptSlug, profile: ConceptProfile, state: ConceptState,
        opened: Instant, municipality: AGS
    ) {
        self.init(
            id: id, title: title, slug: slug, municipalities: [municipality], profile: profile, state: state,
            opened: opened)
    }

    fileprivate func adding(_ others: [AGS]) -> Concept {
        Concept(
            id: id, title: title, slug: slug, municipalities: municipalities + others, profile: profile, state: state,
            opened: opened)
    }
}
