import Domain
import HTML
import Values

/// All municipalities with how far each has come: searched, narrowed and turned page by page.
struct AdvisoryListPage {
    let listing: AdvisoryListing

    var page: Layout.Page {
        var page = Layout.Page(
            title: AdvisoryTexts.title, section: .workshop, breadcrumb: [(ConceptTexts.own, ConceptRoutes.own.link())]
        ) {
            h1(.class("kern-heading-x-large")) { AdvisoryTexts.title }
            p(.class("kern-body")) { AdvisoryTexts.introduction }
            filter
            if listing.rows.isEmpty {
                p(.class("kern-body"), .role("status")) {
                    listing.query.page > 1 ? AdvisoryTexts.noPage : AdvisoryTexts.nothing
                }
            } else {
                p(.class("kern-body"), .role("status")) { AdvisoryTexts.found(listing.matching) }
                table
            }
            Pagination(page: listing.query.page, pageCount: listing.pageCount) { number in
                var query = listing.query
                query.page = number
                return AdvisoryRoutes.list.link(query: AdvisoryForm.fields(query))
            }.html
        }
        page.isSignedIn = true
        return page
    }

    private var filter: HTML {
        FilterForm(
            action: AdvisoryRoutes.list.link(),
            search: .init(name: AdvisoryForm.search, label: AdvisoryTexts.search, value: listing.query.search),
            narrowings: [
                .init(
                    name: AdvisoryForm.stage, label: AdvisoryTexts.stage,
                    choices: MunicipalityStage.allCases.map {
                        Choice(value: $0.rawValue, title: AdvisoryTexts.stage($0))
                    }, chosen: listing.query.stage?.rawValue ?? "")
            ]
        ).html
    }

    private var table: HTML {
        DataTable(
            caption: AdvisoryTexts.caption,
            columns: [
                DataColumn(title: AdvisoryTexts.municipality) { row in
                    a(.class("kern-link"), .href(AdvisoryRoutes.municipality.link(row.municipality.ags))) {
                        row.municipality.name
                    }
                },
                .text(AdvisoryTexts.key) { $0.municipality.ags.text }, .text(AdvisoryTexts.kreis) { $0.kreisName },
                DataColumn(title: AdvisoryTexts.stage) { AdvisoryStageTag(stage: $0.stage).html },
                .number(AdvisoryTexts.concepts) { GermanNumber.text(Int64($0.concepts)) },
            ], rows: listing.rows, showsCaption: false
        ).html
    }
}

/// How far a municipality has come, as a mark.
struct AdvisoryStageTag {
    let stage: MunicipalityStage

    var html: HTML {
        let kind: Tag.Kind =
            switch stage {
            case .untouched: .neutral
            case .opened: .warning
            case .invited: .info
            case .inUse: .success
            }
        return Tag(text: AdvisoryTexts.stage(stage), kind: kind).html
    }
}
