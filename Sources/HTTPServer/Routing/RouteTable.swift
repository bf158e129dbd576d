/// Where a handler runs.
public enum Place: Hashable, Sendable {
    /// On a thread that serves many connections: the handler must not wait for anything but a short read.
    case reader
    /// On the bounded worker pool while the connection is suspended: the handler may wait.
    case worker
}

/// One line of the list of routes: for tests that walk role x route and for `insek routes`.
public struct RouteEntry: Sendable {
    public let method: Method
    public let pattern: String
    /// nil: nobody may call it.
    public let permission: (any PermissionKey)?
    public let place: Place
    /// The type of each "{}" by its name, in their order, e.g. "Slug".
    public let parameterTypes: [String]
}

/// All routes of a server with their handlers.
public struct RouteTable: Sendable {
    private(set) var registered: [RegisteredRoute] = []

    public init() {}

    /// All routes in the order of their registration. `/health/...` and `/assets/...` are served beside them.
    public var entries: [RouteEntry] { registered.map(\.entry) }

    /// Registers a page. HEAD is served with it. A second route of the same method, pattern and types is a mistake
    /// in the program and stops it.
    public mutating func get<each P: PathParameter>(
        _ route: Route<repeat each P>, on place: Place = .reader,
        _ handler: @escaping @Sendable (Request, repeat each P) throws -> Response
    ) {
        precondition(route.method == .get, "\(route.pattern) is not declared as GET")
        register(route, place, handler)
    }

    /// Registers an action. The server has checked its CSRF token before the handler runs.
    public mutating func post<each P: PathParameter>(
        _ route: Route<repeat each P>, on place: Place = .worker,
        _ handler: @escaping @Sendable (Request, repeat each P) throws -> Response
    ) {
        precondition(route.method == .post, "\(route.pattern) is not declared as POST")
        register(route, place, handler)
    }

    private mutating func register<each P: PathParameter>(
        _ route: Route<repeat each P>, _ place: Place,
        _ handler: @escaping @Sendable (Request, repeat each P) throws -> Response
    ) {
        precondition(
            !registered.contains {
                $0.entry.method == route.method && $0.segments == route.segments
                    && $0.entry.parameterTypes == route.parameterTypes
            }, "\(route.method.rawValue) \(route.pattern) is registered twice")
        registered.append(
            RegisteredRoute(
                entry: RouteEntry(
                    method: route.method, pattern: route.pattern, permission: route.permission, place: place,
                    parameterTypes: route.parameterTypes),
                segments: route.segments,
                bind: { path in
                    guard let values = route.match(path) else { return nil }
                    return { request in try handler(request, repeat each values) }
                }))
    }
}

typealias BoundHandler = @Sendable (Request) throws -> Response

/// A route whose parameter types are hidden: `bind` gives the handler with the values of a path, nil if they do not
/// parse.
struct RegisteredRoute: Sendable {
    let entry: RouteEntry
    let segments: [String]
    let bind: @Sendable ([String]) -> BoundHandler?
}
