/// Why a key cannot be used. `message` is a German sentence and names the file, never the key.
public struct CryptographyError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// The file is not there.
        case missing
        /// The file cannot be read or written.
        case unreachable
        /// Others than the owner may read the secret key.
        case tooOpen
        /// There is already a file; a key is never overwritten.
        case exists
        /// The content is no key of this kind.
        case malformed
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
