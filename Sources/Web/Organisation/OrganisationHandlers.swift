import Access
import Actions
import Domain
import HTML
import HTTPServer
import Values

/// The bodies of a concept, and how much time the people of the team have. Both speak of the whole concept, so they are
/// changed by those who may edit all of it.
struct OrganisationHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(OrganisationRoutes.time, on: reading, through: door, time)
        routes.post(OrganisationRoutes.saveTime, through: door, saveTime)
        routes.get(OrganisationRoutes.newBody, on: reading, through: door, newBody)
        routes.post(OrganisationRoutes.addBody, through: door, addBody)
        routes.get(OrganisationRoutes.body, on: reading, through: door, showBody)
        routes.post(OrganisationRoutes.saveBody, through: door, saveBody)
        routes.get(OrganisationRoutes.question, on: reading, through: door, question)
        routes.post(OrganisationRoutes.remove, through: door, remove)
    }

    @Sendable func time(_ request: Request, _ open: OpenWorkspace, _ account: AccountID) throws -> Response {
        let (member, time) = try known(open, account)
        return open.frame.response(WorkingTimePage(open: open, member: member, entered: WorkingTimeForm(time)).page)
    }

    @Sendable func saveTime(_ request: Request, _ open: OpenWorkspace, _ account: AccountID) throws -> Response {
        let (member, _) = try known(open, account)
        var entered = WorkingTimeForm(account, try request.form())
        if entered.errors.isEmpty {
            do {
                _ = try open.workshop.editWorkingTime(open.scope, entered.time)
                return list(open, .saved)
            } catch let conflict as EditConflict<WorkingTime> {
                entered.meet(conflict.stored)
                return open.frame.response(
                    WorkingTimePage(open: open, member: member, entered: entered).page, status: 409)
            }
        }
        return open.frame.response(WorkingTimePage(open: open, member: member, entered: entered).page, status: 422)
    }

    @Sendable func newBody(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        try requireEdit(open)
        return open.frame.response(BodyPage(open: open, body: nil, entered: BodyForm()).page)
    }

    @Sendable func addBody(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        try requireEdit(open)
        let entered = BodyForm(try request.form(), today: open.workshop.clock.today)
        guard entered.errors.isEmpty else {
            return open.frame.response(BodyPage(open: open, body: nil, entered: entered).page, status: 422)
        }
        _ = try open.workshop.addBody(open.scope, entered.content)
        return list(open, .created)
    }

    @Sendable func showBody(_ request: Request, _ open: OpenWorkspace, _ id: BodyID) throws -> Response {
        let body = try known(open, id)
        return open.frame.response(BodyPage(open: open, body: body, entered: BodyForm(body)).page)
    }

    @Sendable func saveBody(_ request: Request, _ open: OpenWorkspace, _ id: BodyID) throws -> Response {
        let body = try known(open, id)
        var entered = BodyForm(try request.form(), today: open.workshop.clock.today)
        if entered.errors.isEmpty {
            do {
                _ = try open.workshop.editBody(open.scope, id, revision: entered.revision, entered.content)
                return list(open, .saved)
            } catch let conflict as EditConflict<Body> {
                entered.meet(conflict.stored)
                return open.frame.response(
                    BodyPage(open: open, body: conflict.stored, entered: entered).page, status: 409)
            }
        }
        return open.frame.response(BodyPage(open: open, body: body, entered: entered).page, status: 422)
    }

    @Sendable func question(_ request: Request, _ open: OpenWorkspace, _ id: BodyID) throws -> Response {
        open.frame.response(BodyRemovalPage(open: open, body: try known(open, id)).page)
    }

    @Sendable func remove(_ request: Request, _ open: OpenWorkspace, _ id: BodyID) throws -> Response {
        try requireEdit(open)
        try open.workshop.removeBody(open.scope, id)
        return list(open, .deleted)
    }

    private func list(_ open: OpenWorkspace, _ notice: Notice) -> Response {
        .redirect(to: TeamRoutes.list.link(open.municipality, open.concept, query: [notice.field]).text)
    }

    /// Somebody with a role here, and what is said about their time.
    private func known(_ open: OpenWorkspace, _ account: AccountID) throws -> (TeamMember, WorkingTime) {
        try requireEdit(open)
        let organisation = try open.workshop.organisation(open.scope)
        guard let member = organisation.members.first(where: { $0.account.id == account }) else {
            throw PlanningError.notFound
        }
        return (member, organisation.times[account] ?? WorkingTime(account))
    }

    private func known(_ open: OpenWorkspace, _ id: BodyID) throws -> Body {
        try requireEdit(open)
        guard let body = try open.workshop.body(open.scope, id) else { throw PlanningError.notFound }
        return body
    }

    private func requireEdit(_ open: OpenWorkspace) throws {
        guard open.scope.mayEverywhere(.editConcept) else { throw HTTPFailure.forbidden }
    }
}
