import Access
public import Actions
public import HTTPServer
import Values

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
        PublicStartHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        RemarkHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        SignInHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        AccountLinkHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        OwnAccountHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        SecondFactorHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        GalleryHandlers(layout: layout).add(to: &routes)
        operations.add(to: &routes, workshop, reading: reading)
        JobHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        JobListHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        MailViewerHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        ConceptHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        AdvisoryHandlers(workshop: workshop, layout: layout).add(to: &routes, reading: reading)
        let door = WorkspaceDoor(workshop: workshop, layout: layout)
        WorkspaceHandlers(door: door).add(to: &routes, reading: reading)
        MeasureHandlers(door: door).add(to: &routes, reading: reading)
        MeasureEditHandlers(door: door).add(to: &routes, reading: reading)
        MeasureDeletionHandlers(door: door).add(to: &routes, reading: reading)
        ConceptJobHandlers(door: door).add(to: &routes)
        HistoryHandlers(door: door).add(to: &routes, reading: reading)
        TeamHandlers(door: door).add(to: &routes, reading: reading)
        OrganisationHandlers(door: door).add(to: &routes, reading: reading)
        ProcessCostHandlers(door: door).add(to: &routes, reading: reading)
        MeasureFileHandlers(door: door).add(to: &routes, reading: reading)
        DraftHandlers(door: door).add(to: &routes, reading: reading)
        RoadmapHandlers(door: door).add(to: &routes, reading: reading)
        OwnCountHandlers(door: door).add(to: &routes, reading: reading)
        InventoryHandlers(door: door).add(to: &routes, reading: reading)
        QuickCheckHandlers(door: door).add(to: &routes, reading: reading)
        PublicPageHandlers(door: door).add(to: &routes, reading: reading)
        AttachmentHandlers(door: door).add(to: &routes, reading: reading)
        return routes
    }

    /// Our frame around the server's failures.
    public var errorPages: ErrorPages { layout.errorPages }

    /// Who asks, for handlers of routes that demand an account; the request remembers it.
    public func signedIn(_ request: Request) throws -> SignedIn? { try sessions.signedIn(request) }

    /// Decides from the one table of rights; a key that is none of ours opens nothing. What anybody may costs no query.
    /// Of rights in a municipality or concept it asks only whether they were granted somewhere: the handler knows the
    /// place and has to ask for it (`Identity.may(_:in:at:)`, `Identity.scope(in:at:)`).
    public func authorise(_ request: Request, _ key: any PermissionKey) throws -> Authorisation {
        guard let permission = key as? Permission else { return .forbidden }
        if permission == .readOperations, operations.isTrusted(request) { return .allowed }
        if Role.visitor.may(permission) { return .allowed }
        guard let signedIn = try sessions.signedIn(request) else { return .login }
        let now = workshop.clock.now()
        let isAllowed =
            permission.extent == .installation
            ? signedIn.identity.may(permission, at: now) : signedIn.identity.maySomewhere(permission, at: now)
        return isAllowed ? .allowed : .forbidden
    }

    private var sessions: SessionReader { SessionReader(workshop: workshop) }
}
