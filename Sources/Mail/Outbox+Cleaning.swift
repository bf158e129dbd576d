public import Jobs
import Values

extension Outbox {
    /// The job that removes what is left of ended mails after so many days, and when it runs: each night. Registered
    /// with the runner beside `sender`.
    public static func cleaning(keptDays: Int64 = 90) -> (kind: JobKind, schedule: JobSchedule) {
        let kind = JobKind("mail.clean") { context in
            let limit = context.now.adding(seconds: -keptDays * 86_400)
            try context.finish { _ = try forget($0, endedBefore: limit) }
        }
        return (kind, JobSchedule("mail.clean", kind: "mail.clean", .daily(hour: 3, minute: 40)))
    }
}
