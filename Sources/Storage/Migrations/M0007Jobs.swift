import Database

extension Migration {
    /// The queue of the `Jobs` kit. `due` is when a queued job may start and when a running one counts as abandoned, so
    /// that one index finds both; it is null once the job has ended. `fence` rises with each taking.
    static let m0007Jobs = Migration(
        7, "jobs",
        steps: [
            .table(
                "job",
                columns: [
                    .text("id").primaryKey, .text("kind").notNull, .text("key"), .json("payload").notNull,
                    .json("checkpoint"), .text("state").notNull, .instant("due"), .int64("fence").notNull.default(0),
                    .int64("attempt").notNull.default(0), .bool("cancel_requested").notNull.default(false),
                    .int64("progress_from").notNull.default(0), .int64("progress_done").notNull.default(0),
                    .int64("progress_of").notNull.default(0), .instant("progress_at"), .instant("created").notNull,
                    .instant("started"), .instant("taken"), .instant("finished"), .text("message"), .text("detail"),
                ],
                unique: [["kind", "key"]],
                checks: [
                    Check("job_state", "state IN ('queued', 'running', 'done', 'failed', 'cancelled')"),
                    Check("job_end", "(due IS NULL) = (finished IS NOT NULL)"),
                ]),
            .index("job_by_due", on: "job", ["due", "id"], where: "due IS NOT NULL"),
            .index("job_by_finish", on: "job", ["finished"], where: "finished IS NOT NULL"),
            .table(
                "job_schedule",
                columns: [
                    .text("name").primaryKey, .text("rule").notNull, .instant("next_run").notNull, .text("job"),
                ]),
        ])
}
