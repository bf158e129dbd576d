import Values

/// A job that one worker holds. `fence` is the number of this taking: whoever holds an older one may change nothing.
struct TakenJob: Sendable {
    let id: JobID
    let kind: JobKind
    let payload: JSON
    let checkpoint: JSON?
    let fence: Int64
    /// From 1.
    let attempt: Int
}

/// How a job ends, or goes back into the queue.
enum JobEnding: Sendable {
    case done
    case cancelled
    /// Back into the queue as if it had not been tried.
    case handedBack
    case failed(JobError)
}

/// A failure for the log.
public struct JobReport: Sendable {
    /// Nil for trouble of the runner itself, such as a store that is away.
    public let kind: String?
    public let id: JobID?
    public let attempt: Int
    public let error: JobError
    /// Whether it will not be tried again.
    public let isFinal: Bool
}
