/// Why a file is no table, with the place. `message` is a German sentence without the place.
public struct CSVError: Error, Hashable, Sendable {
    public enum Code: Hashable, Sendable {
        /// Not UTF-8.
        case encoding
        /// A quoted cell that never ends.
        case truncated
        /// A character behind a closing quote.
        case syntax
        /// More records than the caller takes.
        case tooLong
    }

    public let code: Code
    /// From 1; the line of the file, which is not the record when cells have several lines.
    public let line: Int
    /// From 1, counted in characters (Unicode scalars).
    public let column: Int
    public let message: String
}

extension CSVError: CustomStringConvertible {
    public var description: String { "Zeile \(line), Spalte \(column): \(message)" }
}
