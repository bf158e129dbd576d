import Database
import Values

extension JobDesk {
    /// Ends the job or puts it back, if this worker still holds it. Answers what is to be logged.
    func end(_ job: TakenJob, _ ending: JobEnding) throws -> JobReport? {
        let now = clock.now()
        return try database.write { writing in
            let cancelled = try writing.first(
                """
                SELECT cancel_requested FROM job
                WHERE id = \(job.id) AND fence = \(job.fence) AND state = 'running' \(sqlite: "", postgres: "FOR UPDATE")
                """
            ) { try $0.bool() }
            guard let cancelled else { return nil }
            switch ending {
            case .done: try close(writing, job.id, .done, nil, at: now)
            case .cancelled: try close(writing, job.id, .cancelled, nil, at: now)
            case .handedBack, .failed:
                if cancelled {
                    try close(writing, job.id, .cancelled, nil, at: now)
                } else if case .failed(let error) = ending {
                    return try fail(writing, job, error, at: now)
                } else {
                    try putBack(writing, job, at: now)
                }
            }
            return nil
        }
    }

    /// Marks it as ended. The caller holds the row and knows that it may.
    func close(
        _ writing: Writing, _ id: JobID, _ state: JobState, _ error: JobError?, result: JSON? = nil, at now: Instant
    ) throws {
        let isDone = state == .done
        try writing.execute(
            """
            UPDATE job SET state = \(state.rawValue), due = NULL, finished = \(now), message = \(error?.message),
                detail = \(error?.detail), result = \(result?.canonicalText),
                progress_done = CASE WHEN \(isDone) THEN progress_of ELSE progress_done END
            WHERE id = \(id)
            """)
    }

    /// Marks it as failed for good and lets its kind do what belongs to that.
    func giveUp(
        _ writing: Writing, _ id: JobID, _ kind: JobKind, _ payload: JSON, _ attempt: Int, _ error: JobError,
        at now: Instant
    ) throws -> JobReport {
        var final = JobError(.hopeless, error.message, detail: error.detail)
        if let givenUp = kind.givenUp {
            do {
                try writing.attempt { try givenUp(writing, payload, final, now) }
            } catch {
                // The queue must not stand still for it.
                final = JobError(.hopeless, final.message, detail: "\(final.detail ?? "") givenUp: \(error)")
            }
        }
        try close(writing, id, .failed, final, at: now)
        return JobReport(kind: kind.name, id: id, attempt: attempt, error: final, isFinal: true)
    }

    private func fail(_ writing: Writing, _ job: TakenJob, _ error: JobError, at now: Instant) throws -> JobReport {
        if error.code == .hopeless || job.attempt >= job.kind.retry.attempts {
            return try giveUp(writing, job.id, job.kind, job.payload, job.attempt, error, at: now)
        }
        let due = now.adding(seconds: job.kind.retry.pause(after: job.attempt))
        try writing.execute(
            """
            UPDATE job SET state = 'queued', due = \(due), message = \(error.message), detail = \(error.detail)
            WHERE id = \(job.id)
            """)
        writing.announce(JobQueue.topic)
        return JobReport(kind: job.kind.name, id: job.id, attempt: job.attempt, error: error, isFinal: false)
    }

    /// The fence rises, so that a handler that does not end cannot change anything any more.
    private func putBack(_ writing: Writing, _ job: TakenJob, at now: Instant) throws {
        try writing.execute(
            """
            UPDATE job SET state = 'queued', due = \(now), fence = fence + 1, attempt = attempt - 1
            WHERE id = \(job.id)
            """)
        writing.announce(JobQueue.topic)
    }
}
