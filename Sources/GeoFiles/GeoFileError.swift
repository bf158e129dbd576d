/// Why a vector file could not be read: a code for decisions, a German sentence for the person.
public struct GeoFileError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// There is no such file, or it may not be read.
        case missing
        /// Larger than the limit; it was not opened.
        case tooLarge
        /// Not a file of the known formats, or damaged at its beginning.
        case unsupported
        /// Damaged or cut off further inside.
        case damaged
        /// A text that is not UTF-8.
        case encoding
        /// Reading took more time, memory or output than allowed.
        case limit
        /// The helper program is missing or answered nonsense.
        case helper
    }

    public let code: Code
    public let message: String
    /// What the helper said on its standard error, for logs.
    public let diagnostics: String

    init(_ code: Code, _ message: String, diagnostics: String = "") {
        self.code = code
        self.message = message
        self.diagnostics = diagnostics
    }

    public var description: String { message }
}
