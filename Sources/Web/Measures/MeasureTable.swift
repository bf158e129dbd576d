import Domain
import HTML

/// One page of the list as a table that can be sorted by its columns.
struct MeasureTable {
    let open: OpenWorkspace
    let listing: MeasureListing

    var html: HTML {
        DataTable(
            caption: WorkspaceEntry.measures.title,
            columns: [
                .text(MeasureField.code.germanName, sort: sort(.code)) { $0.code.text },
                DataColumn(title: MeasureField.title.germanName, sort: sort(.title)) { row in
                    a(.class("kern-link"), .href(open.sheet(of: row.code))) { row.title }
                },
                DataColumn(title: MeasureField.place.germanName) { MeasureTexts.valueOrGap($0.place) },
                DataColumn(title: MeasureTexts.period, kind: .short, sort: sort(.period)) {
                    MeasureTexts.valueOrGap($0.period.german)
                },
                DataColumn(title: MeasureTexts.roughCost, kind: .numeric, sort: sort(.cost)) {
                    MeasureTexts.valueOrGap($0.cost.map(MeasureTexts.thousands))
                },
                DataColumn(title: MeasureField.priority.germanName, kind: .short, sort: sort(.priority)) {
                    MeasureTexts.valueOrGap($0.priority?.germanName)
                },
                DataColumn(title: MeasureField.status.germanName, kind: .short, sort: sort(.status)) {
                    HTML(text: $0.status.germanName)
                },
            ], rows: listing.rows, showsCaption: false
        ).html
    }

    private func sort(_ order: MeasureOrder) -> (link: Link, order: SortHeading.Order) {
        var query = listing.query
        let isCurrent = query.order == order
        query.descending = isCurrent && !query.descending
        query.order = order
        query.page = 1
        return (
            MeasureRoutes.list.link(open.municipality, open.concept, query: MeasureListForm.fields(query)),
            .init(isCurrent: isCurrent, descending: listing.query.descending)
        )
    }
}
