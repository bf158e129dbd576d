import Access
import Actions
import Domain
import HTML
import HTTPServer
import Values

/// The only way into the pages of a concept: finds it by the two words of the address, asks for the rights in it, and
/// hands over a scope. Who has none learns nothing, not even that the concept exists.
struct WorkspaceDoor: Sendable {
    let workshop: Workshop
    let layout: Layout

    /// - Parameter permission: What the route demands; it must hold somewhere in this concept. A page of one element asks
    ///   the scope again for the element itself (`Scope.may(_:on:in:)`); the queries do so too.
    func open(
        _ request: Request, _ municipality: Slug, _ slug: ConceptSlug, needs permission: (any PermissionKey)?
    ) throws -> OpenWorkspace {
        guard let signedIn = try SessionReader(workshop: workshop).signedIn(request) else { throw HTTPFailure.login }
        let workshop = workshop.counting(request)
        let now = workshop.clock.now()
        guard let found = try workshop.addressedConcept(slug, in: municipality),
            let scope = signedIn.identity.scope(in: ConceptPlace(found.concept), at: now)
        else { throw HTTPFailure(status: 404, message: WorkspaceTexts.noConcept) }
        guard let permission = permission as? Permission, scope.may(permission) else { throw HTTPFailure.forbidden }
        return OpenWorkspace(
            workshop: workshop, layout: layout, signedIn: signedIn, scope: scope, found: found,
            csrfToken: request.csrfToken)
    }
}

/// A concept that somebody has entered: all that the pages of the workspace start from.
struct OpenWorkspace: Sendable {
    /// Counts its queries on the request's meter.
    let workshop: Workshop
    let layout: Layout
    let signedIn: SignedIn
    let scope: Scope
    let found: AddressedConcept
    let csrfToken: String

    var municipality: Slug { found.municipalitySlug }
    var concept: ConceptSlug { found.concept.slug }
    var isExample: Bool { found.municipality.isDemo }

    /// The frame around each page.
    var frame: WorkspaceLayout {
        WorkspaceLayout(
            layout: layout,
            workspace: Workspace(
                municipality: found.municipalityName, concept: found.concept.title,
                home: WorkspaceRoutes.overview.link(municipality, concept), menu: WorkspaceMenu(links: links),
                person: Workspace.Person(
                    name: signedIn.account.name, account: AccountRoutes.account.link(),
                    signOut: AccountRoutes.signOut.link(), csrfToken: csrfToken),
                isExample: isExample))
    }

    /// What the menu shows: a feature adds its line here.
    private var links: [WorkspaceEntry: Link] {
        var links: [WorkspaceEntry: Link] = [
            .overview: WorkspaceRoutes.overview.link(municipality, concept),
            .team: TeamRoutes.list.link(municipality, concept),
            .measures: MeasureRoutes.list.link(municipality, concept),
            .inventory: InventoryRoutes.list.link(municipality, concept),
        ]
        if scope.mayEverywhere(.readConcept) {
            links[.roadmap] = RoadmapRoutes.roadmap.link(municipality, concept)
            links[.figures] = DraftRoutes.draft.link(municipality, concept)
            links[.districts] = OwnCountRoutes.page.link(municipality, concept)
            links[.strengths] = QuickCheckRoutes.overview.link(municipality, concept)
            links[.money] = ProcessCostRoutes.costs.link(municipality, concept)
            links[.document] = DraftRoutes.papers.link(municipality, concept)
            links[.publicPage] = PublicPageRoutes.edit.link(municipality, concept)
        }
        if scope.mayEverywhere(.readHistory) { links[.history] = HistoryRoutes.concept.link(municipality, concept) }
        return links
    }
}

extension RouteTable {
    /// Registers a page of a concept: the handler runs only behind the door, with what the route demands.
    mutating func get<each P: PathParameter>(
        _ route: Route<Slug, ConceptSlug, repeat each P>, on place: Place, through door: WorkspaceDoor,
        _ handler: @escaping @Sendable (Request, OpenWorkspace, repeat each P) throws -> Response
    ) {
        let permission = route.permission
        get(route, on: place) { (request: Request, municipality: Slug, concept: ConceptSlug, rest: repeat each P) in
            try handler(
                request, try door.open(request, municipality, concept, needs: permission), repeat each rest)
        }
    }

    /// The same for an action.
    mutating func post<each P: PathParameter>(
        _ route: Route<Slug, ConceptSlug, repeat each P>, through door: WorkspaceDoor,
        _ handler: @escaping @Sendable (Request, OpenWorkspace, repeat each P) throws -> Response
    ) {
        let permission = route.permission
        post(route) { (request: Request, municipality: Slug, concept: ConceptSlug, rest: repeat each P) in
            try handler(
                request, try door.open(request, municipality, concept, needs: permission), repeat each rest)
        }
    }
}
