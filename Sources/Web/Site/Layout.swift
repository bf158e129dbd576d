import HTML
import HTTPServer

/// The frame around each page: head, menu, content, foot.
struct Layout: Sendable {
    let assets: Assets

    /// What a page puts into the frame.
    struct Page {
        let title: String
        /// Which entry of the menu it belongs to.
        var section: Section?
        /// Entries above the page, outermost first, without the page itself.
        var breadcrumb: [(String, Link)] = []
        /// Invented data carry a mark on each page.
        var isExample = false
        /// What is said once after a redirect.
        var notice: ShownNotice?
        /// For dialogs and notices, which work without it too.
        var usesScript = false
        /// For pages that look again by themselves where scripts run.
        var looksAgain = false
        /// The menu then leads to one's account instead of to signing in.
        var isSignedIn = false
        let content: HTML

        init(
            title: String, section: Section? = nil, breadcrumb: [(String, Link)] = [], isExample: Bool = false,
            notice: ShownNotice? = nil, usesScript: Bool = false, @HTMLBuilder content: () -> HTML
        ) {
            self.title = title
            self.section = section
            self.breadcrumb = breadcrumb
            self.isExample = isExample
            self.notice = notice
            self.usesScript = usesScript || notice != nil
            self.content = content()
        }
    }

    enum Section { case start, municipalities, sources, workshop, account }

    func response(_ page: Page, status: Int = 200) -> Response {
        .html(html(page).bytes, status: status)
    }

    func html(_ page: Page) -> HTML {
        document(language: "de", title: SiteTexts.title(page.title)) {
            head(usesScript: page.usesScript)
            if page.looksAgain { pollingHead }
        } body: {
            Self.skipLink
            banner(page)
            Self.breadcrumb(page.breadcrumb, title: page.title)
            if page.usesScript { ToastRegion(notice: page.notice).html }
            main(.class("insek-main"), .id("inhalt"), .tabindex(-1)) { page.content }
            Self.foot(isExample: page.isExample)
        }
    }

    @HTMLBuilder func head(usesScript: Bool) -> HTML {
        link(.rel("stylesheet"), .href(Link(path: assets.path("kern.css"))))
        link(.rel("stylesheet"), .href(Link(path: assets.path("insek.css"))))
        link(.rel("icon"), .href(Link(path: assets.path("insek.svg"))), .type("image/svg+xml"))
        if usesScript { script(.src(Link(path: assets.path("insek.js"))), .defer) }
    }

    /// htmx, told to do without what our content security policy forbids.
    @HTMLBuilder private var pollingHead: HTML {
        meta(.name("htmx-config"), .content(#"{"includeIndicatorStyles":false,"allowEval":false}"#))
        script(.src(Link(path: assets.path("htmx.min.js"))), .defer)
    }

    static var skipLink: HTML {
        a(.class("insek-skip kern-link"), .href(Link(fragment: "inhalt"))) { SiteTexts.skip }
    }

    private func banner(_ page: Page) -> HTML {
        header(.class("insek-head")) {
            div(.class("insek-head__inner")) {
                a(.class("kern-link insek-head__name"), .href(MunicipalityRoutes.start.link())) { SiteTexts.product }
                nav(.class("insek-nav"), .aria("label", SiteTexts.navigation)) {
                    ul {
                        entry(SiteTexts.municipalities, MunicipalityRoutes.list.link(), page.section == .municipalities)
                        entry(SiteTexts.sources, SourceRoutes.list.link(), page.section == .sources)
                        accountEntries(page)
                    }
                }
            }
        }
    }

    /// Pages that anybody sees do not ask who is there: their way to signing in leads whoever is signed in to work.
    @HTMLBuilder private func accountEntries(_ page: Page) -> HTML {
        if page.isSignedIn || page.section != .account {
            entry(SiteTexts.workshop, ConceptRoutes.own.link(), page.section == .workshop)
        } else {
            entry(AccountTexts.signIn, AccountRoutes.signIn.link(), true)
        }
        if page.isSignedIn {
            entry(AccountTexts.account, AccountRoutes.account.link(), page.section == .account)
        }
    }

    private func entry(_ name: String, _ link: Link, _ isCurrent: Bool) -> HTML {
        li { a(.class("kern-link"), .href(link), .when(isCurrent, .aria("current", "true"))) { name } }
    }

    @HTMLBuilder static func breadcrumb(_ steps: [(String, Link)], title: String) -> HTML {
        if !steps.isEmpty {
            nav(.class("insek-path"), .aria("label", SiteTexts.breadcrumb)) {
                ol {
                    HTML.each(steps) { step, out in
                        out.append(li { a(.class("kern-link"), .href(step.1)) { step.0 } })
                    }
                    li(.aria("current", "page")) { title }
                }
            }
        }
    }

    static func foot(isExample: Bool) -> HTML {
        footer(.class("insek-foot")) {
            div(.class("insek-foot__inner")) {
                if isExample {
                    p(.class("kern-body insek-mark")) { "\(SiteTexts.example). \(SiteTexts.exampleNote)" }
                }
                p(.class("kern-body kern-body--small")) { SiteTexts.footer }
            }
        }
    }
}
