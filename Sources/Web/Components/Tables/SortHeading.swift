import HTML

/// The head of a column by which a table can be sorted: a link that says the present order and turns it.
struct SortHeading {
    /// How the rows stand now.
    enum Order: String {
        case none, ascending, descending

        /// - Parameters:
        ///   - isCurrent: Whether the table is sorted by this column.
        init(isCurrent: Bool, descending: Bool) {
            self = isCurrent ? (descending ? .descending : .ascending) : .none
        }
    }

    let title: String
    let link: Link
    let order: Order
    var isNumeric = false

    var html: HTML {
        th(.scope(.col), Self.look(isNumeric), .aria("sort", order.rawValue)) {
            a(.class("kern-link"), .href(link)) { title }
        }
    }

    static func look(_ isNumeric: Bool) -> Attribute {
        isNumeric ? .class("kern-table__header kern-table__header--numeric") : .class("kern-table__header")
    }
}
