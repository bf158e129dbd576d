public import Access
public import Database
public import Domain
public import Files
public import Values

/// Files that hang on elements of a concept. The concept owns them; a link of the kind `.attaches` leads from the
/// element to the file. Whoever sees the element sees its files, whoever may change it changes them.
public enum AttachmentStore {
    /// Whose quota the files use.
    public static func owner(_ scope: Scope) -> String { scope.concept.text }

    /// The files of one element, the oldest first; none of a hidden element. One query.
    public static func list(_ reading: Reading, _ scope: Scope, of element: ElementID) throws -> [Attachment] {
        try rows(reading, scope, where: "l.source_element = \(element)").map(\.attachment)
    }

    /// One attachment with the identifier of its file; nil for a hidden one, a removed one and another concept's alike.
    public static func find(
        _ reading: Reading, _ scope: Scope, _ id: LinkID
    ) throws -> (attachment: Attachment, file: StoredFileID)? {
        try rows(reading, scope, where: "l.id = \(id)").first
    }

    /// Releases a staged file and hangs it on an element.
    public static func add(
        _ writing: Writing, _ scope: Scope, _ id: LinkID, _ file: StoredFileID, to element: ElementID, at now: Instant
    ) throws {
        _ = try LinkStore.add(
            writing, scope, id, .attaches, from: .element(element), to: .file(file.text), at: now)
        try FileStore.release(writing, file, owner: owner(scope), at: now)
        let account: AccountID? = if case .account(let account) = scope.actor { account } else { nil }
        try writing.execute(
            """
            INSERT INTO attachment (concept_id, file_id, account_id, added)
            VALUES (\(scope.concept), \(file), \(account), \(now))
            """)
    }

    /// Takes an attachment away; `ElementStore.restore` brings it back until it is swept.
    public static func remove(
        _ writing: Writing, _ scope: Scope, _ id: LinkID, _ deletion: DeletionID, at now: Instant
    ) throws -> Attachment {
        guard let found = try find(writing, scope, id) else { throw PlanningError.notFound }
        _ = try LinkStore.remove(writing, scope, id, deletion, at: now)
        return found.attachment
    }

    /// Attachments that were removed, alone or with their element, before an instant and have not come back.
    public static func removed(
        _ reading: Reading, before: Instant, limit: Int
    ) throws -> [(concept: ConceptID, file: StoredFileID)] {
        try reading.rows(
            """
            SELECT a.concept_id, a.file_id FROM deletion d
            JOIN link l ON l.concept_id = d.concept_id AND l.deletion = d.id
            JOIN attachment a ON a.concept_id = l.concept_id AND a.file_id = l.target_key
            WHERE d.deleted < \(before) AND l.relation = \(LinkRelation.attaches.rawValue)
            ORDER BY a.concept_id, a.file_id LIMIT \(limit)
            """
        ) { row in (ConceptID(try row.uuid()), StoredFileID(try row.uuid())) }
    }

    /// Lets go of a removed attachment for good, unless it has come back meanwhile.
    public static func forget(
        _ writing: Writing, _ concept: ConceptID, _ file: StoredFileID, at now: Instant
    ) throws {
        let living = try writing.scalar(
            """
            SELECT count(*) FROM link WHERE concept_id = \(concept) AND relation = \(LinkRelation.attaches.rawValue)
            AND target_kind = \(LinkEnd.Kind.file.rawValue) AND target_key = \(file.text) AND deletion IS NULL
            """)
        guard living == 0 else { return }
        try FileStore.delete(writing, file, owner: concept.text, at: now)
        try writing.execute("DELETE FROM attachment WHERE concept_id = \(concept) AND file_id = \(file)")
    }

    private static func rows(
        _ reading: Reading, _ scope: Scope, where condition: SQL
    ) throws -> [(attachment: Attachment, file: StoredFileID)] {
        try reading.rows(
            """
            SELECT l.id, l.source_key, f.id, f.name, f.media_type, f.byte_count, p.name, a.added FROM link l
            JOIN element e ON e.concept_id = l.concept_id AND e.id = l.source_element
            JOIN attachment a ON a.concept_id = l.concept_id AND a.file_id = l.target_key
            JOIN stored_file f ON f.id = a.file_id AND f.owner = a.concept_id AND f.state = 'released'
            LEFT JOIN account p ON p.id = a.account_id
            WHERE l.concept_id = \(scope.concept) AND l.relation = \(LinkRelation.attaches.rawValue)
            AND l.target_kind = \(LinkEnd.Kind.file.rawValue) AND l.deletion IS NULL AND e.deletion IS NULL
            AND \(condition) AND \(scope.visibleElements)
            ORDER BY l.id
            """
        ) { row in
            let (id, element) = (LinkID(try row.uuid()), ElementID(try row.uuid()))
            let file = StoredFileID(try row.uuid())
            let attachment = Attachment(
                id: id, element: element, name: try row.text(), mediaType: try row.text(),
                byteCount: Int(try row.int()), addedBy: try row.optionalText(), added: try row.instant())
            return (attachment, file)
        }
    }
}
