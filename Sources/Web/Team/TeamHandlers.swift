import Access
import Actions
import Domain
import HTML
import HTTPServer
import Values

/// Who works on a concept: the list, invitations, and the end of roles.
struct TeamHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(TeamRoutes.list, on: reading, through: door, list)
        routes.get(TeamRoutes.new, on: reading, through: door, new)
        routes.post(TeamRoutes.invite, through: door, invite)
        routes.post(TeamRoutes.again, through: door, again)
        routes.get(TeamRoutes.question, on: reading, through: door, question)
        routes.post(TeamRoutes.end, through: door, end)
    }

    @Sendable func list(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let organisation = try open.workshop.organisation(open.scope)
        let needsTitles =
            open.scope.may(.manageTeam)
            && organisation.members.contains { $0.grant.reach?.elements.isEmpty == false }
        return open.frame.response(
            TeamListPage(
                open: open, organisation: organisation,
                snapshot: needsTitles ? try open.workshop.snapshot(open.scope) : nil, notice: ShownNotice(request)
            ).page)
    }

    @Sendable func new(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        guard let role = Self.role(request.query) else { return open.frame.response(TeamRolePage(open: open).page) }
        let offer = try TeamOffer(open, role)
        return open.frame.response(offer.page(open, TeamForm(role, at: offer.places[0].place)))
    }

    @Sendable func invite(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let fields = try request.form()
        guard let role = Self.role(fields) else {
            return open.frame.response(TeamRolePage(open: open).page, status: 422)
        }
        let offer = try TeamOffer(open, role)
        var form = TeamForm(
            fields, role, offered: offer.places.map(\.place), elements: offer.elements, today: open.workshop.clock.today
        )
        if form.errors.isEmpty {
            do {
                return answer(request, open, try open.workshop.invite(open.scope, form.draft))
            } catch let problems as FieldProblems<TeamDraft.Field> {
                form.add(problems)
            } catch let refusal as AccountRefusal {
                form.errors.add(TeamDraft.Field.email.rawValue, refusal.message)
            } catch let trouble as StoreUnavailable {
                form.errors.trouble = trouble.message
            }
        }
        return open.frame.response(offer.page(open, form), status: form.errors.trouble == nil ? 422 : 503)
    }

    @Sendable func again(_ request: Request, _ open: OpenWorkspace, _ id: GrantID) throws -> Response {
        do {
            return answer(request, open, try open.workshop.inviteAgain(open.scope, id))
        } catch let refusal as AccountRefusal {
            throw HTTPFailure(status: 409, message: refusal.message)
        }
    }

    @Sendable func question(_ request: Request, _ open: OpenWorkspace, _ id: GrantID) throws -> Response {
        guard let member = try open.workshop.teamMember(open.scope, id) else { throw PlanningError.notFound }
        guard open.scope.mayManageTeam(at: member.grant.place) else { throw HTTPFailure.forbidden }
        return open.frame.response(TeamEndPage(open: open, member: member).page)
    }

    @Sendable func end(_ request: Request, _ open: OpenWorkspace, _ id: GrantID) throws -> Response {
        let member = try open.workshop.endRole(open.scope, id)
        // Whoever ended a role of their own may not be allowed on the list any more.
        let isOwn = member.account.id == open.signedIn.account.id
        return .redirect(
            to: isOwn
                ? ConceptRoutes.own.path()
                : TeamRoutes.list.link(open.municipality, open.concept, query: [Notice.ended.field]).text)
    }

    private func answer(_ request: Request, _ open: OpenWorkspace, _ invitation: TeamInvitation) -> Response {
        func list(_ notice: Notice) -> Response {
            .redirect(to: TeamRoutes.list.link(open.municipality, open.concept, query: [notice.field]).text)
        }
        switch invitation {
        case .known: return list(.granted)
        case .sent: return list(.invited)
        case .link(let account, let issued):
            let note = InvitationLinkNote(account: account, issued: issued, site: request.shownSite)
            return open.frame.response(TeamInvitedPage(open: open, account: account, note: note).page)
        case .pendingElsewhere(let account):
            return open.frame.response(TeamInvitedPage(open: open, account: account, note: nil).page)
        }
    }

    private static func role(_ fields: Fields) -> Role? {
        fields.first(TeamForm.role).flatMap(Role.init(rawValue:)).flatMap { Role.ofTeams.contains($0) ? $0 : nil }
    }
}

/// What the form of a role has to choose from.
struct TeamOffer {
    let places: [(place: Grant.Place, title: String)]
    let elements: [Element]
    let ortsteile: [String]

    init(_ open: OpenWorkspace, _ role: Role) throws {
        let concept = Grant.Place.concept(open.found.concept.id)
        // The municipalities by name come with one's own role in them, and so out of the list of the team.
        let members = role == .guest ? [] : try open.workshop.team(open.scope)
        let own = open.found.concept.municipalities.filter { open.scope.mayManageTeam(at: .municipality($0)) }
        let towns = own.map { ags in
            let name = members.first { $0.grant.place == .municipality(ags) }?.municipalityName ?? ags.text
            return (place: Grant.Place.municipality(ags), title: TeamTexts.here(name))
        }
        places = (role == .guest ? [] : towns) + [(concept, TeamTexts.onlyHere)]
        let snapshot = role.isRestricted ? try open.workshop.snapshot(open.scope) : nil
        elements = snapshot?.measures.compactMap { snapshot?.element($0.id) } ?? []
        ortsteile = Set(snapshot?.elements.flatMap(\.ortsteile) ?? []).sorted()
    }

    func page(_ open: OpenWorkspace, _ form: TeamForm) -> WorkspaceLayout.Page {
        TeamInvitePage(
            open: open, form: form, places: places, elements: elements, ortsteile: ortsteile,
            sendsLetters: open.workshop.sendsLetters
        ).page
    }
}
