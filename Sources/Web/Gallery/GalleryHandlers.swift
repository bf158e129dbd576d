import HTML
import HTTPServer

/// The components with invented content. Nothing is read from the store and nothing is kept.
struct GalleryHandlers: Sendable {
    let layout: Layout

    func add(to routes: inout RouteTable) {
        routes.get(GalleryRoutes.parts, parts)
        routes.get(GalleryRoutes.form, form)
        routes.post(GalleryRoutes.send, send)
        routes.get(GalleryRoutes.workspace, workspace)
        routes.get(GalleryRoutes.question, question)
        routes.post(GalleryRoutes.delete, delete)
    }

    @Sendable func parts(_ request: Request) -> Response {
        let query = GalleryQuery(request.query)
        return layout.response(
            GalleryPage(query: query, notice: ShownNotice(request), csrfToken: request.csrfToken).page)
    }

    @Sendable func form(_ request: Request) -> Response {
        layout.response(GalleryFormPage(form: GalleryForm(), csrfToken: request.csrfToken).page)
    }

    @Sendable func send(_ request: Request) throws -> Response {
        let form = GalleryForm(try request.form())
        guard form.errors.isEmpty else {
            return layout.response(GalleryFormPage(form: form, csrfToken: request.csrfToken).page, status: 422)
        }
        return .redirect(to: GalleryRoutes.parts.link(query: [Notice.saved.field]).text)
    }

    @Sendable func workspace(_ request: Request) -> Response {
        GalleryWorkspacePage(csrfToken: request.csrfToken, notice: ShownNotice(request)).response(layout)
    }

    @Sendable func question(_ request: Request) -> Response {
        let question = GalleryContent.question(csrfToken: request.csrfToken)
        return layout.response(
            Layout.Page(
                title: question.title, breadcrumb: [(GalleryTexts.title, GalleryRoutes.parts.link())], isExample: true
            ) { question.pageContent(back: GalleryRoutes.parts.link()) })
    }

    @Sendable func delete(_ request: Request) -> Response {
        .redirect(to: GalleryRoutes.parts.link(query: [Notice.deleted.field]).text)
    }
}
