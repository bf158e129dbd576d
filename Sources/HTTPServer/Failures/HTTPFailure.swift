/// Why a request gets no proper answer. Handlers may throw it; the product's `ErrorPages` draw it.
public struct HTTPFailure: Error, Hashable, Sendable {
    public enum Code: String, Hashable, Sendable {
        case badRequest, login, forbidden, forgedForm, notFound, methodNotAllowed, bodyTooLarge
        case unsupportedMediaType, tooManyRequests, overloaded, unavailable, stopping, storageFull, internalError
        case other
    }

    public let code: Code
    /// The HTTP status.
    public let status: Int
    /// German sentences about this very case; nil if there is nothing to say beyond `explanation`.
    public let message: String?
    /// Seconds after which a new try makes sense.
    public var retryAfter: Int?
    /// For 405: what the path allows.
    public var allowed: [Method] = []
    /// The number of the request, which the logs carry too. The server fills it in before it asks for the page.
    public var requestID = ""

    public init(status: Int, message: String? = nil, retryAfter: Int? = nil) {
        self.init(Self.code(of: status), status: status, message: message, retryAfter: retryAfter)
    }

    init(_ code: Code, status: Int, message: String? = nil, retryAfter: Int? = nil) {
        self.code = code
        self.status = status
        self.message = message
        self.retryAfter = retryAfter
    }

    private static func code(of status: Int) -> Code {
        switch status {
        case 400: .badRequest
        case 401: .login
        case 403: .forbidden
        case 404: .notFound
        case 405: .methodNotAllowed
        case 413: .bodyTooLarge
        case 415: .unsupportedMediaType
        case 429: .tooManyRequests
        case 500: .internalError
        case 503: .unavailable
        case 507: .storageFull
        default: .other
        }
    }
}
