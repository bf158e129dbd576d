/// Something in a file that a person should know: what, where, and what to do.
public struct ImportProblem: Hashable, Sendable, CustomStringConvertible {
    public enum Severity: Hashable, Sendable {
        /// Good to know; nothing was left out.
        case note
        /// This row was left out, the rest of the file was read.
        case refused
        /// The whole file was refused.
        case fatal
    }

    public let severity: Severity
    /// From 1; nil for vector files, whose messages name the object.
    public let line: Int?
    /// The column or attribute as the file or its description names it.
    public let field: String?
    /// German sentences without the place.
    public let message: String

    public init(_ severity: Severity, line: Int? = nil, field: String? = nil, _ message: String) {
        self.severity = severity
        self.line = line
        self.field = field
        self.message = message
    }

    /// The message with its place: "Zeile 12, Feld „Fläche“: …".
    public var text: String {
        let places = [line.map { "Zeile \($0)" }, field.map { "Feld „\($0)“" }].compactMap(\.self)
        return places.isEmpty ? message : "\(places.joined(separator: ", ")): \(message)"
    }

    public var description: String { text }
}

/// A file was refused as a whole; nothing of it may be kept.
public struct ImportRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// Always of severity `.fatal`.
    public let problem: ImportProblem

    public init(line: Int? = nil, field: String? = nil, _ message: String) {
        problem = ImportProblem(.fatal, line: line, field: field, message)
    }

    /// German sentences with the place.
    public var message: String { problem.text }

    public var description: String { message }
}
