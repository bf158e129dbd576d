import Domain
import HTML
import Reports

/// The page of one municipality: the portrait document in the frame, with its downloads.
struct PortraitPage {
    let municipality: Municipality
    let document: Document
    /// Whether a concept of the municipality has a public page.
    let hasPublicPage: Bool

    var page: Layout.Page {
        Layout.Page(
            title: municipality.name, section: .municipalities,
            breadcrumb: [(MunicipalityTexts.list, MunicipalityRoutes.list.link())],
            isExample: municipality.ags.isDemo
        ) {
            article(.class("insek-paper")) {
                h1(.class("kern-heading-x-large")) { municipality.name }
                p(.class("kern-body")) {
                    "\(document.subtitle). "
                    span(.class("insek-mark")) { document.mark }
                }
                div(.class("insek-actions")) {
                    a(.class("kern-btn kern-btn--primary"), .href(MunicipalityRoutes.pdf.link(municipality.slug))) {
                        span(.class("kern-label")) { MunicipalityTexts.pdf }
                    }
                    if hasPublicPage {
                        a(.class("kern-link"), .href(PublicPageRoutes.start.link(municipality.slug))) {
                            PublicPageTexts.concept
                        }
                    }
                    a(.class("kern-link"), .href(MunicipalityRoutes.json.link(municipality.slug))) {
                        MunicipalityTexts.data
                    }
                    a(.class("kern-link"), .href(RemarkRoutes.form.link(municipality.slug))) {
                        MunicipalityTexts.remark
                    }
                }
                DocumentHTML(document) { slug in MunicipalityRoutes.portrait.link(slug) }.blocks
            }
        }
    }
}
