/// Why a document did not become a PDF: a code for the program, a German sentence for the person, and the
/// typesetter's own words for the log.
public struct TypesettingError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// The document itself cannot be set: a picture without description, an unknown block, a bad file name.
        case document
        /// The typesetter is missing, too slow, overloaded or keeps ending; the same document may work later.
        case unavailable
    }

    public let code: Code
    public let message: String
    public let diagnostics: String

    public init(_ code: Code, _ message: String, diagnostics: String = "") {
        self.code = code
        self.message = message
        self.diagnostics = diagnostics
    }

    public var description: String { diagnostics.isEmpty ? message : "\(message)\n\(diagnostics)" }
}
