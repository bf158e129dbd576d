public import Database
public import Values

extension JobQueue {
    /// Where the job stands; nil when there is none or it has been forgotten.
    public static func status(_ reading: Reading, _ id: JobID) throws -> JobStatus? {
        try reading.first("SELECT \(columns) FROM job WHERE id = \(id)", status)
    }

    /// The newest jobs first.
    /// - Parameters:
    ///   - before: only older ones, to go on behind a page.
    public static func newest(
        _ reading: Reading, kind: String? = nil, state: JobState? = nil, owner: String? = nil, before: JobID? = nil,
        limit: Int
    ) throws -> [JobStatus] {
        var filters: [SQL] = []
        if let kind { filters.append("kind = \(kind)") }
        if let state { filters.append("state = \(state.rawValue)") }
        if let owner { filters.append("owner = \(owner)") }
        if let before { filters.append("id < \(before)") }
        let filter: SQL = filters.isEmpty ? .empty : "WHERE \(SQL.joined(filters, by: " AND "))"
        return try reading.rows("SELECT \(columns) FROM job \(filter) ORDER BY id DESC LIMIT \(limit)", status)
    }

    /// Jobs of a kind with a result that ended before this instant, the oldest first.
    public static func results(_ reading: Reading, kind: String, endedBefore instant: Instant) throws -> [JobStatus] {
        try reading.rows(
            """
            SELECT \(columns) FROM job WHERE kind = \(kind) AND result IS NOT NULL AND finished < \(instant) ORDER BY id
            """, status)
    }

    /// How many jobs are queued or running, since when the longest overdue one could have started, and what failed.
    public static func backlog(_ reading: Reading, failedSince day: Instant = Instant(microseconds: 0)) throws
        -> JobBacklog
    {
        let open = try reading.first(
            """
            SELECT count(*), min(due) FILTER (WHERE state = 'queued') FROM job WHERE due IS NOT NULL
            """
        ) { row in (Int(try row.int()), try row.optionalInstant()) }
        let failures = try reading.rows(
            "SELECT message FROM job WHERE finished >= \(day) AND state = 'failed' ORDER BY finished DESC, id DESC"
        ) { try $0.optionalText() }
        return JobBacklog(
            open: open?.0 ?? 0, oldestDue: open?.1, failed: failures.count, lastFailure: failures.first ?? nil)
    }

    /// Jobs by state, for metrics.
    public static func counts(_ reading: Reading) throws -> [JobState: Int] {
        let rows = try reading.rows("SELECT state, count(*) FROM job GROUP BY state") { row in
            (JobState(rawValue: try row.text()), Int(try row.int()))
        }
        return rows.reduce(into: [:]) { counts, row in if let state = row.0 { counts[state] = row.1 } }
    }

    private static let columns: SQL = """
        id, kind, owner, payload, result, state, attempt, cancel_requested, progress_done, progress_of, progress_at, progress_from, taken,
        created, due, started, finished, message, detail
        """

    private static func status(_ row: inout Row) throws -> JobStatus {
        let id = try row.job()
        let (kind, owner) = (try row.text(), try row.optionalText())
        // What cannot be read fails the job, not the list of jobs.
        let words = try row.text()
        let payload = (try? JSON(parsing: words)) ?? .null
        let result = try row.optionalText().flatMap { try? JSON(parsing: $0) }
        let stateText = try row.text()
        guard let state = JobState(rawValue: stateText) else {
            throw DatabaseError(.decode, "Der Zustand „\(stateText)“ eines Vorgangs ist nicht bekannt.")
        }
        let attempt = Int(try row.int())
        let cancelRequested = try row.bool()
        let (done, of) = (Int(try row.int()), Int(try row.int()))
        let (at, from, since) = (try row.optionalInstant(), Int(try row.int()), try row.optionalInstant())
        var progress: JobStatus.Progress?
        if of > 0, let at, let since {
            progress = JobStatus.Progress(done: done, of: of, at: at, from: from, since: since)
        }
        let created = try row.instant()
        let due = try row.optionalInstant()
        return JobStatus(
            id: id, kind: kind, owner: owner, payload: payload, result: result, state: state, attempt: attempt,
            isCancelling: state == .running && cancelRequested,
            progress: progress, createdAt: created, runAt: state == .queued ? due : nil,
            startedAt: try row.optionalInstant(), finishedAt: try row.optionalInstant(),
            message: try row.optionalText(), detail: try row.optionalText())
    }
}
