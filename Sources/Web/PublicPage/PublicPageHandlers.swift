import Access
import Actions
import Domain
import HTML
import HTTPServer
import Values

/// What a municipality says to the public, as its editors write it.
struct PublicPageHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(PublicPageRoutes.edit, on: reading, through: door, edit)
        routes.post(PublicPageRoutes.save, through: door, save)
    }

    @Sendable func edit(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        try requireAll(open)
        let page = try open.workshop.publicPage(open.scope)
        let start = PublicStart(
            municipality: MunicipalityAddress(
                ags: open.found.municipality, slug: open.municipality, name: open.found.municipalityName),
            page: page, plan: try open.workshop.workPlan(open.scope), today: open.workshop.clock.today)
        return open.frame.response(
            PublicPageEditPage(
                open: open, form: PublicPageForm(page), preview: start, notice: ShownNotice(request)
            ).page)
    }

    @Sendable func save(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        try requireAll(open)
        var form = PublicPageForm(try request.form())
        if form.errors.isEmpty {
            do {
                _ = try open.workshop.editPublicPage(open.scope, form.page)
                let link = PublicPageRoutes.edit.link(open.municipality, open.concept, query: [Notice.saved.field])
                return .redirect(to: link.text)
            } catch let conflict as EditConflict<PublicPage> {
                form.meet(conflict.stored)
                return response(open, form, status: 409)
            }
        }
        return response(open, form, status: 422)
    }

    private func response(_ open: OpenWorkspace, _ form: PublicPageForm, status: Int) -> Response {
        open.frame.response(
            PublicPageEditPage(open: open, form: form, preview: nil, notice: nil).page, status: status)
    }

    /// The page speaks of the concept as a whole, so it is for those who may read all of it.
    private func requireAll(_ open: OpenWorkspace) throws {
        guard open.scope.mayEverywhere(.readConcept) else { throw HTTPFailure.forbidden }
    }
}
