import HTML

/// Names and what belongs to them, as on a sheet. A row without a value is left out by the caller or says that it is
/// missing; it never stands empty.
struct DescriptionList {
    typealias Row = (key: String, value: HTML)

    let rows: [Row]

    var html: HTML {
        dl(.class("kern-description-list")) {
            HTML.each(rows) { row, out in
                out.append(
                    div(.class("kern-description-list-item")) {
                        dt(.class("kern-description-list-item__key")) { row.key }
                        dd(.class("kern-description-list-item__value")) { row.value }
                    })
            }
        }
    }
}

/// What was entered in one step, to be read once more before it counts, with the way back to change it.
struct SummaryList {
    let title: String
    let rows: [DescriptionList.Row]
    /// Leads to the form of this step.
    var change: (title: String, link: Link)?

    var html: HTML {
        section(.class("kern-summary")) {
            div(.class("kern-summary__header")) { h3(.class("kern-title")) { title } }
            div(.class("kern-summary__body")) {
                DescriptionList(rows: rows).html
                if let change {
                    p(.class("insek-actions")) { a(.class("kern-link"), .href(change.link)) { change.title } }
                }
            }
        }
    }
}
