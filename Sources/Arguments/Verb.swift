/// One thing a command-line tool does: `insek import`. Everything the help says stands here.
public struct Verb: Sendable {
    public let name: String
    /// One German sentence.
    public let summary: String
    /// What a reader of the help should know beyond the summary.
    public let discussion: String
    public let positionals: [Positional]
    public let options: [Option]
    /// Whole command lines.
    public let examples: [String]
    public let run: @Sendable (Arguments, Console) throws -> ExitCode

    public init(
        name: String, summary: String, discussion: String = "", positionals: [Positional] = [], options: [Option] = [],
        examples: [String] = [], run: @escaping @Sendable (Arguments, Console) throws -> ExitCode
    ) {
        self.name = name
        self.summary = summary
        self.discussion = discussion
        self.positionals = positionals
        self.options = options
        self.examples = examples
        self.run = run
    }
}

/// An argument without a name, told by its place. Only the last may be `.many`.
public struct Positional: Hashable, Sendable {
    public enum Arity: Hashable, Sendable {
        case one, optional
        /// None, one or several.
        case many
    }

    /// As the help shows it, in capitals: "DATEI".
    public let name: String
    public let summary: String
    public let arity: Arity

    public init(name: String, summary: String, arity: Arity = .one) {
        self.name = name
        self.summary = summary
        self.arity = arity
    }
}

/// A named argument: a flag, or one with a value ("--out ORDNER", "--out=ORDNER").
public struct Option: Hashable, Sendable {
    /// With its dashes: "--out".
    public let name: String
    /// What the value is, as the help shows it; nil for a flag.
    public let value: String?
    public let summary: String
    public let repeats: Bool
    public let required: Bool

    public init(name: String, value: String? = nil, summary: String, repeats: Bool = false, required: Bool = false) {
        self.name = name
        self.value = value
        self.summary = summary
        self.repeats = repeats
        self.required = required
    }

    public static let help = Option(name: "--help", summary: "Zeigt diese Hilfe")
}

/// What a process ends with.
public struct ExitCode: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static let success = ExitCode(rawValue: 0)
    public static let failure = ExitCode(rawValue: 1)
    /// The command line itself was wrong.
    public static let usage = ExitCode(rawValue: 2)
}
