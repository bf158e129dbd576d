import Domain
import HTML
import Values

/// The rows of the list. A thousand of them are common, so cells are written straight into the page's bytes.
struct MunicipalityTable {
    let listing: MunicipalityListing

    var html: HTML {
        div(.class("kern-table-responsive"), .role("region"), .aria("label", MunicipalityTexts.list), .tabindex(0)) {
            table(.class("kern-table kern-table--small insek-fold insek-municipalities")) {
                caption(.class("kern-sr-only")) { MunicipalityTexts.list }
                thead(.class("kern-table__head")) {
                    tr(.class("kern-table__row")) {
                        heading(MunicipalityTexts.name, .name)
                        heading(MunicipalityTexts.kreisShort, .kreis)
                        th(.scope(.col), .class("kern-table__header")) { MunicipalityTexts.kind }
                        heading(MunicipalityTexts.inhabitants, .inhabitants)
                        heading(MunicipalityTexts.area, .area)
                        heading(MunicipalityTexts.density, .density)
                    }
                }
                tbody(.class("kern-table__body")) { HTML.each(listing.rows, Self.row) }
            }
        }
    }

    private static func row(_ municipality: Municipality, _ out: inout HTML) {
        out.element("tr", .class("kern-table__row")) { out in
            out.element("th", .scope(.row), .class("kern-table__header")) { out in
                out.element("a", .class("kern-link"), .href(MunicipalityRoutes.portrait.link(municipality.slug))) {
                    $0.text(municipality.name)
                }
                if municipality.ags.isDemo {
                    out.text(" ")
                    out.element("span", .class("kern-badge kern-badge--info kern-badge--small")) {
                        $0.element("span", .class("kern-label kern-label--small")) { $0.text(SiteTexts.example) }
                    }
                }
            }
            out.element("td", .class("kern-table__cell")) { $0.text(municipality.kreisName) }
            out.element("td", .class("kern-table__cell")) { $0.text(municipality.kind.germanName) }
            out.element("td", .class("kern-table__cell kern-table__cell--numeric")) { $0.text(GermanNumber.text(municipality.inhabitants)) }
            out.element("td", .class("kern-table__cell kern-table__cell--numeric")) { $0.text(area(municipality)) }
            out.element("td", .class("kern-table__cell kern-table__cell--numeric")) {
                $0.text(municipality.density.map { GermanNumber.text($0, decimals: 0) } ?? Gap.missing.text)
            }
        }
    }

    private static func area(_ municipality: Municipality) -> String {
        municipality.hectares > 0
            ? GermanNumber.text(Double(municipality.hectares) / 100, decimals: 2) : Gap.missing.text
    }

    private func heading(_ name: String, _ order: MunicipalityOrder) -> HTML {
        var query = listing.query
        let isCurrent = query.order == order
        query.descending = isCurrent && !query.descending
        query.order = order
        query.page = 1
        let link = MunicipalityRoutes.list.link(query: MunicipalityForm.fields(query))
        let sorted = isCurrent ? (listing.query.descending ? "descending" : "ascending") : "none"
        let isText = order == .name || order == .kreis
        return th(
            .scope(.col), isText ? .class("kern-table__header") : .class("kern-table__header kern-table__header--numeric"),
            .aria("sort", sorted)
        ) {
            a(.class("kern-link"), .href(link)) { name }
        }
    }
}
