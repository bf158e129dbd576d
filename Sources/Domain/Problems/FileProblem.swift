/// What is wrong at one place of a file that somebody wants to have read.
public struct FileProblem: Hashable, Sendable {
    /// Line of the file from 1; nil when it concerns the file as a whole.
    public let line: Int?
    /// The field as files name it ("kosten_von"), or the place in the line ("Zeichen 17") or in a nested file
    /// ("schritte, 3. Eintrag, termin").
    public let column: String?
    /// A German sentence: what is wrong and what to do.
    public let message: String

    public init(line: Int? = nil, column: String? = nil, _ message: String) {
        self.line = line
        self.column = column
        self.message = message
    }
}

extension FileProblem: CustomStringConvertible {
    public var description: String {
        let place = [line.map { "Zeile \($0)" }, column].compactMap { $0 }.joined(separator: ", ")
        return place.isEmpty ? message : "\(place): \(message)"
    }
}

/// A file cannot be read: nothing of it was kept.
public struct FileProblems: Error, Hashable, Sendable {
    /// The first ones in the order of the file, at most `most`.
    public let problems: [FileProblem]
    /// How many there are in all.
    public let count: Int

    public static let most = 200

    public init(_ problems: [FileProblem]) {
        self.problems = Array(problems.prefix(Self.most))
        count = problems.count
    }
}

extension FileProblems: CustomStringConvertible {
    /// Every place, a line each.
    public var description: String {
        let rest = count - problems.count
        return (problems.map(\.description) + (rest > 0 ? ["und \(rest) weitere Stellen"] : [])).joined(separator: "\n")
    }
}
