/// What a route can demand. A route that names none is open to nobody.
public enum Permission: String, CaseIterable, Sendable {
    /// Read what is public: municipalities, figures, sources.
    case readPublicData
    /// Send a remark or a contribution without an account.
    case contribute
    /// See how the installation runs.
    case readOperations

    public var name: String { rawValue }
}
