public import Database
public import Values

/// Puts jobs into the queue and takes them out of it, inside the caller's transaction: a job exists if and only if the
/// change it belongs to is stored.
public enum JobQueue {
    /// Heard by the runners of this process.
    static let topic = Topic("jobs")

    /// Queues a job.
    /// - Parameters:
    ///   - runAt: not before; at once for nil.
    ///   - key: of two jobs of one kind with one key only the first is queued, as long as it is kept; its id is answered
    ///     to both.
    ///   - owner: who asked for it, in words of the program around; nil for nobody in particular.
    @discardableResult
    public static func enqueue(
        _ writing: Writing, kind: String, payload: JSON = .object([:]), at now: Instant, runAt: Instant? = nil,
        key: String? = nil, owner: String? = nil
    ) throws -> JobID {
        let id = JobID(.make(at: now))
        let added = try writing.execute(
            """
            INSERT INTO job (id, kind, key, payload, state, due, created, owner)
            VALUES (\(id), \(kind), \(key), \(payload.canonicalText), 'queued', \(runAt ?? now), \(now), \(owner))
            ON CONFLICT (kind, key) DO NOTHING
            """)
        writing.announce(topic)
        guard added == 0, let key else { return id }
        return try writing.first("SELECT id FROM job WHERE kind = \(kind) AND key = \(key)") { try $0.job() } ?? id
    }

    /// Cancels a job: a queued one at once, a running one as soon as its handler notices. False when it has ended.
    @discardableResult
    public static func cancel(_ writing: Writing, _ id: JobID, at now: Instant) throws -> Bool {
        // The first statement holds the row, so that nobody starts or ends the job before the second.
        let found = try writing.execute(
            "UPDATE job SET cancel_requested = TRUE WHERE id = \(id) AND finished IS NULL")
        try writing.execute(
            """
            UPDATE job SET state = 'cancelled', due = NULL, finished = \(now) WHERE id = \(id) AND state = 'queued'
            """)
        writing.announce(topic)
        return found == 1
    }

    /// Queues a job that failed or was cancelled once more, from its beginning and with all its attempts. False when it
    /// has not ended so.
    @discardableResult
    public static func restart(_ writing: Writing, _ id: JobID, at now: Instant) throws -> Bool {
        let restarted = try writing.execute(
            """
            UPDATE job SET state = 'queued', due = \(now), finished = NULL, started = NULL, taken = NULL, attempt = 0,
                fence = fence + 1, cancel_requested = FALSE, checkpoint = NULL, message = NULL, detail = NULL,
                progress_from = 0, progress_done = 0, progress_of = 0, progress_at = NULL
            WHERE id = \(id) AND state IN ('failed', 'cancelled')
            """)
        writing.announce(topic)
        return restarted == 1
    }

    /// Forgets what came of a job, such as a file that is gone.
    public static func dropResult(_ writing: Writing, _ id: JobID) throws {
        try writing.execute("UPDATE job SET result = NULL WHERE id = \(id)")
    }

    /// Removes jobs that ended before this instant; answers how many. Runners do it by themselves.
    @discardableResult
    public static func forget(_ writing: Writing, endedBefore instant: Instant) throws -> Int {
        try writing.execute("DELETE FROM job WHERE finished < \(instant)")
    }
}

extension Row {
    mutating func job() throws -> JobID { JobID(try uuid()) }
}
