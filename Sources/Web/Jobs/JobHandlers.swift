import Access
import Actions
import HTML
import HTTPServer
import Jobs
import Values

/// The page of one job, for whoever started it and for those who run the installation. For all others it does not exist.
struct JobHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(JobRoutes.job, on: reading, show)
        routes.get(JobRoutes.result, on: .worker, result)
        routes.post(JobRoutes.cancel, cancel)
        routes.post(JobRoutes.again, again)
    }

    @Sendable func show(_ request: Request, _ id: JobID) throws -> Response {
        let identity = try identity(request)
        let workshop = workshop.counting(request)
        guard let view = try workshop.job(id, for: identity) else { throw Self.notFound }
        let now = workshop.clock.now()
        let page = JobPage(
            view: view, now: now, csrfToken: request.csrfToken,
            showsDetail: identity.may(.readOperations, at: now))
        guard request.isHTMX else { return layout.response(page.page) }
        // At the end there are other buttons: the whole page is loaded anew.
        if view.status.state.hasEnded { return Response.empty(200).setting("HX-Refresh", "true") }
        return .html(page.update(heard: request.query.first("gehoert")).bytes)
    }

    @Sendable func result(_ request: Request, _ id: JobID) throws -> Response {
        guard let content = try workshop.counting(request).jobResult(id, for: try identity(request)) else {
            throw Self.notFound
        }
        return content.response()
    }

    @Sendable func cancel(_ request: Request, _ id: JobID) throws -> Response {
        let (workshop, identity) = (workshop.counting(request), try identity(request))
        guard try workshop.job(id, for: identity) != nil else { throw Self.notFound }
        try workshop.cancelJob(id, for: identity)
        return .redirect(to: JobRoutes.job.path(id))
    }

    @Sendable func again(_ request: Request, _ id: JobID) throws -> Response {
        let (workshop, identity) = (workshop.counting(request), try identity(request))
        guard try workshop.job(id, for: identity) != nil else { throw Self.notFound }
        try workshop.restartJob(id, for: identity)
        return .redirect(to: JobRoutes.job.path(id))
    }

    private func identity(_ request: Request) throws -> Identity {
        try SessionReader(workshop: workshop).required(request).identity
    }

    static let notFound = HTTPFailure(status: 404, message: JobTexts.noJob)
}

/// Starting long work from the pages of a concept. The actions ask for the rights that each work needs.
struct ConceptJobHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable) {
        routes.post(JobRoutes.measureSheets, through: door, measureSheets)
        routes.post(JobRoutes.papers, through: door, papers)
    }

    @Sendable func measureSheets(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let id = try open.workshop.startMeasureSheets(open.scope, open.found)
        return .redirect(to: JobRoutes.job.path(id))
    }

    @Sendable func papers(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let id = try open.workshop.startPapers(open.scope, open.found)
        return .redirect(to: JobRoutes.job.path(id))
    }
}
