import Actions
import Domain
import HTTPServer

struct RemarkHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(RemarkRoutes.form, on: reading, form)
        routes.post(RemarkRoutes.send, send)
        routes.get(RemarkRoutes.thanks, on: reading, thanks)
    }

    @Sendable func form(_ request: Request, _ slug: Slug) throws -> Response {
        let municipality = try municipality(request, slug)
        return layout.response(
            RemarkPage(municipality: municipality, remark: RemarkForm(), csrfToken: request.csrfToken).page)
    }

    @Sendable func send(_ request: Request, _ slug: Slug) throws -> Response {
        let workshop = workshop.counting(request)
        let remark = RemarkForm(try request.form())
        // The name in the address is enough to show the form again when the store is away.
        let municipality = try municipality(request, slug)
        let page = RemarkPage(municipality: municipality, remark: remark, csrfToken: request.csrfToken)
        guard let valid = remark.valid else { return layout.response(page.page, status: 422) }
        do {
            _ = try workshop.keepRemark(on: municipality, valid.subject, text: valid.text)
        } catch is StoreUnavailable {
            var page = page
            page.trouble = RemarkTexts.unavailable
            return layout.response(page.page, status: 503)
        }
        return .redirect(to: RemarkRoutes.thanks.path(slug))
    }

    @Sendable func thanks(_ request: Request, _ slug: Slug) throws -> Response {
        layout.response(RemarkThanksPage(municipality: try municipality(request, slug)).page)
    }

    private func municipality(_ request: Request, _ slug: Slug) throws -> Municipality {
        guard let municipality = try workshop.counting(request).municipality(slug) else {
            throw MunicipalityHandlers.unknown
        }
        return municipality
    }
}
