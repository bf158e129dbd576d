package import Database
package import Values

/// Hands out jobs under a lease. Everything a worker says about its job goes through here and is checked against the
/// fence.
package struct JobDesk: Sendable {
    let database: Database
    let clock: Clock
    let kinds: [String: JobKind]
    let leaseSeconds: Int64
    private let names: [String]

    package init(database: Database, clock: Clock, kinds: [JobKind], leaseSeconds: Int64) {
        self.database = database
        self.clock = clock
        self.leaseSeconds = leaseSeconds
        self.kinds = Dictionary(kinds.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        precondition(self.kinds.count == kinds.count, "a kind of job is registered twice")
        names = self.kinds.keys.sorted()
    }

    /// When the next job may start or counts as abandoned; the only query of an idle runner.
    package func nextDue() throws -> Instant? {
        try database.read { reading in
            try reading.first(
                """
                SELECT due FROM job WHERE due IS NOT NULL AND kind IN \(SQL.list(names)) ORDER BY due, id LIMIT 1
                """
            ) { try $0.instant() }
        }
    }

    /// Takes jobs that are due. What was abandoned too often, or cancelled when its worker died, ends here.
    package func take(atMost limit: Int) throws -> (jobs: [JobContext], reports: [JobReport]) {
        let now = clock.now()
        let taken = try database.write { writing in
            var taken: (jobs: [TakenJob], reports: [JobReport]) = ([], [])
            for candidate in try candidates(writing, limit, at: now) {
                guard let kind = kinds[candidate.kind] else { continue }
                switch try begin(writing, candidate, kind, at: now) {
                case .success(let job): taken.jobs.append(job)
                case .failure(let stop): if let report = stop.report { taken.reports.append(report) }
                }
            }
            return taken
        }
        return (taken.jobs.map { JobContext(self, $0, at: now) }, taken.reports)
    }

    func lease(from now: Instant) -> Instant { now.adding(seconds: leaseSeconds) }

    private struct Candidate {
        let id: JobID
        let kind: String
        let payload: String
        let checkpoint: String?
        let fence: Int64
        let attempt: Int
        let isAbandoned: Bool
        let isCancelled: Bool
    }

    /// It ended instead of being taken.
    private struct Stop: Error {
        let report: JobReport?
    }

    /// PostgreSQL passes over rows that another process is taking or committing under, instead of waiting for them;
    /// SQLite has one writer at a time anyway.
    private func candidates(_ writing: Writing, _ limit: Int, at now: Instant) throws -> [Candidate] {
        try writing.rows(
            """
            SELECT id, kind, payload, checkpoint, fence, attempt, state = 'running', cancel_requested FROM job
            WHERE due <= \(now) AND kind IN \(SQL.list(names)) ORDER BY due, id LIMIT \(limit)
            \(sqlite: "", postgres: "FOR UPDATE SKIP LOCKED")
            """
        ) { row in
            Candidate(
                id: try row.job(), kind: try row.text(), payload: try row.text(), checkpoint: try row.optionalText(),
                fence: try row.int(), attempt: Int(try row.int()), isAbandoned: try row.bool(),
                isCancelled: try row.bool())
        }
    }

    private func begin(
        _ writing: Writing, _ candidate: Candidate, _ kind: JobKind, at now: Instant
    ) throws -> Result<TakenJob, Stop> {
        if candidate.isCancelled {
            try close(writing, candidate.id, .cancelled, nil, at: now)
            return .failure(Stop(report: nil))
        }
        let payload: JSON
        let checkpoint: JSON?
        do throws(JSONError) {
            payload = try JSON(parsing: candidate.payload)
            checkpoint = if let text = candidate.checkpoint { try JSON(parsing: text) } else { nil }
        } catch {
            let report = try giveUp(
                writing, candidate.id, kind, .null, candidate.attempt, .unreadable(error.message), at: now)
            return .failure(Stop(report: report))
        }
        if candidate.isAbandoned && candidate.attempt >= kind.retry.attempts {
            let report = try giveUp(writing, candidate.id, kind, payload, candidate.attempt, .abandoned, at: now)
            return .failure(Stop(report: report))
        }
        try writing.execute(
            """
            UPDATE job SET state = 'running', due = \(lease(from: now)), fence = fence + 1, attempt = attempt + 1,
                taken = \(now), started = COALESCE(started, \(now)), progress_from = progress_done
            WHERE id = \(candidate.id)
            """)
        return .success(
            TakenJob(
                id: candidate.id, kind: kind, payload: payload, checkpoint: checkpoint, fence: candidate.fence + 1,
                attempt: candidate.attempt + 1))
    }
}
