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
            RemarkPage(slug: slug, municipality: municipality, remark: RemarkForm(), csrfToken: request.csrfToken).page)
    }

    @Sendable func send(_ request: Request, _ slug: Slug) throws -> Response {
        let remark = RemarkForm(try request.form())
        do {
            return try send(remark, request, slug)
        } catch is StoreUnavailable {
            return again(remark, request, slug, RemarkTexts.unavailable, status: 503)
        } catch is StoreFull {
            return again(remark, request, slug, RemarkTexts.full, status: 507)
        }
    }

    /// The form with what was typed, when the store did not take it.
    private func again(
        _ remark: RemarkForm, _ request: Request, _ slug: Slug, _ trouble: String, status: Int
    ) -> Response {
        var remark = remark
        remark.errors.trouble = trouble
        let page = RemarkPage(slug: slug, municipality: nil, remark: remark, csrfToken: request.csrfToken)
        return layout.response(page.page, status: status)
    }

    private func send(_ remark: RemarkForm, _ request: Request, _ slug: Slug) throws -> Response {
        let municipality = try municipality(request, slug)
        guard let valid = remark.valid else {
            let page = RemarkPage(
                slug: slug, municipality: municipality, remark: remark, csrfToken: request.csrfToken)
            return layout.response(page.page, status: 422)
        }
        _ = try workshop.counting(request).keepRemark(on: municipality, valid.subject, text: valid.text)
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
