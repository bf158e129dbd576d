import Domain
import HTML
import Reports

/// The first draft, chapter by chapter.
struct DraftPage {
    let open: OpenWorkspace
    let document: Document

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: DraftPageTexts.draft, entry: .figures) {
            h1(.class("kern-heading-x-large")) { document.title }
            p(.class("kern-body")) { document.subtitle }
            p(.class("kern-body kern-body--bold")) { document.mark }
            p(.class("insek-actions")) {
                a(.class("kern-btn kern-btn--primary"), .href(DraftRoutes.draftWord.link(open.municipality, open.concept))) {
                    span(.class("kern-label")) { DraftPageTexts.word }
                }
                a(.class("kern-btn kern-btn--secondary"), .href(DraftRoutes.draftPDF.link(open.municipality, open.concept))) {
                    span(.class("kern-label")) { DraftPageTexts.pdf }
                }
                a(.class("kern-link"), .href(DraftRoutes.papers.link(open.municipality, open.concept))) {
                    DraftPageTexts.papers
                }
            }
            contents
            DocumentHTML(document) { MunicipalityRoutes.portrait.link($0) }.blocks
        }
    }

    private var contents: HTML {
        nav(.aria("label", DraftPageTexts.contents)) {
            ul(.class("kern-list kern-list--bullet")) {
                HTML.each(document.chapters) { chapter, out in
                    out.append(li { a(.class("kern-link"), .href(Link(fragment: chapter.id))) { chapter.title } })
                }
            }
        }
    }
}
