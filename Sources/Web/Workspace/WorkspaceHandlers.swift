import Actions
import Domain
import HTML
import HTTPServer

/// The first page of a concept.
struct WorkspaceHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(WorkspaceRoutes.overview, on: reading, through: door, overview)
    }

    @Sendable func overview(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        open.frame.response(
            WorkspaceOverviewPage(
                concept: open.found.concept, person: open.signedIn.account.name,
                overview: try open.workshop.overview(open.scope, at: open.found.changeNumber),
                time: TimeChoice(request.query),
                changes: try open.workshop.changesByOthers(open.scope, limit: 5), place: WorkspacePlaces(open),
                notice: ShownNotice(request)
            ).page)
    }
}
