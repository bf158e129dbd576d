/// What is wrong at one place of a file with own counts.
public struct OwnCountProblem: Hashable, Sendable, CustomStringConvertible {
    /// Line of the file from 1; nil when it concerns the file as a whole.
    public let line: Int?
    /// The column as the file names it, or the place in the line.
    public let column: String?
    /// A German sentence: what is wrong and what to do.
    public let message: String

    public init(line: Int? = nil, column: String? = nil, _ message: String) {
        self.line = line
        self.column = column
        self.message = message
    }

    public var description: String {
        let place = [line.map { "Zeile \($0)" }, column].compactMap { $0 }.joined(separator: ", ")
        return place.isEmpty ? message : "\(place): \(message)"
    }
}

/// A file with own counts cannot be read: nothing of it was kept.
public struct OwnCountProblems: Error, Hashable, Sendable {
    /// The first ones in the order of the file, at most `most`.
    public let problems: [OwnCountProblem]
    /// How many there are in all.
    public let count: Int

    public static let most = 200

    public init(_ problems: [OwnCountProblem]) {
        let sorted = problems.enumerated().sorted {
            ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
        }
        self.problems = sorted.prefix(Self.most).map(\.element)
        count = problems.count
    }
}
