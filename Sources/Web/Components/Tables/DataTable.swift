import HTML

/// A column of a `DataTable`.
struct DataColumn<Row> {
    enum Kind {
        case text
        /// A word or a period that stays on one line.
        case short
        case numeric
        case action
    }

    let title: String
    var kind = Kind.text
    /// Set where the table can be sorted by it.
    var sort: (link: Link, order: SortHeading.Order)?
    let cell: (Row) -> HTML

    /// A column of plain texts.
    static func text(
        _ title: String, sort: (link: Link, order: SortHeading.Order)? = nil, _ text: @escaping (Row) -> String
    )
        -> Self
    {
        Self(title: title, sort: sort) { HTML(text: text($0)) }
    }

    /// A column of numbers that line up, already in German form.
    static func number(
        _ title: String, sort: (link: Link, order: SortHeading.Order)? = nil, _ text: @escaping (Row) -> String
    ) -> Self {
        Self(title: title, kind: .numeric, sort: sort) { HTML(text: text($0)) }
    }
}

/// A table with a caption whose first column heads its rows. On a narrow page each row becomes a block with the heads of
/// its columns beside its cells.
///
/// For up to some hundred rows; a list of thousands writes its cells itself, as `MunicipalityTable` does.
struct DataTable<Row> {
    let caption: String
    let columns: [DataColumn<Row>]
    let rows: [Row]
    /// False where a heading just above says the same; the caption is then only heard.
    var showsCaption = true

    var html: HTML {
        div(.class("kern-table-responsive"), .role("region"), .aria("label", caption), .tabindex(0)) {
            table(.class("kern-table insek-fold")) {
                HTML.element("caption", showsCaption ? .class("kern-title") : .class("kern-sr-only")) { caption }
                thead(.class("kern-table__head")) {
                    tr(.class("kern-table__row")) { HTML.each(columns) { $1.append(Self.heading($0)) } }
                }
                tbody(.class("kern-table__body")) {
                    HTML.each(rows) { row, out in
                        out.append(tr(.class("kern-table__row")) { cells(row) })
                    }
                }
            }
        }
    }

    private static func heading(_ column: DataColumn<Row>) -> HTML {
        if let sort = column.sort {
            return SortHeading(
                title: column.title, link: sort.link, order: sort.order, isNumeric: column.kind == .numeric
            ).html
        }
        return switch column.kind {
        case .text, .short, .numeric: th(.scope(.col), SortHeading.look(column.kind == .numeric)) { column.title }
        case .action:
            th(.scope(.col), .class("kern-table__header kern-table__header--action")) {
                span(.class("kern-sr-only")) { column.title }
            }
        }
    }

    private func cells(_ row: Row) -> HTML {
        HTML.each(columns.enumerated()) { item, out in
            let column = item.element
            if item.offset == 0 {
                out.append(th(.scope(.row), .class("kern-table__header")) { column.cell(row) })
                return
            }
            switch column.kind {
            case .text:
                out.append(td(.class("kern-table__cell"), .data("label", column.title)) { span { column.cell(row) } })
            case .short:
                out.append(
                    td(.class("kern-table__cell insek-nowrap"), .data("label", column.title)) {
                        span { column.cell(row) }
                    })
            case .numeric:
                out.append(
                    td(.class("kern-table__cell kern-table__cell--numeric"), .data("label", column.title)) {
                        span { column.cell(row) }
                    })
            case .action:
                out.append(td(.class("kern-table__cell kern-table__cell--action")) { column.cell(row) })
            }
        }
    }
}
