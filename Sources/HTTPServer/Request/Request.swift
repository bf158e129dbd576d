internal import Synchronization

/// One request, complete with its body, as a handler sees it. Copies are cheap.
public struct Request: Sendable {
    let storage: RequestStorage

    public var method: Method { storage.head.method ?? .options }
    /// The path as it was sent, percent-encoded, without query.
    public var path: String { storage.head.path }
    /// The percent-decoded segments of the path.
    public var segments: [String] { storage.head.segments }
    public var query: Fields { storage.head.query }
    /// Unique per request, 13 characters; the error page shows it and the logs carry it.
    public var id: String { storage.head.id }
    /// The client's address in text; behind a trusted proxy the one the proxy forwarded. Not for logs.
    public var clientAddress: String { storage.head.clientAddress }
    /// What counts as one client when tries are limited: its IPv4 address, or the IPv6 network it has for itself.
    public var clientKey: String { IPAddress(clientAddress)?.client.text ?? clientAddress }
    /// Whether the client talks TLS to us or to the trusted proxy.
    public var isSecure: Bool { storage.head.isSecure }
    /// Whether htmx sent it and wants a piece of a page.
    public var isHTMX: Bool { storage.head.headers.first("hx-request") == "true" }
    /// Counts queries; hand it to the database.
    public var meter: RequestMeter { storage.meter }
    /// Files of a multipart form.
    public var uploads: [Upload] { storage.body.uploads }
    /// The raw body, if it was neither form nor multipart.
    public var body: [UInt8] { storage.body.raw }

    /// The first header field of this name, in any case.
    public func header(_ name: String) -> String? {
        storage.head.headers.all(name).first
    }

    /// The fields of a form, urlencoded or multipart. Throws a German 415 if the body is something else.
    public func form() throws(HTTPFailure) -> Fields {
        guard storage.body.raw.isEmpty else { throw .unsupportedMediaType }
        return storage.body.form
    }

    /// The cookie of this name, as set through `Response.setting(_:)`; over TLS it carries the prefix `__Host-`.
    public func cookie(_ name: String) -> String? {
        storage.head.cookie(name)
    }

    /// The value for the hidden field `_csrf` of every form (or the header `X-CSRF-Token` of htmx). It differs each
    /// time, so that compression gives nothing away. Asking for it sets the cookie it belongs to.
    public var csrfToken: String { storage.csrfToken() }

    /// Whether the client already has the version with this tag: then answer with `.notModified(tag:)` and save
    /// the work.
    public func has(tag: String) -> Bool {
        storage.head.headers.bytes("if-none-match").map { EntityTag.matches($0, tag) } ?? false
    }

    /// Remembers something found out on the way, e.g. the session read in `authorise`. One value per type.
    public func attach<Value: Sendable>(_ value: Value) {
        storage.attachments.withLock { $0[ObjectIdentifier(Value.self)] = value }
    }

    /// What `attach` remembered.
    public func attached<Value: Sendable>(_ type: Value.Type) -> Value? {
        storage.attachments.withLock { $0[ObjectIdentifier(type)] as? Value }
    }

    /// A request without a connection, for tests of handlers. `target` is a path with an optional query; a broken
    /// one is a mistake in the test.
    public init(
        _ method: Method, _ target: String, headers: [(String, String)] = [], form: Fields = Fields(),
        body: [UInt8] = [], clientAddress: String = "192.0.2.1", isSecure: Bool = false, id: String = "0000000000000"
    ) {
        var head = RequestHead(
            method: method, headers: HeaderBlock(headers), clientAddress: clientAddress, isSecure: isSecure, id: id)
        do {
            try head.parse(target: Array(target.utf8))
        } catch {
            preconditionFailure("broken target: \(error.explanation)")
        }
        storage = RequestStorage(
            head: head, body: RequestBody(form: form, raw: body),
            csrf: CSRFProtection(key: [UInt8](repeating: 0, count: 32)))
    }

    init(storage: RequestStorage) {
        self.storage = storage
    }
}
