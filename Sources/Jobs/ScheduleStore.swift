import Database
import Values

/// What the processes agree on about recurring jobs: one row a schedule.
enum ScheduleStore {
    /// Notes the schedules, and answers when each is due next. A rule that changed starts afresh.
    static func register(
        _ writing: Writing, _ schedules: [JobSchedule], at now: Instant
    ) throws -> [String: Instant] {
        var next: [String: Instant] = [:]
        for schedule in schedules.sorted(by: { $0.name < $1.name }) {
            try writing.execute(
                """
                INSERT INTO job_schedule (name, rule, next_run)
                VALUES (\(schedule.name), \(schedule.rule.text), \(schedule.rule.next(after: now)))
                ON CONFLICT (name) DO UPDATE SET rule = excluded.rule, next_run = excluded.next_run
                WHERE job_schedule.rule <> excluded.rule
                """)
            next[schedule.name] = try nextRun(writing, schedule)
        }
        return next
    }

    /// Queues the job if its time has come and no other process was first; answers when it is due next.
    static func plan(_ writing: Writing, _ schedule: JobSchedule, at now: Instant) throws -> Instant? {
        let following = schedule.rule.next(after: now)
        let won = try writing.first(
            """
            UPDATE job_schedule SET next_run = \(following) WHERE name = \(schedule.name) AND next_run <= \(now)
            RETURNING job
            """
        ) { row in Winner(last: try row.optionalUUID()) }
        guard let won else { return try nextRun(writing, schedule) }
        if let last = won.last,
            try writing.scalar("SELECT count(*) FROM job WHERE id = \(last) AND due IS NOT NULL") > 0
        {
            return following
        }
        let job = try JobQueue.enqueue(writing, kind: schedule.kind, payload: schedule.payload, at: now)
        try writing.execute("UPDATE job_schedule SET job = \(job) WHERE name = \(schedule.name)")
        return following
    }

    private struct Winner {
        let last: UUIDv7?
    }

    private static func nextRun(_ reading: Reading, _ schedule: JobSchedule) throws -> Instant? {
        try reading.first("SELECT next_run FROM job_schedule WHERE name = \(schedule.name)") { try $0.instant() }
    }
}
