public import Access
public import Actions
public import HTTPServer

/// All pages of the product: the route table, who may use it, and what is shown when something fails.
public struct WebApplication: Sendable {
    private let workshop: Workshop
    private let layout: Layout

    public init(workshop: Workshop, assets: Assets) {
        self.workshop = workshop
        layout = Layout(assets: assets)
    }

    /// Every route of the product. Literal addresses stand before those with a name in them.
    public var routes: RouteTable {
        var routes = RouteTable()
        SourceHandlers(workshop: workshop, layout: layout).add(to: &routes)
        MunicipalityHandlers(workshop: workshop, layout: layout).add(to: &routes)
        RemarkHandlers(workshop: workshop, layout: layout).add(to: &routes)
        return routes
    }

    /// Who asks. Until there are accounts, everyone is a visitor.
    public func role(of request: Request) -> Role { .visitor }

    /// Decides from the one table of rights; a key that is none of ours opens nothing.
    public func authorise(_ request: Request, _ key: any PermissionKey) -> Authorisation {
        guard let permission = key as? Permission else { return .forbidden }
        return role(of: request).may(permission) ? .allowed : .forbidden
    }

    /// The page for a request that failed.
    public func failurePage(_ request: Request?, _ failure: HTTPFailure) -> Response { layout.failure(failure) }

    /// What a handler's error means for the reader.
    public func failure(of error: any Error, requestID: String) -> HTTPFailure {
        switch error {
        case let failure as HTTPFailure: failure
        case is StoreUnavailable: HTTPFailure(status: 503)
        default: HTTPFailure(status: 500)
        }
    }
}
