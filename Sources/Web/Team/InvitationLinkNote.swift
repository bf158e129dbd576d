import Actions
import Domain
import HTML
import HTTPServer
import Values

/// What is shown once where no letter can be sent: the link that lets an invited person in.
struct InvitationLinkNote {
    let account: Account
    let issued: IssuedLink
    /// Where this site is, as whoever reads the page reached it: "https://insek.example".
    let site: String

    @HTMLBuilder var html: HTML {
        AlertBox(kind: .warning, title: TeamTexts.linkNote) {
            p(.class("kern-body")) { TeamTexts.linkText(account, until: issued.link.expires) }
        }.html
        DescriptionList(rows: [
            (TeamTexts.link, HTML.element("code", .class("insek-code")) { "\(site)\(issued.path)" })
        ]).html
    }
}

extension Request {
    /// The beginning of an address that leads back here. For showing to whoever asked only: letters never name it.
    var shownSite: String { "\(isSecure ? "https" : "http")://\(header("host") ?? "")" }
}

/// The answer to an invitation that has something to hand over or to say.
struct TeamInvitedPage {
    let open: OpenWorkspace
    let account: Account
    /// Nil when somebody else has invited the person.
    let note: InvitationLinkNote?

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: TeamTexts.linkTitle(account), entry: .team,
            breadcrumb: [(TeamTexts.title, TeamRoutes.list.link(open.municipality, open.concept))]
        ) {
            h1(.class("kern-heading-x-large")) { TeamTexts.linkTitle(account) }
            if let note {
                note.html
            } else {
                AlertBox(kind: .info, title: TeamTexts.pendingTitle) {
                    p(.class("kern-body")) { TeamTexts.pending(account) }
                }.html
            }
            p(.class("insek-actions")) {
                a(.class("kern-link"), .href(TeamRoutes.list.link(open.municipality, open.concept))) { TeamTexts.back }
            }
        }
    }
}
