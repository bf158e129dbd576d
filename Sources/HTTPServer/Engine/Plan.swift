/// What a request will get, known from its head.
enum Plan: Sendable {
    case route(RouteEntry, BoundHandler)
    case asset(ServedAsset)
    case live
    case ready
    case options([Method])
    case redirect(String)
    case fail(HTTPFailure, route: String)

    /// The name in the access log.
    var label: String {
        switch self {
        case .route(let entry, _): entry.pattern
        case .asset: "/assets"
        case .live: "/health/live"
        case .ready: "/health/ready"
        case .options, .redirect: "-"
        case .fail(_, let route): route
        }
    }

    var place: Place {
        switch self {
        case .route(let entry, _): entry.place
        case .ready: .worker
        default: .reader
        }
    }

    /// Whether a body is of interest.
    var takesBody: Bool {
        if case .route(let entry, _) = self { entry.method.isUnsafe } else { false }
    }

    /// The plan for a request that was parsed without failure.
    init(_ head: RequestHead, _ tree: RouteTree, _ assets: Assets) {
        if head.path == "*" {
            self = head.method == .options ? .options([.get, .head, .post, .options]) : .fail(.badAddress, route: "-")
        } else if head.segments.first == "health", head.segments.count == 2,
            let own = Self.health(head.segments[1])
        {
            self = Self.readOnly(head, own)
        } else if head.segments.first == "assets" {
            let asset = assets.served[head.segments.dropFirst().joined(separator: "/")]
            self = asset.map { Self.readOnly(head, .asset($0)) } ?? .fail(.notFound, route: "/assets")
        } else {
            self = Self.find(head, tree)
        }
    }

    private static func health(_ name: String) -> Plan? {
        switch name {
        case "live": .live
        case "ready": .ready
        default: nil
        }
    }

    private static func readOnly(_ head: RequestHead, _ plan: Plan) -> Plan {
        switch head.method {
        case .get, .head: plan
        case .options: .options([.get, .head, .options])
        default: .fail(.methodNotAllowed([.get, .head, .options]), route: plan.label)
        }
    }

    private static func find(_ head: RequestHead, _ tree: RouteTree) -> Plan {
        switch tree.find(head.method, head.segments) {
        case .found(let entry, let handler): return .route(entry, handler)
        case .otherMethods(let methods):
            return head.method == .options ? .options(methods) : .fail(.methodNotAllowed(methods), route: "-")
        case .nothing:
            // "/gemeinden/" is a common way to write "/gemeinden".
            if head.segments.last == "", !head.path.hasPrefix("//"),
                case .found = tree.find(head.method, head.segments.dropLast()), head.method?.isUnsafe == false
            {
                return .redirect(head.path.dropLast() + head.rawQuery)
            }
            return .fail(.notFound, route: "-")
        }
    }
}
