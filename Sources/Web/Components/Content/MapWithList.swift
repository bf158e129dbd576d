import Charts
import HTML

/// A map beside a list of the same entries. The list does all that the map does: whoever cannot see or point at the map
/// misses nothing.
struct MapWithList {
    struct Entry {
        /// As on the map.
        let title: String
        var link: Link?
        /// What the map shows of it by colour, size or place, in words.
        let detail: String
    }

    let map: Drawing
    /// What is shown, of which day, from where.
    let caption: String
    let listTitle: String
    let entries: [Entry]

    var html: HTML {
        div(.class("insek-columns")) {
            figure(.class("insek-figure insek-figure--map")) {
                map.html
                figcaption(.class("kern-body kern-body--small")) { caption }
            }
            section {
                h3(.class("kern-heading-small")) { listTitle }
                ul(.class("insek-entries")) {
                    HTML.each(entries) { entry, out in out.append(li { row(entry) }) }
                }
            }
        }
    }

    @HTMLBuilder private func row(_ entry: Entry) -> HTML {
        if let link = entry.link {
            a(.class("kern-link"), .href(link)) { entry.title }
        } else {
            strong { entry.title }
        }
        span(.class("insek-entries__detail")) { entry.detail }
    }
}
