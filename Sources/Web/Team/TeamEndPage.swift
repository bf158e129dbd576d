import Actions
import Domain
import HTML

/// The question before a role ends, with what it means.
struct TeamEndPage {
    let open: OpenWorkspace
    let member: TeamMember

    var page: WorkspaceLayout.Page {
        let list = TeamRoutes.list.link(open.municipality, open.concept)
        return WorkspaceLayout.Page(
            title: TeamTexts.end, entry: .team, breadcrumb: [(TeamTexts.title, list)]
        ) {
            Confirmation(
                id: "beenden", title: TeamTexts.question(member), text: text, confirm: TeamTexts.end,
                action: TeamRoutes.end.link(open.municipality, open.concept, member.id), csrfToken: open.csrfToken
            ).pageContent(back: list)
        }
    }

    private var text: String {
        let isOwn = member.account.id == open.signedIn.account.id
        return isOwn ? "\(TeamTexts.consequence(member)) \(TeamTexts.ownRole)" : TeamTexts.consequence(member)
    }
}
