/// Why a mail cannot be made or was not taken. `message` is a German sentence for the person who waits for it; `detail`
/// is for operators and may contain the server's own words.
public struct MailError: Error, Hashable, Sendable {
    public enum Code: Hashable, Sendable {
        /// A field that cannot stand in a mail: a line break, no address.
        case field
        /// A setting of the mail server that cannot be read.
        case setting
        /// The server cannot be reached or does not answer in time.
        case unreachable
        /// No encrypted line to the server, or one with a certificate that is not trusted.
        case encryption
        /// The server does not accept user name and password.
        case login
        /// The server refuses for now (4xx).
        case later
        /// The server refuses for good (5xx).
        case refused
    }

    public let code: Code
    public let message: String
    public let detail: String?

    public init(_ code: Code, _ message: String, detail: String? = nil) {
        self.code = code
        self.message = message
        self.detail = detail
    }
}

extension MailError: CustomStringConvertible {
    public var description: String { detail.map { "\(message) (\($0))" } ?? message }
}
