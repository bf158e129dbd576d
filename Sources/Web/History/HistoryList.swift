import Actions
import Domain
import HTML
import Values

/// Changes under the days on which they were made, with the way to newer and older ones.
struct HistoryList {
    let page: HistoryPage
    let place: HistoryLinks
    /// Where the things that sentences name are; the history of one thing does not lead to it again and again.
    let thing: (HistoryThing) -> Link?
    /// What stands below the sentence of an entry.
    var detail: (HistoryEntry) -> HTML = { _ in .empty }
    /// The same list at another place.
    let link: (HistoryQuery.Place) -> Link

    var html: HTML {
        div(.class("insek-history")) {
            HTML.each(days) { day, out in
                out.append(
                    section {
                        h2(.class("kern-heading-small")) { HistoryTexts.day(day.day) }
                        ol(.class("insek-changes")) {
                            HTML.each(day.entries) { entry, out in out.append(row(entry)) }
                        }
                    })
            }
            turning
        }
    }

    private var days: [(day: Day, entries: [HistoryEntry])] {
        var days: [(day: Day, entries: [HistoryEntry])] = []
        for entry in page.entries {
            let day = entry.at.berlin.day
            if days.last?.day == day {
                days[days.count - 1].entries.append(entry)
            } else {
                days.append((day, [entry]))
            }
        }
        return days
    }

    private func row(_ entry: HistoryEntry) -> HTML {
        li(.class("insek-change"), .id("aenderung-\(entry.number)")) {
            span(.class("insek-change__time")) { entry.at.berlin.clock }
            div(.class("insek-change__body")) {
                p(.class("kern-body")) {
                    HistorySentence(entry, page.names.things).html(thing)
                    if entry.isErased { " \(HistoryTexts.erasedShort)" }
                }
                detail(entry)
            }
            a(.class("kern-link insek-change__view"), .href(place.change(entry.number))) {
                HistoryTexts.view
                span(.class("kern-sr-only")) { HistoryTexts.heard(entry.number) }
            }
        }
    }

    @HTMLBuilder private var turning: HTML {
        if page.hasNewer || page.hasOlder {
            nav(.class("insek-actions"), .aria("label", TableTexts.pages)) {
                if page.hasNewer {
                    step(HistoryTexts.newest, .newest)
                    if let first = page.entries.first { step(HistoryTexts.newer, .after(first.number)) }
                }
                if page.hasOlder, let last = page.entries.last { step(HistoryTexts.older, .before(last.number)) }
            }
        }
    }

    private func step(_ name: String, _ place: HistoryQuery.Place) -> HTML {
        a(.class("kern-link"), .href(link(place))) { name }
    }
}
