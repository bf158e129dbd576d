public import Values

/// Where a job stands, in the words that are kept.
public enum JobState: String, Sendable, Hashable, CaseIterable {
    case queued, running, done, failed, cancelled

    public var hasEnded: Bool { self != .queued && self != .running }
}

/// A job as a page shows it.
public struct JobStatus: Hashable, Sendable {
    /// So many of so many steps, at an instant.
    public struct Progress: Hashable, Sendable {
        public let done: Int
        public let of: Int
        let at: Instant
        /// Where this attempt began, and when.
        let from: Int
        let since: Instant
    }

    public let id: JobID
    public let kind: String
    /// Who asked for it, as `JobQueue.enqueue` was told.
    public let owner: String?
    public let payload: JSON
    /// What came of it.
    public let result: JSON?
    public let state: JobState
    /// Attempts begun so far.
    public let attempt: Int
    /// Somebody cancelled it and it has not ended yet.
    public let isCancelling: Bool
    /// Nil as long as it has told of none.
    public let progress: Progress?
    public let createdAt: Instant
    /// Of a queued job: not before.
    public let runAt: Instant?
    /// Of its first attempt.
    public let startedAt: Instant?
    public let finishedAt: Instant?
    /// The German sentence of its last failure; of a queued job that of the attempt before.
    public let message: String?
    /// The machine's own words for operators.
    public let detail: String?

    /// Seconds until it is done at the pace of this attempt so far; nil while nothing can be said.
    public func remainingSeconds(at now: Instant) -> Int? {
        guard state == .running, let progress, progress.done > progress.from, progress.at > progress.since else {
            return nil
        }
        let perStep = Double(progress.at - progress.since) / Double(progress.done - progress.from)
        let left = perStep * Double(progress.of - progress.done) - Double(max(0, now - progress.at))
        return Int((max(0, left) / 1e6).rounded(.up))
    }
}
