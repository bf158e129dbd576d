/// What the figures of a municipality say about a programme.
public enum Eligibility: Hashable, Sendable {
    /// Nothing known speaks against it.
    case possible
    /// A limit of the directive is not met, with the directive's word on it.
    case excluded(String)
    /// Figures alone cannot tell; what to clarify.
    case unclear(String)

    /// - Parameters:
    ///   - inhabitants: Of the whole municipality; what counts is the day of the application.
    ///   - ags: Of the municipality, for programmes that leave some out by name.
    public init(_ programme: FundingProgramme, inhabitants: Int, ags: AGS? = nil) {
        for limit in programme.limits {
            switch limit {
            case .atLeast(let least, let words) where inhabitants < least:
                self = .excluded(words)
                return
            case .atMost(let most, let words) where inhabitants > most:
                self = .excluded(words)
                return
            case .notIn(let left, let words) where ags.map(left.contains) == true:
                self = .excluded(words)
                return
            default: continue
            }
        }
        for case .ask(let question) in programme.limits {
            self = .unclear(question)
            return
        }
        self = .possible
    }

    public var germanName: String {
        switch self {
        case .possible: "möglich"
        case .excluded: "nicht möglich"
        case .unclear: "zu klären"
        }
    }
}
