import Domain
import HTML
import Reports

/// The first draft, a chapter on each page; the first page has the way to all of them.
struct DraftPage {
    let open: OpenWorkspace
    /// Nil is the opening.
    let chapter: DraftChapter?
    let document: Document

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: chapter?.title ?? DraftPageTexts.draft, entry: .figures,
            breadcrumb: chapter == nil ? [] : [(DraftPageTexts.draft, link(nil))]
        ) {
            h1(.class("kern-heading-x-large")) { document.title }
            p(.class("kern-body")) { document.subtitle }
            p(.class("kern-body kern-body--bold")) { document.mark }
            if chapter == nil {
                files
                contents
            }
            DocumentHTML(document) { MunicipalityRoutes.portrait.link($0) }.blocks
            neighbours
        }
    }

    private var files: HTML {
        div(.class("insek-actions")) {
            a(.class("kern-btn kern-btn--primary"), .href(DraftRoutes.draftWord.link(open.municipality, open.concept)))
            {
                span(.class("kern-label")) { DraftPageTexts.word }
            }
            a(.class("kern-btn kern-btn--secondary"), .href(DraftRoutes.draftPDF.link(open.municipality, open.concept)))
            {
                span(.class("kern-label")) { DraftPageTexts.pdf }
            }
            JobButton.papers(open).html
            a(.class("kern-link"), .href(DraftRoutes.papers.link(open.municipality, open.concept))) {
                DraftPageTexts.papers
            }
        }
    }

    private var contents: HTML {
        nav(.aria("label", DraftPageTexts.contents)) {
            ul(.class("insek-entries insek-entries--narrow")) {
                HTML.each(DraftChapter.allCases) { chapter, out in
                    out.append(
                        li {
                            a(.class("kern-link"), .href(link(chapter))) { chapter.title }
                            span(.class("insek-entries__detail")) { DraftPageTexts.about(chapter) }
                        })
                }
            }
        }
    }

    private var neighbours: HTML {
        nav(.aria("label", DraftPageTexts.turning), .class("insek-actions")) {
            if let chapter {
                a(.class("kern-link"), .href(link(chapter.previous))) {
                    DraftPageTexts.back(chapter.previous?.title ?? DraftPageTexts.draft)
                }
            }
            if let next = chapter.map(\.next) ?? DraftChapter.allCases.first {
                a(.class("kern-link"), .href(link(next))) { DraftPageTexts.on(next.title) }
            }
        }
    }

    private func link(_ chapter: DraftChapter?) -> Link {
        chapter.map { DraftRoutes.chapter.link(open.municipality, open.concept, $0) }
            ?? DraftRoutes.draft.link(open.municipality, open.concept)
    }
}
