import HTML

/// The menu of a workspace in its five groups. What has no link yet does not appear, nor does a group without entries.
struct WorkspaceMenu: Sendable {
    let links: [WorkspaceEntry: Link]
    /// How much is open there; shown behind the name.
    var open: [WorkspaceEntry: Int] = [:]

    func html(current: WorkspaceEntry?) -> HTML {
        nav(.aria("label", WorkspaceTexts.navigation)) {
            ul(.class("insek-groups")) {
                HTML.each(WorkspaceGroup.allCases) { group, out in
                    let entries = group.entries.compactMap { entry in links[entry].map { (entry, $0) } }
                    guard !entries.isEmpty else { return }
                    out.append(
                        li {
                            span(.class("insek-groups__title")) { group.title }
                            ul {
                                HTML.each(entries) { item, out in
                                    out.append(row(item.0, item.1, isCurrent: item.0 == current))
                                }
                            }
                        })
                }
            }
        }
    }

    private func row(_ entry: WorkspaceEntry, _ link: Link, isCurrent: Bool) -> HTML {
        li {
            a(.href(link), .when(isCurrent, .aria("current", "page"))) {
                span { entry.title }
                if let count = open[entry], count > 0 {
                    span(.class("insek-count")) {
                        String(count)
                        span(.class("kern-sr-only")) { WorkspaceTexts.open }
                    }
                }
            }
        }
    }
}
