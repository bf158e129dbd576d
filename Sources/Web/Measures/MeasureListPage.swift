import Domain
import HTML

/// The list of measures: searched, narrowed, sorted and turned page by page without a script.
struct MeasureListPage {
    let open: OpenWorkspace
    let listing: MeasureListing
    var notice: ShownNotice?
    /// What else can be done with the measures, such as giving them out as a file.
    var actions: [(title: String, link: Link)] = []

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: WorkspaceEntry.measures.title, entry: .measures, notice: notice) {
            h1(.class("kern-heading-x-large")) { WorkspaceEntry.measures.title }
            if isEmpty {
                if !actions.isEmpty, open.mayAddMeasures { doings }
                MeasureEmptyState(open: open).html
            } else {
                doings
                filter
                found
            }
        }
    }

    /// Nobody has written a measure yet, or none that this person may see.
    private var isEmpty: Bool { listing.matching == 0 && !listing.query.isNarrowed }

    private var doings: HTML {
        div(.class("insek-actions")) {
            if open.mayAddMeasures, !isEmpty {
                a(
                    .class("kern-btn kern-btn--primary"),
                    .href(MeasureRoutes.new.link(open.municipality, open.concept))
                ) { span(.class("kern-label")) { MeasureTexts.new } }
            }
            HTML.each(actions) { action, out in
                out.append(
                    a(.class("kern-btn kern-btn--secondary"), .href(action.link)) {
                        span(.class("kern-label")) { action.title }
                    })
            }
            if !isEmpty { JobButton.measureSheets(open).html }
        }
    }

    private var filter: HTML {
        let query = listing.query
        return FilterForm(
            action: open.measureList,
            search: .init(name: MeasureListForm.search, label: MeasureTexts.search, value: query.search),
            narrowings: [
                .init(
                    name: MeasureListForm.status, label: MeasureField.status.germanName,
                    choices: MeasureTexts.statusChoices, chosen: query.status?.rawValue ?? ""),
                .init(
                    name: MeasureListForm.priority, label: MeasureField.priority.germanName,
                    choices: MeasureTexts.priorityChoices, chosen: query.priority.map { String($0.rawValue) } ?? ""),
                .init(
                    name: MeasureListForm.horizon, label: MeasureTexts.period,
                    choices: MeasureHorizon.allCases.map {
                        Choice(value: $0.rawValue, title: MeasureTexts.name($0, query.horizonYears))
                    }, chosen: query.horizon?.rawValue ?? ""),
            ] + ortsteile, kept: MeasureListForm.orderFields(query)
        ).html
    }

    /// No filter where nothing lies in any Ortsteil.
    private var ortsteile: [FilterForm.Narrowing] {
        let chosen = listing.query.ortsteil
        let names = listing.ortsteile + (chosen.map { listing.ortsteile.contains($0) ? [] : [$0] } ?? [])
        guard !names.isEmpty else { return [] }
        return [
            .init(
                name: MeasureListForm.ortsteil, label: MeasureTexts.ortsteil,
                choices: names.map { Choice(value: $0, title: $0) }, chosen: chosen ?? "")
        ]
    }

    @HTMLBuilder private var found: HTML {
        p(.class("kern-body"), .role("status")) { MeasureTexts.found(listing) }
        if listing.matching == 0 {
            p(.class("kern-body")) { a(.class("kern-link"), .href(open.measureList)) { MeasureTexts.showAll } }
        } else {
            if !listing.rows.isEmpty { MeasureTable(open: open, listing: listing).html }
            Pagination(page: listing.query.page, pageCount: listing.pageCount) { page in
                var query = listing.query
                query.page = page
                return MeasureRoutes.list.link(
                    open.municipality, open.concept, query: MeasureListForm.fields(query))
            }.html
        }
    }
}
