import Actions
import Domain
import HTTPServer

/// The page by which a municipality tells everybody about its concept.
struct PublicStartHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(PublicPageRoutes.start, on: reading, start)
    }

    @Sendable func start(_ request: Request, _ slug: Slug) throws -> Response {
        let workshop = workshop.counting(request)
        if let start = try workshop.publishedPage(slug) {
            return layout.response(PublicStartPage(start: start).page)
        }
        guard let municipality = try workshop.municipality(slug) else { throw MunicipalityHandlers.unknown }
        throw HTTPFailure(status: 404, message: PublicPageTexts.nothingPublished(municipality.name))
    }
}
