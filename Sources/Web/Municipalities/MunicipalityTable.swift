import Domain
import HTML
import Values

/// The rows of the list. A thousand of them are common, so cells are written straight into the page's bytes.
struct MunicipalityTable {
    let listing: MunicipalityListing

    var html: HTML {
        div(.class("kern-table-responsive"), .role("region"), .aria("label", MunicipalityTexts.list), .tabindex(0)) {
            table(.class("kern-table insek-fold insek-municipalities")) {
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
                tbody { HTML.each(listing.rows, Self.row) }
            }
        }
    }

    /// Cells carry no classes: with a thousand rows these would be two thirds of the page. The style sheet names the
    /// columns by their place instead.
    private static func row(_ municipality: Municipality, _ out: inout HTML) {
        out.element("tr") { out in
            out.element("th", .scope(.row)) { out in
                out.element(
                    "a", .href(MunicipalityRoutes.portrait.link(municipality.slug)), text: municipality.name)
                if municipality.ags.isDemo {
                    out.text(" ")
                    out.element("small", text: SiteTexts.example)
                }
            }
            out.element("td", text: municipality.kreisName)
            out.element("td", text: municipality.kind.germanName)
            out.element("td") { out in
                out.text { GermanNumber.append(Int64(municipality.inhabitants), to: &$0) }
            }
            out.element("td") { out in area(municipality.hectares, &out) }
            out.element("td") { out in density(municipality, &out) }
        }
    }

    /// Square kilometres with two decimals: hectares are hundredths of them.
    private static func area(_ hectares: Int, _ out: inout HTML) {
        guard hectares > 0 else { return out.text(Gap.missing.text) }
        out.text { bytes in
            GermanNumber.append(Int64(hectares / 100), to: &bytes)
            bytes.append(UInt8(ascii: ","))
            bytes.append(UInt8(ascii: "0") + UInt8(hectares / 10 % 10))
            bytes.append(UInt8(ascii: "0") + UInt8(hectares % 10))
        }
    }

    /// Inhabitants per square kilometre, rounded half up as everywhere.
    private static func density(_ municipality: Municipality, _ out: inout HTML) {
        guard municipality.hectares > 0 else { return out.text(Gap.missing.text) }
        let rounded = (municipality.inhabitants * 200 + municipality.hectares) / (2 * municipality.hectares)
        out.text { GermanNumber.append(Int64(rounded), to: &$0) }
    }

    private func heading(_ name: String, _ order: MunicipalityOrder) -> HTML {
        var query = listing.query
        let isCurrent = query.order == order
        query.descending = isCurrent && !query.descending
        query.order = order
        query.page = 1
        let link = MunicipalityRoutes.list.link(query: MunicipalityForm.fields(query))
        return SortHeading(
            title: name, link: link, order: .init(isCurrent: isCurrent, descending: listing.query.descending),
            isNumeric: order != .name && order != .kreis
        ).html
    }
}
