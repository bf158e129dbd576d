import Actions
import Domain
import HTML
import HTTPServer

/// The advisory office opens municipalities, without a command line.
struct AdvisoryHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    private var sessions: SessionReader { SessionReader(workshop: workshop) }

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(AdvisoryRoutes.list, on: reading, list)
        routes.get(AdvisoryRoutes.municipality, on: reading, municipality)
        routes.post(AdvisoryRoutes.open, open)
    }

    @Sendable func list(_ request: Request) throws -> Response {
        let identity = try sessions.required(request).identity
        let listing = try workshop.counting(request).advisedMunicipalities(
            identity, AdvisoryForm.query(request.query))
        return layout.response(AdvisoryListPage(listing: listing).page)
    }

    @Sendable func municipality(_ request: Request, _ ags: AGS) throws -> Response {
        let advised = try advised(request, ags)
        let form = AdvisoryForm(advised.municipality, wantsConcept: advised.concepts.isEmpty)
        return layout.response(page(request, advised, form).page)
    }

    @Sendable func open(_ request: Request, _ ags: AGS) throws -> Response {
        let advised = try advised(request, ags)
        var form = AdvisoryForm(
            try request.form(), advised.municipality, offersConcept: advised.concepts.isEmpty)
        if form.errors.isEmpty {
            do {
                let invitation = try workshop.counting(request).openMunicipality(
                    try sessions.required(request).identity, form.draft)
                return answer(request, advised.municipality, invitation)
            } catch let problems as FieldProblems<OpeningDraft.Field> {
                form.add(problems)
            } catch let refusal as AccountRefusal {
                form.errors.add(OpeningDraft.Field.email.rawValue, refusal.message)
            } catch let trouble as StoreUnavailable {
                form.errors.trouble = trouble.message
            }
        }
        return layout.response(
            page(request, advised, form).page, status: form.errors.trouble == nil ? 422 : 503)
    }

    private func answer(
        _ request: Request, _ municipality: Municipality, _ invitation: TeamInvitation
    ) -> Response {
        func back(_ notice: Notice) -> Response {
            .redirect(to: AdvisoryRoutes.municipality.link(municipality.ags, query: [notice.field]).text)
        }
        switch invitation {
        case .known: return back(.granted)
        case .sent: return back(.invited)
        case .link(let account, let issued):
            let note = InvitationLinkNote(account: account, issued: issued, site: request.shownSite)
            return layout.response(
                AdvisoryInvitedPage(municipality: municipality, account: account, note: note).page)
        case .pendingElsewhere(let account):
            return layout.response(
                AdvisoryInvitedPage(municipality: municipality, account: account, note: nil).page)
        }
    }

    private func advised(_ request: Request, _ ags: AGS) throws -> AdvisedMunicipality {
        let identity = try sessions.required(request).identity
        guard let advised = try workshop.counting(request).advisedMunicipality(identity, ags) else {
            throw MunicipalityHandlers.unknown
        }
        return advised
    }

    private func page(
        _ request: Request, _ advised: AdvisedMunicipality, _ form: AdvisoryForm
    ) -> AdvisoryMunicipalityPage {
        AdvisoryMunicipalityPage(
            advised: advised, form: form, sendsLetters: workshop.sendsLetters, csrfToken: request.csrfToken,
            notice: ShownNotice(request))
    }
}
