import HTML
import HTTPServer

/// The frame around each page of the workspace: head with place, check and person; menu beside the content, or behind
/// "Menü" where the page is narrow; foot.
struct WorkspaceLayout: Sendable {
    let layout: Layout
    let workspace: Workspace

    struct Page {
        let title: String
        /// Where it belongs in the menu.
        var entry: WorkspaceEntry?
        /// Entries above the page, outermost first, without the page itself.
        var breadcrumb: [(String, Link)] = []
        var notice: ShownNotice?
        let content: HTML

        init(
            title: String, entry: WorkspaceEntry? = nil, breadcrumb: [(String, Link)] = [],
            notice: ShownNotice? = nil, @HTMLBuilder content: () -> HTML
        ) {
            self.title = title
            self.entry = entry
            self.breadcrumb = breadcrumb
            self.notice = notice
            self.content = content()
        }
    }

    func response(_ page: Page, status: Int = 200) -> Response {
        .html(html(page).bytes, status: status)
    }

    func html(_ page: Page) -> HTML {
        // A town may have several concepts: of two open pages, the title says which is which.
        document(language: "de", title: SiteTexts.title("\(page.title), \(place)")) {
            layout.head(usesScript: true)
        } body: {
            Layout.skipLink
            banner(page)
            div(.class("insek-workspace")) {
                div(.class("insek-workspace__menu")) { workspace.menu.html(current: page.entry) }
                div(.class("insek-workspace__page")) {
                    Layout.breadcrumb(page.breadcrumb, title: page.title)
                    ToastRegion(notice: page.notice).html
                    main(.class("insek-main"), .id("inhalt"), .tabindex(-1)) { page.content }
                }
            }
            Layout.foot(isExample: workspace.isExample)
        }
    }

    private var place: String { "\(workspace.municipality), \(workspace.concept)" }

    private func banner(_ page: Page) -> HTML {
        header(.class("insek-head insek-head--workspace")) {
            div(.class("insek-head__inner")) {
                div(.class("insek-head__place")) {
                    a(.class("kern-link insek-head__product"), .href(ConceptRoutes.own.link())) {
                        SiteTexts.product
                    }
                    a(.class("kern-link insek-head__name"), .href(workspace.home)) {
                        place
                    }
                }
                tools
            }
            // The same menu once more: which of the two is there is decided by the width alone, without a script.
            details(.class("insek-menu")) {
                HTML.element("summary", .class("insek-menu__title")) {
                    span(.class("kern-icon kern-icon--dehaze"), .aria("hidden", "true"))
                    WorkspaceTexts.menu
                }
                workspace.menu.html(current: page.entry)
            }
        }
    }

    @HTMLBuilder private var tools: HTML {
        if workspace.check != nil || workspace.person != nil {
            div(.class("insek-head__tools")) {
                if let check = workspace.check {
                    a(.class("kern-btn kern-btn--secondary kern-btn--x-small"), .href(check.link)) {
                        span(.class("kern-label")) { WorkspaceTexts.check(check.open) }
                    }
                }
                if let person = workspace.person { self.person(person) }
            }
        }
    }

    private func person(_ person: Workspace.Person) -> HTML {
        div(.class("insek-head__person")) {
            if let account = person.account {
                a(.class("kern-link"), .href(account)) { person.name }
            } else {
                span(.class("kern-body")) { person.name }
            }
            form(.method(.post), .action(person.signOut)) {
                PostForm.token(person.csrfToken)
                button(.class("kern-btn kern-btn--tertiary kern-btn--x-small"), .type("submit")) {
                    span(.class("kern-label")) { WorkspaceTexts.signOut }
                }
            }
        }
    }
}
