public import Values

/// How much is waiting, for `insek doctor` and metrics.
public struct JobBacklog: Hashable, Sendable {
    /// Queued or running.
    public let open: Int
    /// When the first of the queued ones is or was due.
    public let oldestDue: Instant?
    /// Given up since the day asked for.
    public let failed: Int
    /// The German sentence of the last of these.
    public let lastFailure: String?
}
