/// Why a text is no JSON, with the place. `message` is a whole German sentence that names the place.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// A character that cannot stand there.
        case syntax
        /// The text ends too early.
        case truncated
        case encoding, duplicateKey, tooDeep, badNumber, badString
    }

    public let code: Code
    /// From 1.
    public let line: Int
    /// From 1, counted in characters (Unicode scalars).
    public let column: Int
    public let message: String

    public var description: String { message }

    init(_ code: Code, _ reason: String, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.code = code
        self.line = line
        self.column = column
        message = "Kein gültiges JSON, Zeile \(line), Spalte \(column): \(reason)"
    }
}
