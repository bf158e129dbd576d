public import Jobs
public import Mail

/// How much work and mail there is by state, for metrics.
public struct WorkCounts: Hashable, Sendable {
    public let jobs: [JobState: Int]
    public let mails: [MailStatus.State: Int]
}

extension Workshop {
    /// Two queries over short tables.
    public func workCounts() throws -> WorkCounts {
        try read { WorkCounts(jobs: try JobQueue.counts($0), mails: try Outbox.counts($0)) }
    }
}
