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
        FilterForm(
            action: MunicipalityRoutes.list.link(),
            search: .init(
                name: MunicipalityForm.search, label: MunicipalityTexts.searchLabel, value: listing.query.search),
            narrowings: [
                .init(
                    name: MunicipalityForm.kreis, label: MunicipalityTexts.kreis,
                    choices: listing.kreise.map(Self.choice), chosen: listing.query.kreis?.text ?? "")
            ]
        ).html
    }

    private static func choice(_ kreis: Kreis) -> Choice {
        // Leipzig is both a town and a Landkreis: the key tells them apart.
        Choice(value: kreis.key.text, title: "\(kreis.name) (\(kreis.key.text))")
    }

    private var pages: HTML {
        Pagination(page: listing.query.page, pageCount: listing.pageCount) { page in
            var query = listing.query
            query.page = page
            return MunicipalityRoutes.list.link(query: MunicipalityForm.fields(query))
        }.html
    }
}
