/// What is wrong with one field of a form or file: a German sentence that says what to do.
public struct FieldProblem<Field: Hashable & Sendable>: Hashable, Sendable {
    public let field: Field
    public let message: String

    public init(_ field: Field, _ message: String) {
        self.field = field
        self.message = message
    }
}

/// What was typed cannot be kept: all problems at once, in the order of the fields. Nothing has been changed.
public struct FieldProblems<Field: Hashable & Sendable>: Error, Hashable, Sendable {
    public let problems: [FieldProblem<Field>]

    public init(_ problems: [FieldProblem<Field>]) { self.problems = problems }
}

extension FieldProblems: CustomStringConvertible {
    public var description: String { problems.map(\.message).joined(separator: " ") }
}
