import Domain
import HTML

/// What everybody reads of a municipality's concept.
struct PublicStartPage {
    let start: PublicStart

    private var municipality: MunicipalityAddress { start.municipality }

    var page: Layout.Page {
        Layout.Page(
            title: PublicPageTexts.title(municipality.name), section: .municipalities,
            breadcrumb: [
                (MunicipalityTexts.list, MunicipalityRoutes.list.link()),
                (municipality.name, MunicipalityRoutes.portrait.link(municipality.slug)),
            ], isExample: municipality.ags.isDemo
        ) {
            h1(.class("kern-heading-x-large")) { PublicPageTexts.title(municipality.name) }
            PublicStartParts(start: start).html
        }
    }
}
