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
    @discardableResult
    public static func enqueue(
        _ writing: Writing, kind: String, payload: JSON = .object([:]), at now: Instant, runAt: Instant? = nil,
        key: String? = nil
    ) throws -> JobID {
        let id = JobID(.make(at: now))
        let added = try writing.execute(
            """
            INSERT INTO job (id, kind, key, payload, state, due, created)
            VALUES (\(id), \(kind), \(key), \(payload.canonicalText), 'queued', \(runAt ?? now), \(now))
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

    /// Removes jobs that ended before this instant; answers how many. Runners do it by themselves.
    @discardableResult
    public static func forget(_ writing: Writing, endedBefore instant: Instant) throws -> Int {
        try writing.execute("DELETE FROM job WHERE finished < \(instant)")
    }
}

extension Row {
    mutating func job() throws -> JobID { JobID(try uuid()) }
}
