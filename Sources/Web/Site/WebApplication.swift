public import Access
public import Actions
public import HTTPServer

/// All pages of the product: the route table, who may use it, and what is shown when something fails.
public struct WebApplication: Sendable {
    private let workshop: Workshop
    private let layout: Layout
    private let operations: Operations

    public init(
        workshop: Workshop, assets: Assets,
        operations: Operations = Operations(metrics: ServerMetrics(), token: nil)
    ) {
        self.workshop = workshop
        self.operations = operations
        layout = Layout(assets: assets)
    }

    /// Every route of the product with its handler.
    public var routes: RouteTable {
        // A store across a network may be slow or away: then not even reads may hold a thread of the pool.
        let reading: Place = workshop.storeIsRemote ? .worker : .reader
        var routes = RouteTable()
        SourceHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        MunicipalityHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        RemarkHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        GalleryHandlers(layout: layout).add(to: &routes)
        operations.add(to: &routes)
        return routes
    }

    /// Our frame around the server's failures.
    public var errorPages: ErrorPages { layout.errorPages }

    /// Who asks. Until there are accounts, everyone is a visitor.
    public func role(of request: Request) -> Role { .visitor }

    /// Decides from the one table of rights; a key that is none of ours opens nothing.
    public func authorise(_ request: Request, _ key: any PermissionKey) -> Authorisation {
        guard let permission = key as? Permission else { return .forbidden }
        if permission == .readOperations, operations.isTrusted(request) { return .allowed }
        return role(of: request).may(permission) ? .allowed : .forbidden
    }
}
