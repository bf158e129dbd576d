import Access
import Actions
import Domain
import HTML
import HTTPServer
import Values

/// What the making of a concept costs and who pays it.
struct ProcessCostHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(ProcessCostRoutes.costs, on: reading, through: door, costs)
        routes.get(ProcessCostRoutes.edit, on: reading, through: door, edit)
        routes.post(ProcessCostRoutes.save, through: door, save)
    }

    @Sendable func costs(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        guard open.scope.mayEverywhere(.readConcept) else { throw HTTPFailure.forbidden }
        let costs = try open.workshop.processCosts(open.scope)
        return open.frame.response(ProcessCostPage(open: open, costs: costs, notice: ShownNotice(request)).page)
    }

    @Sendable func edit(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        try requireEdit(open)
        let roadmap = try open.workshop.workPlan(open.scope).roadmap(today: open.workshop.clock.today)
        let years = roadmap.start.year...max(roadmap.start.year, roadmap.end.year)
        let form = ProcessCostForm(try open.workshop.processCosts(open.scope), offered: years)
        return open.frame.response(ProcessCostEditPage(open: open, entered: form).page)
    }

    @Sendable func save(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        try requireEdit(open)
        var form = ProcessCostForm(try request.form())
        if form.errors.isEmpty {
            do {
                _ = try open.workshop.editProcessCosts(open.scope, form.costs)
                let link = ProcessCostRoutes.costs.link(open.municipality, open.concept, query: [Notice.saved.field])
                return .redirect(to: link.text)
            } catch let conflict as EditConflict<ProcessCosts> {
                form.meet(conflict.stored)
                return open.frame.response(ProcessCostEditPage(open: open, entered: form).page, status: 409)
            }
        }
        return open.frame.response(ProcessCostEditPage(open: open, entered: form).page, status: 422)
    }

    /// The costs are those of the whole concept, so they are changed by those who may edit all of it.
    private func requireEdit(_ open: OpenWorkspace) throws {
        guard open.scope.mayEverywhere(.editConcept) else { throw HTTPFailure.forbidden }
    }
}
