import Domain
import HTML
import Reports
import Values

/// The list of municipalities: searched, filtered, sorted and turned page by page without a script.
struct ListPage {
    let listing: MunicipalityListing

    var page: Layout.Page {
        Layout.Page(title: MunicipalityTexts.list, section: .municipalities) {
            h1(.class("kern-heading-x-large")) { MunicipalityTexts.list }
            filter
            if listing.query.page > listing.pageCount {
                p(.class("kern-body"), .role("status")) {
                    "\(MunicipalityTexts.found(listing)). \(MunicipalityTexts.noPage(listing))."
                }
                pages
            } else if listing.rows.isEmpty {
                p(.class("kern-body"), .role("status")) { MunicipalityTexts.nothing }
            } else {
                p(.class("kern-body"), .role("status")) {
                    "\(MunicipalityTexts.found(listing)). \(MunicipalityTexts.page(listing))."
                }
                MunicipalityTable(listing: listing).html
                pages
            }
            HTML.each(shownSources) { source, out in
                out.append(p(.class("kern-body kern-body--small")) { MunicipalityTexts.origin(source, listing.rows) })
            }
        }
    }

    /// Only those that rows on this page come from.
    private var shownSources: [Source] {
        let coverages = Set(listing.rows.map { Coverage(of: $0.ags) })
        return listing.sources.filter { coverages.contains($0.coverage) }
    }

    private var filter: HTML {
        form(.method(.get), .action(MunicipalityRoutes.list.link()), .class("insek-search"), .role("search")) {
            div(.class("kern-form-input")) {
                label(.class("kern-label"), .for("suche")) { MunicipalityTexts.searchLabel }
                input(
                    .class("kern-form-input__input"), .id("suche"), .name(MunicipalityForm.search), .type("search"),
                    .value(listing.query.search), .maxlength(100))
            }
            div(.class("kern-form-input")) {
                label(.class("kern-label"), .for("kreis")) { MunicipalityTexts.kreis }
                div(.class("kern-form-input__select-wrapper")) {
                    select(.class("kern-form-input__select"), .id("kreis"), .name(MunicipalityForm.kreis)) {
                        option(.value("")) { MunicipalityTexts.allKreise }
                        HTML.each(listing.kreise) { kreis, out in out.append(choice(kreis)) }
                    }
                }
            }
            button(.class("kern-btn kern-btn--secondary"), .type("submit")) {
                span(.class("kern-label")) { MunicipalityTexts.apply }
            }
        }
    }

    private func choice(_ kreis: Kreis) -> HTML {
        // Leipzig is both a town and a Landkreis: the key tells them apart.
        let name = "\(kreis.name) (\(kreis.key.text))"
        return option(.value(kreis.key.text), .when(kreis.key == listing.query.kreis, .selected)) { name }
    }

    @HTMLBuilder private var pages: HTML {
        if listing.pageCount > 1 || listing.query.page > 1 {
            nav(.class("insek-actions"), .aria("label", MunicipalityTexts.pages)) {
                if listing.query.page > listing.pageCount {
                    turn(MunicipalityTexts.last, to: listing.pageCount)
                } else if listing.query.page > 1 {
                    turn(MunicipalityTexts.earlier, to: listing.query.page - 1)
                }
                if listing.query.page < listing.pageCount { turn(MunicipalityTexts.later, to: listing.query.page + 1) }
            }
        }
    }

    private func turn(_ name: String, to page: Int) -> HTML {
        var query = listing.query
        query.page = page
        return a(
            .class("kern-link"), .href(MunicipalityRoutes.list.link(query: MunicipalityForm.fields(query)))
        ) { name }
    }
}
