/// What the doctor found at one part of the installation.
public struct Finding: Hashable, Sendable {
    public enum Verdict: String, Sendable {
        case good = "in Ordnung"
        /// Works, but something should be done.
        case hint = "Hinweis"
        /// Does not work.
        case broken = "gestört"
    }

    public let part: String
    public let verdict: Verdict
    /// What was seen, and what to do about it.
    public let message: String
    /// The machine's own words.
    public let detail: String?

    init(_ part: String, _ verdict: Verdict, _ message: String, detail: String? = nil) {
        self.part = part
        self.verdict = verdict
        self.message = message
        self.detail = detail
    }
}
