/// Finds the route of a path in one step per segment. A literal segment wins over a parameter.
struct RouteTree: Sendable {
    enum Result {
        case found(RouteEntry, BoundHandler)
        /// The path exists, but only for these methods (in the order of `Method.allCases`, HEAD and OPTIONS included).
        case otherMethods([Method])
        case nothing
    }

    private struct Node: Sendable {
        var literals: [String: Node] = [:]
        var parameter: [Node] = []  // none or one; an array because a struct cannot hold itself
        var routes: [RegisteredRoute] = []

        mutating func insert(_ route: RegisteredRoute, _ rest: ArraySlice<String>) {
            guard let segment = rest.first else { return routes.append(route) }
            if segment == "{}" {
                if parameter.isEmpty { parameter.append(Node()) }
                parameter[0].insert(route, rest.dropFirst())
            } else {
                literals[segment, default: Node()].insert(route, rest.dropFirst())
            }
        }
    }

    private var root = Node()

    init(_ table: RouteTable) {
        for route in table.registered { root.insert(route, route.segments[...]) }
    }

    /// The route for a method (nil: one the server does not know) and percent-decoded segments.
    func find(_ method: Method?, _ segments: [String]) -> Result {
        let wanted = method == .head ? .get : method
        var others: Set<Method> = []
        func visit(_ node: Node, _ index: Int) -> Result? {
            guard index < segments.count else {
                for route in node.routes {
                    if route.entry.method == wanted {
                        if let handler = route.bind(segments) { return .found(route.entry, handler) }
                    } else if route.bind(segments) != nil {
                        others.insert(route.entry.method)
                    }
                }
                return nil
            }
            if let next = node.literals[segments[index]], let result = visit(next, index + 1) { return result }
            if let next = node.parameter.first, !segments[index].isEmpty { return visit(next, index + 1) }
            return nil
        }
        if let result = visit(root, 0) { return result }
        if others.isEmpty { return .nothing }
        if others.contains(.get) { others.insert(.head) }
        others.insert(.options)
        return .otherMethods(Method.allCases.filter(others.contains))
    }
}
