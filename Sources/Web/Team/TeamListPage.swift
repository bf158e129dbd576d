import Access
import Actions
import Domain
import HTML
import HTTPServer
import Values

/// Who works on the concept. Names and roles for all who read it; time and bodies for those who read all of it; reach,
/// end and invitation for those who decide.
struct TeamListPage {
    let open: OpenWorkspace
    let organisation: Organisation
    /// To name what guests reach; nil where that is not shown.
    let snapshot: ConceptSnapshot?
    var notice: ShownNotice?

    private var manages: Bool { open.scope.may(.manageTeam) }
    private var seesAll: Bool { open.scope.mayEverywhere(.readConcept) }
    private var shown: [TeamMember] { manages ? organisation.members : organisation.members.filter(\.counts) }

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: TeamTexts.title, entry: .team, notice: notice) {
            h1(.class("kern-heading-x-large")) { TeamTexts.title }
            p(.class("kern-body")) { TeamTexts.introduction }
            if manages {
                p(.class("insek-actions")) {
                    a(
                        .class("kern-btn kern-btn--primary"),
                        .href(TeamRoutes.new.link(open.municipality, open.concept))
                    ) { span(.class("kern-label")) { TeamTexts.inviteTitle } }
                }
            }
            if shown.isEmpty {
                p(.class("kern-body")) { TeamTexts.nobody }
            } else {
                DataTable(
                    caption: TeamTexts.caption, columns: manages ? managedColumns : columns, rows: shown,
                    showsCaption: false
                ).html
                if seesAll { p(.class("kern-body kern-body--bold")) { OrganisationTexts.sum(organisation) } }
            }
            if seesAll { BodySection(open: open, bodies: organisation.bodies).html }
        }
    }

    private var columns: [DataColumn<TeamMember>] {
        let shared: [DataColumn<TeamMember>] = [
            DataColumn(title: TeamTexts.name) { named($0) }, .text(TeamTexts.role) { $0.grant.role.germanName },
            .text(TeamTexts.place) { Self.place($0) },
        ]
        return shared + timeColumn
    }

    private var timeColumn: [DataColumn<TeamMember>] {
        seesAll ? [DataColumn(title: OrganisationTexts.time) { time($0) }] : []
    }

    @HTMLBuilder private func time(_ member: TeamMember) -> HTML {
        OrganisationTexts.hours(organisation.times[member.account.id]?.hours)
        if open.scope.mayEverywhere(.editConcept) {
            " "
            span(.class("insek-detail")) {
                a(
                    .class("kern-link"),
                    .href(OrganisationRoutes.time.link(open.municipality, open.concept, member.account.id)),
                    .aria("label", OrganisationTexts.changing(member.account.name))
                ) { OrganisationTexts.changeTime }
            }
        }
    }

    private var managedColumns: [DataColumn<TeamMember>] {
        let person: [DataColumn<TeamMember>] = [
            DataColumn(title: TeamTexts.name) { name($0) }, DataColumn(title: TeamTexts.role) { role($0) },
        ]
        let invitation: [DataColumn<TeamMember>] = [
            DataColumn(title: TeamTexts.state) { Self.state($0).html },
            DataColumn(title: TeamTexts.actions, kind: .action) { actions($0) },
        ]
        return person + timeColumn + invitation
    }

    @HTMLBuilder private func name(_ member: TeamMember) -> HTML {
        named(member)
        Self.detail(member.account.email.text)
    }

    @HTMLBuilder private func named(_ member: TeamMember) -> HTML {
        member.account.name
        if seesAll, let duty = organisation.times[member.account.id]?.duty, !duty.isEmpty { Self.detail(duty) }
    }

    @HTMLBuilder private func role(_ member: TeamMember) -> HTML {
        member.grant.role.germanName
        Self.detail(Self.place(member))
        if let expires = member.grant.expires { Self.detail(TeamTexts.until(expires)) }
        if let reach = member.grant.reach { self.reach(reach) }
    }

    static func place(_ member: TeamMember) -> String {
        guard let ags = member.grant.place.municipality else { return TeamTexts.wholeConcept }
        return TeamTexts.municipality(member.municipalityName ?? ags.text)
    }

    /// The blank keeps the words apart where the page is heard or copied.
    @HTMLBuilder private static func detail(_ text: String) -> HTML {
        " "
        span(.class("insek-detail")) { text }
    }

    @HTMLBuilder private func reach(_ reach: Grant.Reach) -> HTML {
        if let ortsteil = reach.ortsteil { Self.detail(TeamTexts.ortsteil(ortsteil)) }
        HTML.each(known(reach)) { element, out in
            out.append(Self.detail(TeamTexts.element(element.code, element.title)))
        }
        let gone = reach.elements.count - known(reach).count
        if gone > 0 { Self.detail(TeamTexts.hidden(gone)) }
        Self.detail(TeamTexts.level(reach.level))
    }

    private func known(_ reach: Grant.Reach) -> [Element] {
        reach.elements.compactMap { snapshot?.element($0) }.sorted { ($0.code ?? "", $0.id) < ($1.code ?? "", $1.id) }
    }

    private static func state(_ member: TeamMember) -> Tag {
        guard member.counts else { return Tag(text: TeamTexts.expired) }
        let kind: Tag.Kind =
            switch member.account.state {
            case .invited: .info
            case .active: .success
            case .locked: .warning
            }
        return Tag(text: TeamTexts.state(member.account.state), kind: kind)
    }

    @HTMLBuilder private func actions(_ member: TeamMember) -> HTML {
        if open.scope.mayManageTeam(at: member.grant.place) {
            if member.account.state == .invited {
                form(.method(.post), .action(TeamRoutes.again.link(open.municipality, open.concept, member.id))) {
                    PostForm.token(open.csrfToken)
                    button(
                        .class("kern-btn kern-btn--tertiary kern-btn--x-small"), .type("submit"),
                        .aria("label", TeamTexts.again(member))
                    ) { span(.class("kern-label")) { TeamTexts.again } }
                }
            }
            a(
                .class("kern-btn kern-btn--tertiary kern-btn--x-small"),
                .href(TeamRoutes.question.link(open.municipality, open.concept, member.id)),
                .aria("label", TeamTexts.end(member))
            ) { span(.class("kern-label")) { TeamTexts.end } }
        }
    }
}
