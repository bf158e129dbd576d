import Actions
import Domain
import HTTPServer
import Reports
import Values

struct MunicipalityHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(MunicipalityRoutes.start, on: reading, start)
        routes.get(MunicipalityRoutes.list, on: reading, list)
        routes.get(MunicipalityRoutes.key, on: reading, key)
        routes.get(MunicipalityRoutes.portrait, on: reading, portrait)
        routes.get(MunicipalityRoutes.pdf, on: .worker, pdf)
        routes.get(MunicipalityRoutes.json, on: reading, json)
    }

    @Sendable func start(_ request: Request) throws -> Response {
        let workshop = workshop.counting(request)
        let totals = try workshop.totals()
        let hasData = try totals != nil || !workshop.sources().isEmpty
        return layout.response(StartPage(totals: totals, hasData: hasData).page)
    }

    @Sendable func list(_ request: Request) throws -> Response {
        let listing = try workshop.counting(request).municipalities(MunicipalityForm.query(request.query))
        return layout.response(ListPage(listing: listing).page)
    }

    @Sendable func key(_ request: Request, _ ags: AGS) throws -> Response {
        guard let municipality = try workshop.counting(request).municipality(ags) else { throw Self.unknown }
        return .redirect(to: MunicipalityRoutes.portrait.path(municipality.slug), status: 302)
    }

    @Sendable func portrait(_ request: Request, _ slug: Slug) throws -> Response {
        let (portrait, document) = try document(request, slug)
        return layout.response(
            PortraitPage(
                municipality: portrait.municipality, document: document, hasPublicPage: portrait.hasPublicPage
            ).page)
    }

    @Sendable func pdf(_ request: Request, _ slug: Slug) throws -> Response {
        let (portrait, document) = try document(request, slug)
        return .file(
            try workshop.pdf(of: document), contentType: "application/pdf",
            downloadName: "steckbrief-\(portrait.municipality.slug).pdf")
    }

    @Sendable func json(_ request: Request, _ slug: Slug) throws -> Response {
        let (portrait, _) = try document(request, slug)
        return .json(portrait.export.canonical)
    }

    private func document(_ request: Request, _ slug: Slug) throws -> (MunicipalityPortrait, Document) {
        guard let portrait = try workshop.counting(request).portrait(slug) else { throw Self.unknown }
        return (portrait, PortraitDocument.make(portrait, day: workshop.clock.today))
    }

    static let unknown = HTTPFailure(status: 404, message: MunicipalityTexts.noMunicipality)
}
