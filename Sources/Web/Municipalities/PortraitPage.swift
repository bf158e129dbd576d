import Domain
import HTML
import Reports

/// The page of one municipality: the portrait document in the frame, with its downloads.
struct PortraitPage {
    let municipality: Municipality
    let document: Document

    var page: Layout.Page {
        Layout.Page(
            title: municipality.name, section: .municipalities,
            breadcrumb: [(MunicipalityTexts.list, MunicipalityRoutes.list.link())],
            isExample: municipality.ags.isDemo
        ) {
            article(.class("steckbrief")) {
                h1(.class("kern-heading-large")) { municipality.name }
                p(.class("kern-body untertitel")) {
                    "\(document.subtitle). "
                    strong { document.mark }
                }
                p(.class("kern-body werkzeuge")) {
                    a(.class("kern-link"), .href(MunicipalityRoutes.pdf.link(municipality.slug))) {
                        MunicipalityTexts.pdf
                    }
                    " "
                    a(.class("kern-link"), .href(MunicipalityRoutes.json.link(municipality.slug))) {
                        MunicipalityTexts.data
                    }
                    " "
                    a(.class("kern-link"), .href(RemarkRoutes.form.link(municipality.slug))) {
                        MunicipalityTexts.remark
                    }
                }
                DocumentHTML(document) { slug in MunicipalityRoutes.portrait.link(slug) }.blocks
            }
        }
    }
}
