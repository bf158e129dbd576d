/// Whether the server can do its work, told at `/health/ready`.
public enum Readiness: Hashable, Sendable {
    case ready
    /// The reason is for operators and is shown to anyone who asks: no secrets.
    case notReady(String)
}
