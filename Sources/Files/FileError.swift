/// Why a file was not taken or cannot be given: a code for decisions, a German sentence that says what to do.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// There is no such file, or it may not be read.
        case missing
        /// Larger than the limit; it was not looked at.
        case tooLarge
        /// The owner's room is used up.
        case quota
        /// Not of a type that is taken.
        case unsupported
        /// The name promises another type than the bytes hold.
        case falseType
        /// Holds scripts, macros, links to elsewhere or a second file inside.
        case active
        /// Broken or cut off.
        case damaged
        /// A text that is not UTF-8.
        case encoding
        /// Reading took more time or memory than allowed.
        case limit
        /// Too many others wait; trying again helps.
        case busy
        /// Saving took longer than its lease, or the file is no longer staged.
        case swept
        /// The helper program is missing or answered nonsense.
        case helper
    }

    public let code: Code
    public let message: String
    /// What a helper said on its standard error, for logs.
    public let diagnostics: String

    public init(_ code: Code, _ message: String, diagnostics: String = "") {
        self.code = code
        self.message = message
        self.diagnostics = diagnostics
    }

    public var description: String { message }
}
