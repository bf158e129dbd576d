public import Access
public import Database
public import Domain
public import Values

/// The history of a concept as its pages show it: entries with the names of people and things.
///
/// Changes of the team are left out for whoever may not manage it. The caller has asked for `readHistory`.
public enum HistoryStore {
    /// Entries that the query asks for, the newest first: at most one more than a page has, at its far end.
    public static func page(
        _ reading: Reading, _ scope: Scope, _ query: HistoryQuery, at now: Instant
    ) throws -> [HistoryEntry] {
        var condition: SQL = visible(scope)
        if let actor = query.actor { condition += " AND actor = \(actor.text)" }
        if let kind = query.kind {
            condition += """
                 AND (subject_kind IN \(SQL.list(kind.subjects)) OR action IN \(SQL.list(kind.actions)))
                """
        }
        if let span = query.span { condition += " AND at >= \(span.start(at: now))" }
        return try entries(reading, scope, condition, query.place, limit: query.pageSize + 1, abridging: true)
    }

    /// Changes of one thing, in the same order.
    public static func entries(
        _ reading: Reading, _ scope: Scope, of subject: AuditEntry.Subject, _ place: HistoryQuery.Place, limit: Int
    ) throws -> [HistoryEntry] {
        try entries(
            reading, scope,
            "\(visible(scope)) AND subject_kind = \(subject.kind) AND subject_id = \(subject.id)", place, limit: limit,
            abridging: true)
    }

    /// The newest changes by others than the one who asks.
    public static func byOthers(_ reading: Reading, _ scope: Scope, limit: Int) throws -> [HistoryEntry] {
        try entries(
            reading, scope, "\(visible(scope)) AND actor <> \(AuditActor(scope.actor).text)", .newest, limit: limit,
            abridging: true)
    }

    /// One entry of the concept; nil for a number of another concept.
    public static func entry(_ reading: Reading, _ scope: Scope, _ number: Int64) throws -> HistoryEntry? {
        try entries(
            reading, scope, "\(visible(scope)) AND number = \(number)", .newest, limit: 1, abridging: false
        ).first
    }

    private static func visible(_ scope: Scope) -> SQL {
        let chain = AuditChain.concept(scope.concept).text
        guard !scope.mayEverywhere(.manageTeam) else { return "chain = \(chain)" }
        return "chain = \(chain) AND NOT (subject_kind IN \(SQL.list(HistoryKind.team.subjects)))"
    }

    /// - Parameter abridging: Very long contents come without `before` and `after`, see `abridgedColumns`.
    private static func entries(
        _ reading: Reading, _ scope: Scope, _ condition: SQL, _ place: HistoryQuery.Place, limit: Int, abridging: Bool
    ) throws -> [HistoryEntry] {
        let (side, order): (SQL, SQL) =
            switch place {
            case .newest: ("", "DESC")
            case .before(let number): (" AND number < \(number)", "DESC")
            case .after(let number): (" AND number > \(number)", "ASC")
            }
        // What is joined is looked up for the chosen entries only; an account's id begins behind "konto:".
        return try reading.rows(
            """
            SELECT \(abridging ? abridgedColumns : AuditStore.columns), p.name, t.kind, t.code, t.title, t.deletion FROM (
                SELECT \(AuditStore.columns) FROM audit_entry WHERE \(condition)\(side)
                ORDER BY number \(order) LIMIT \(limit)) AS e
            LEFT JOIN account p ON p.id = substr(e.actor, 7)
            LEFT JOIN element t ON t.concept_id = \(scope.concept) AND t.id = e.subject_id
            ORDER BY number DESC
            """
        ) { row in
            let entry = try AuditStore.row(&row)
            let name = try row.optionalText()
            return HistoryEntry(entry, actorName: name, thing: try thing(&row))
        }
    }

    /// As `AuditStore.columns` with 50,000 characters of the content: an import of thousands of lines shall not hold up the
    /// page that only says that it was. What is cut off is no JSON, which `HistoryEntry` takes for no content to show.
    private static let abridgedColumns: SQL = """
        number, at, actor, action, subject_kind, subject_id, salt, substr(payload, 1, 50000), content_hash, link
        """

    private static func thing(_ row: inout Row) throws -> HistoryThing? {
        guard let kind = try row.optionalText() else { return nil }
        guard let kind = ElementKind(rawValue: kind) else { throw UnknownStoredValue(type: "ElementKind", value: kind) }
        return HistoryThing(
            kind: kind, code: try row.optionalText(), title: try row.text(),
            deletion: try row.optionalUUID().map { DeletionID($0) })
    }

    /// A measure by its number, deleted or not; a living one before deleted ones that bore the same.
    public static func measure(
        _ reading: Reading, _ scope: Scope, _ code: MeasureCode
    ) throws -> (id: ElementID, thing: HistoryThing)? {
        try reading.first(
            """
            SELECT id, kind, code, title, deletion FROM element WHERE concept_id = \(scope.concept)
            AND kind = \(ElementKind.measure.rawValue) AND code = \(code.text)
            ORDER BY CASE WHEN deletion IS NULL THEN 0 ELSE 1 END, changed DESC, id DESC LIMIT 1
            """
        ) { row in
            let id = ElementID(try row.uuid())
            guard let thing = try thing(&row) else { throw UnknownStoredValue(type: "ElementKind", value: "") }
            return (id, thing)
        }
    }
}
