public import Database
public import Values

/// What to do for jobs of one name.
///
/// A handler may be ended at any place by a crash and is then run again. What must happen exactly once therefore
/// belongs into `JobContext.finish`, or for a job of many steps into `JobContext.commit` with a checkpoint. It ends
/// early by throwing.
public struct JobKind: Sendable {
    public let name: String
    public let retry: JobRetry
    /// How long a handler may go without `progress`, `commit` or a question whether it should stop, before it counts
    /// as hung and another worker takes over. Seconds.
    public let silence: Int64
    let handler: @Sendable (JobContext) throws -> Void
    let givenUp: (@Sendable (Writing, JSON, JobError, Instant) throws -> Void)?

    /// - Parameter givenUp: runs with payload, reason and time in the same transaction that marks a job as failed for good, also when
    ///   no handler lived to see it.
    public init(
        _ name: String, retry: JobRetry = JobRetry(), silence: Int64 = 600,
        givenUp: (@Sendable (Writing, JSON, JobError, Instant) throws -> Void)? = nil,
        _ handler: @escaping @Sendable (JobContext) throws -> Void
    ) {
        self.name = name
        self.retry = retry
        self.silence = silence
        self.givenUp = givenUp
        self.handler = handler
    }
}

/// How often a job is tried, with pauses that double.
public struct JobRetry: Hashable, Sendable {
    /// Attempts in all, also those that a crash ended.
    public let attempts: Int
    /// After the first attempt, in seconds.
    public let firstPause: Int64
    /// In seconds.
    public let longestPause: Int64

    public init(attempts: Int = 6, firstPause: Int64 = 10, longestPause: Int64 = 3_600) {
        precondition(attempts >= 1 && firstPause >= 0 && longestPause >= firstPause, "no such retry")
        self.attempts = attempts
        self.firstPause = firstPause
        self.longestPause = longestPause
    }

    public static let never = JobRetry(attempts: 1)

    /// Seconds to wait after this attempt, counted from 1.
    public func pause(after attempt: Int) -> Int64 {
        var pause = firstPause
        for _ in 1..<max(1, attempt) where pause < longestPause { pause = min(longestPause, pause * 2) }
        return pause
    }
}
