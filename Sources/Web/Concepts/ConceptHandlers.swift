import Access
import Actions
import Domain
import HTML
import HTTPServer
import Values

/// From signing in to the work: one's concepts, those of one municipality, and the opening of new ones.
struct ConceptHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    private var sessions: SessionReader { SessionReader(workshop: workshop) }

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(ConceptRoutes.own, on: reading, own)
        routes.get(ConceptRoutes.key, on: reading, key)
        routes.get(ConceptRoutes.municipality, on: reading, municipality)
        routes.get(ConceptRoutes.keyAndConcept, on: reading, keyAndConcept)
        routes.get(ConceptRoutes.new, on: reading, new)
        routes.post(ConceptRoutes.open, open)
    }

    @Sendable func own(_ request: Request) throws -> Response {
        let identity = try sessions.required(request).identity
        return layout.response(
            ConceptListPage(
                places: try workshop.counting(request).ownPlaces(identity),
                isAdvisory: identity.may(.openMunicipality, at: workshop.clock.now())
            ).page)
    }

    @Sendable func municipality(_ request: Request, _ slug: Slug) throws -> Response {
        let identity = try sessions.required(request).identity
        let places = try workshop.counting(request).ownPlaces(identity, in: slug)
        guard let address = (places.municipalities.map(\.municipality) + places.concepts.map(\.municipality)).first
        else { throw HTTPFailure(status: 404, message: ConceptTexts.noMunicipality) }
        let enterable = places.concepts.filter(\.mayEnter)
        if enterable.count == 1, places.concepts.count == 1 {
            return .redirect(to: WorkspaceRoutes.overview.path(slug, enterable[0].concept.slug), status: 302)
        }
        return layout.response(
            MunicipalityConceptsPage(
                municipality: address, concepts: places.concepts,
                mayOpen: places.municipalities.contains(where: \.mayOpenConcept)
            ).page)
    }

    @Sendable func key(_ request: Request, _ ags: AGS) throws -> Response {
        guard let municipality = try workshop.counting(request).municipality(ags) else {
            throw HTTPFailure(status: 404, message: ConceptTexts.noMunicipality)
        }
        return .redirect(to: ConceptRoutes.municipality.path(municipality.slug), status: 302)
    }

    @Sendable func keyAndConcept(_ request: Request, _ ags: AGS, _ concept: ConceptSlug) throws -> Response {
        guard let municipality = try workshop.counting(request).municipality(ags) else {
            throw HTTPFailure(status: 404, message: ConceptTexts.noMunicipality)
        }
        return .redirect(to: WorkspaceRoutes.overview.path(municipality.slug, concept), status: 302)
    }

    @Sendable func new(_ request: Request, _ slug: Slug) throws -> Response {
        let (municipality, partners) = try place(request, slug)
        return layout.response(
            ConceptOpeningPage(
                municipality: municipality, partners: partners, form: ConceptForm(municipality.ags),
                csrfToken: request.csrfToken
            ).page)
    }

    @Sendable func open(_ request: Request, _ slug: Slug) throws -> Response {
        let (municipality, partners) = try place(request, slug)
        var form = ConceptForm(try request.form(), municipality.ags, offered: partners.map(\.ags))
        if form.errors.isEmpty {
            do {
                let concept = try workshop.counting(request).openConcept(
                    form.draft, by: try sessions.required(request).identity)
                return .redirect(
                    to: WorkspaceRoutes.overview.link(slug, concept.slug, query: [Notice.opened.field]).text)
            } catch let problems as FieldProblems<ConceptDraft.Field> {
                form.add(problems)
            } catch let trouble as StoreUnavailable {
                form.errors.trouble = trouble.message
            }
        }
        return layout.response(
            ConceptOpeningPage(
                municipality: municipality, partners: partners, form: form, csrfToken: request.csrfToken
            ).page, status: form.errors.trouble == nil ? 422 : 503)
    }

    /// The municipality of the address, where the right to open concepts must hold, and the others where it does.
    private func place(
        _ request: Request, _ slug: Slug
    ) throws -> (municipality: MunicipalityAddress, partners: [MunicipalityAddress]) {
        let places = try workshop.counting(request).ownPlaces(try sessions.required(request).identity)
        guard let place = places.municipalities.first(where: { $0.municipality.slug == slug }) else {
            throw HTTPFailure(status: 404, message: ConceptTexts.noMunicipality)
        }
        guard place.mayOpenConcept else { throw HTTPFailure(status: 403, message: ConceptTexts.notLead) }
        return (
            place.municipality,
            places.municipalities.filter { $0.mayOpenConcept && $0.municipality.slug != slug }.map(\.municipality)
        )
    }
}
