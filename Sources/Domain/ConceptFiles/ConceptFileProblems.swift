/// What is wrong at one place of a file with a concept.
public struct ConceptFileProblem: Hashable, Sendable, CustomStringConvertible {
    /// "schritte, 3. Eintrag, termin"; empty for the file as a whole.
    public let place: String
    /// A German sentence: what is wrong and what to do.
    public let message: String

    public init(_ place: String, _ message: String) {
        self.place = place
        self.message = message
    }

    public var description: String { place.isEmpty ? message : "\(place): \(message)" }
}

/// A file with a concept cannot be read: nothing of it was kept.
public struct ConceptFileProblems: Error, Hashable, Sendable {
    public let problems: [ConceptFileProblem]

    public init(_ problems: [ConceptFileProblem]) { self.problems = problems }
}
