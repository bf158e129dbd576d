import HTML

/// The way to the pages before and after this one; nothing where there is only one.
struct Pagination {
    /// The page asked for, from 1; may lie behind the last.
    let page: Int
    let pageCount: Int
    let link: (Int) -> Link

    @HTMLBuilder var html: HTML {
        if pageCount > 1 || page > 1 {
            nav(.class("insek-actions"), .aria("label", TableTexts.pages)) {
                if page > pageCount {
                    turn(TableTexts.last, to: pageCount)
                } else if page > 1 {
                    turn(TableTexts.earlier, to: page - 1)
                }
                if page < pageCount { turn(TableTexts.later, to: page + 1) }
            }
        }
    }

    private func turn(_ name: String, to page: Int) -> HTML {
        a(.class("kern-link"), .href(link(page))) { name }
    }
}
