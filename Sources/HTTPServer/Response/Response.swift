/// An answer. The server adds length, security headers, compression and entity tag.
public struct Response: Sendable {
    /// The content of an answer.
    public enum Body: Sendable {
        case empty
        case bytes([UInt8])
        case events(EventStream)
        case pieces(PieceContent)
    }

    struct Header: Hashable, Sendable {
        let name: StaticName
        let value: String
    }

    public var status: Int
    public var contentType: String?
    public var body: Body
    /// Default: nothing is stored by anyone.
    public var caching = Caching.noStore
    var headers: [Header] = []
    var cookies: [Cookie] = []

    public init(status: Int, contentType: String? = nil, body: Body = .empty) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }

    public static func html(_ bytes: [UInt8], status: Int = 200) -> Response {
        Response(status: status, contentType: "text/html; charset=utf-8", body: .bytes(bytes))
    }

    public static func text(_ text: String, status: Int = 200) -> Response {
        Response(status: status, contentType: "text/plain; charset=utf-8", body: .bytes(Array(text.utf8)))
    }

    public static func json(_ bytes: [UInt8], status: Int = 200) -> Response {
        Response(status: status, contentType: "application/json", body: .bytes(bytes))
    }

    /// Any other content shown in place, e.g. "text/css; charset=utf-8" or "image/svg+xml".
    public static func content(_ bytes: [UInt8], type: String) -> Response {
        Response(status: 200, contentType: type, body: .bytes(bytes))
    }

    /// Sends the client to a path of this site. Anything that is not such a path (another site, control characters)
    /// leads to the start page instead, so that no input can send people elsewhere.
    public static func redirect(to path: String, status: Int = 303) -> Response {
        var response = Response(status: status)
        response.headers.append(Header(name: "Location", value: internalPath(path) ?? "/"))
        return response
    }

    /// A download. The name may hold any characters; control characters and slashes are replaced.
    public static func file(_ bytes: [UInt8], contentType: String, downloadName: String) -> Response {
        var response = Response(status: 200, contentType: contentType, body: .bytes(bytes))
        response.headers.append(Header(name: "Content-Disposition", value: disposition(downloadName)))
        return response
    }

    /// Something long that is read while it is sent, such as a stored file. Ranges are answered, and with
    /// `.revalidate(tag:)` so are the questions whether it is still the same; it is never compressed.
    public static func pieces(_ content: PieceContent, contentType: String) -> Response {
        Response(status: 200, contentType: contentType, body: .pieces(content))
    }

    /// A stream of server-sent events, open until it is closed or the client goes.
    public static func events(_ stream: EventStream) -> Response {
        Response(status: 200, contentType: "text/event-stream", body: .events(stream))
    }

    public static func empty(_ status: Int = 204) -> Response {
        Response(status: status)
    }

    /// 304 for a client that has the version with this tag (see `Request.has(tag:)`).
    public static func notModified(tag: String) -> Response {
        var response = Response(status: 304)
        response.caching = .revalidate(tag: tag)
        return response
    }

    /// The same with a header field. Control characters in the value are dropped.
    public func setting(_ name: StaticString, _ value: String) -> Response {
        var copy = self
        copy.headers.append(Header(name: StaticName(name), value: value.withoutControls))
        return copy
    }

    public func setting(_ cookie: Cookie) -> Response {
        var copy = self
        copy.cookies.append(cookie)
        return copy
    }

    public func cached(_ caching: Caching) -> Response {
        var copy = self
        copy.caching = caching
        return copy
    }

    /// The value of a header field set so far, for tests.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.text.lowercased() == name.lowercased() }?.value
    }

    /// The content as bytes, for tests; empty for event streams.
    public var bytes: [UInt8] {
        switch body {
        case .bytes(let bytes): bytes
        case .pieces(let content): content.bytes
        case .empty, .events: []
        }
    }
}
