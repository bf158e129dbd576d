/// A mail server that takes our mail, and how to reach it.
public struct SMTPServer: Hashable, Sendable {
    public enum Security: Hashable, Sendable {
        /// STARTTLS before anything else is said; a server without it is refused.
        case startTLS
        /// TLS from the first byte.
        case tls
        /// In the clear. Only for a server on the same host.
        case none
    }

    public let host: String
    public let port: Int
    public let security: Security
    public let user: String?
    public let password: String?
    /// Certificates of the authorities to trust, in PEM; the system's own for nil.
    public let authorities: String?
    /// Seconds until a line is there.
    public let connectLimit: Int
    /// Seconds for a whole delivery.
    public let limit: Int

    public init(
        host: String, port: Int, security: Security, user: String? = nil, password: String? = nil,
        authorities: String? = nil, connectLimit: Int = 15, limit: Int = 90
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.password = password
        self.authorities = authorities
        self.connectLimit = connectLimit
        self.limit = limit
    }
}

extension SMTPServer: CustomStringConvertible, CustomDebugStringConvertible {
    /// Without user name and password.
    public var description: String { "\(host):\(port)" }
    public var debugDescription: String { description }
}
