public import Database
public import Domain
public import Values

/// Releases of official files: staged in chunks, published in one short transaction, swept when interrupted.
public enum ReleaseStore {
    /// How long a staged release may go without a sign of life before it counts as interrupted, in seconds.
    public static let leaseSeconds: Int64 = 120

    /// The current releases of a coverage, one per data set that has been imported.
    public static func current(_ reading: Reading, coverage: Coverage) throws -> [Source] {
        try reading.rows(
            """
            SELECT r.id, r.dataset, r.coverage, r.reference_day, r.day_stated, r.file_name, r.published, r.rows_kept
            FROM current_release c JOIN release r ON r.id = c.release_id
            WHERE c.coverage = \(coverage.rawValue) ORDER BY r.dataset
            """, source)
    }

    /// The current releases of all coverages.
    public static func allCurrent(_ reading: Reading) throws -> [Source] {
        try reading.rows(
            """
            SELECT r.id, r.dataset, r.coverage, r.reference_day, r.day_stated, r.file_name, r.published, r.rows_kept
            FROM current_release c JOIN release r ON r.id = c.release_id ORDER BY r.coverage DESC, r.dataset
            """, source)
    }

    /// Whether exactly this file, read by this importer, is the current release; then there is nothing to do.
    /// Under a newer register other rows of the same file may count: then it is not the same release.
    public static func publishedAt(
        _ reading: Reading, hash: String, dataset: Dataset, importer: Int, rowsKept: Int
    ) throws -> Instant? {
        try reading.first(
            """
            SELECT r.published FROM current_release c JOIN release r ON r.id = c.release_id
            WHERE c.dataset = \(dataset.rawValue) AND r.file_hash = \(hash) AND r.importer = \(importer)
                AND r.rows_kept = \(rowsKept)
            """
        ) { row in try row.instant() }
    }

    /// Opens a release for loading.
    public static func stage(_ writing: Writing, _ release: StagedRelease, at now: Instant) throws {
        try writing.execute(
            """
            INSERT INTO release (id, dataset, coverage, state, reference_day, day_stated, file_name, file_hash, importer,
                rows_read, rows_kept, created, lease_until)
            VALUES (\(release.id), \(release.dataset.rawValue), \(release.coverage.rawValue), 'staged',
                \(release.referenceDay), \(release.isDayStated), \(release.fileName), \(release.fileHash), \(release.importer),
                \(release.rowsRead), \(release.rowsKept), \(now), \(lease(from: now)))
            """)
    }

    /// Says that the import still runs. Throws when the release has been swept meanwhile.
    public static func renew(_ writing: Writing, _ id: UUIDv7, at now: Instant) throws {
        let rows = try writing.execute(
            "UPDATE release SET lease_until = \(lease(from: now)) WHERE id = \(id) AND state = 'staged'")
        guard rows == 1 else { throw ReleaseSwept() }
    }

    /// Makes the release the current one and returns the one it replaces.
    public static func publish(_ writing: Writing, _ release: StagedRelease, at now: Instant) throws -> UUIDv7? {
        let rows = try writing.execute(
            "UPDATE release SET state = 'published', published = \(now) WHERE id = \(release.id) AND state = 'staged'")
        guard rows == 1 else { throw ReleaseSwept() }
        let replaced = try writing.first(
            """
            SELECT release_id FROM current_release
            WHERE dataset = \(release.dataset.rawValue) AND coverage = \(release.coverage.rawValue)
            """
        ) { row in try row.uuid() }
        try writing.execute(
            """
            INSERT INTO current_release (dataset, coverage, release_id)
            VALUES (\(release.dataset.rawValue), \(release.coverage.rawValue), \(release.id))
            ON CONFLICT (dataset, coverage) DO UPDATE SET release_id = excluded.release_id
            """)
        if let replaced {
            try writing.execute("UPDATE release SET state = 'replaced' WHERE id = \(replaced)")
        }
        return replaced
    }

    /// Staged releases whose import has stopped without publishing.
    public static func interrupted(_ reading: Reading, at now: Instant) throws -> [UUIDv7] {
        try reading.rows("SELECT id FROM release WHERE state = 'staged' AND lease_until < \(now) ORDER BY id") { row in
            try row.uuid()
        }
    }

    /// Removes a release that was never published, with all its rows.
    public static func discard(_ writing: Writing, _ id: UUIDv7) throws {
        guard
            try writing.first("SELECT 1 FROM release WHERE id = \(id) AND state = 'staged'", { row in try row.int() })
                != nil
        else { return }
        try writing.execute("DELETE FROM kreis WHERE release_id = \(id)")
        try writing.execute("DELETE FROM municipality WHERE release_id = \(id)")
        try writing.execute("DELETE FROM figure WHERE release_id = \(id)")
        try writing.execute("DELETE FROM boundary WHERE release_id = \(id)")
        try writing.execute("DELETE FROM neighbour WHERE release_id = \(id)")
        try writing.execute("DELETE FROM release WHERE id = \(id)")
    }

    private static func lease(from now: Instant) -> Instant {
        Instant(microseconds: now.microseconds + leaseSeconds * 1_000_000)
    }

    private static func source(_ row: inout Row) throws -> Source {
        Source(
            id: try row.uuid(), dataset: try row.choice(Dataset.self), coverage: try row.choice(Coverage.self),
            referenceDay: try row.day(), isDayStated: try row.bool(), fileName: try row.text(),
            importedAt: try row.instant(),
            rowsKept: Int(try row.int()))
    }
}

/// Another process took the staged release for interrupted and removed it.
public struct ReleaseSwept: Error, CustomStringConvertible {
    public init() {}

    public var description: String {
        "Ein anderer Import hat diesen für abgebrochen gehalten und aufgeräumt. Nichts davon wurde übernommen. "
            + "Bitte starten Sie den Import noch einmal."
    }
}
