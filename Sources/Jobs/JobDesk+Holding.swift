import Database
import Values

extension JobDesk {
    /// Steps done of all steps, at an instant.
    struct Progress: Sendable, Equatable {
        let done: Int
        let of: Int
        let at: Instant
    }

    /// What the store says about a job that a worker believes to hold.
    enum Standing: Sendable {
        case held, cancelled, lost
    }

    /// Renews the lease inside a change, so that the change is stored only if this worker still holds the job. On
    /// PostgreSQL the row stays locked until then and nobody can take the job in between.
    func hold(
        _ writing: Writing, _ job: TakenJob, _ progress: Progress?, checkpoint: JSON?, at now: Instant
    ) throws -> Standing {
        let cancelled = try writing.first(
            """
            UPDATE job SET due = \(lease(from: now)), checkpoint = COALESCE(\(checkpoint?.canonicalText), checkpoint),
                progress_done = COALESCE(\(progress?.done), progress_done),
                progress_of = COALESCE(\(progress?.of), progress_of), progress_at = COALESCE(\(progress?.at), progress_at)
            WHERE id = \(job.id) AND fence = \(job.fence) AND state = 'running'
            RETURNING cancel_requested
            """
        ) { try $0.bool() }
        return cancelled.map { $0 ? .cancelled : .held } ?? .lost
    }

    /// Renews the lease by itself.
    func renew(_ job: TakenJob, _ progress: Progress?) throws -> Standing {
        let now = clock.now()
        return try database.write { try hold($0, job, progress, checkpoint: nil, at: now) }
    }

    /// How the jobs stand, in one query.
    func standings(_ jobs: [TakenJob]) throws -> [Standing] {
        let found = try database.read { reading in
            try reading.rows(
                """
                SELECT id, fence, cancel_requested FROM job
                WHERE id IN \(SQL.list(jobs.map(\.id))) AND state = 'running'
                """
            ) { row in (try row.job(), try row.int(), try row.bool()) }
        }
        return jobs.map { job in
            guard let row = found.first(where: { $0.0 == job.id && $0.1 == job.fence }) else { return .lost }
            return row.2 ? .cancelled : .held
        }
    }
}
