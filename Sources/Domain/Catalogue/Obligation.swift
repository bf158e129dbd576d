/// "Was darf weg?": whether a topic, a step or an annex may be left out, and what that would cost.
public struct Obligation: Hashable, Sendable {
    public enum Level: String, CaseIterable, Sendable {
        case mandatory = "pflicht"
        case recommended = "empfohlen"
        case dispensable = "verzichtbar"

        public var germanName: String {
            switch self {
            case .mandatory: "Pflicht"
            case .recommended: "empfohlen"
            case .dispensable: "verzichtbar"
            }
        }
    }

    public let level: Level
    /// One sentence: why, and what happens without it.
    public let reason: String
    /// Programmes whose door it touches; empty when no funding depends on it.
    public let programmes: [ProgrammeKey]
    public let citation: Citation

    public init(_ level: Level, reason: String, programmes: [ProgrammeKey] = [], _ citation: Citation) {
        self.level = level
        self.reason = reason
        self.programmes = programmes
        self.citation = citation
    }
}
