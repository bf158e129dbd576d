import Domain
import HTML
import Values

/// Where the work on a concept begins: how it stands, what to do next, what others did.
struct WorkspaceOverviewPage {
    let concept: Concept
    /// Of the measures that the reader may see.
    let counts: [MeasureStatus: Int]
    /// What others did last; empty for whoever does not see the history.
    let changes: [HistoryEntry]
    /// What the reader may do and where it is done.
    let place: WorkspacePlaces
    let notice: ShownNotice?

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: WorkspaceEntry.overview.title, entry: .overview, notice: notice) {
            h1(.class("kern-heading-x-large")) { concept.title }
            p(.class("kern-body")) { WorkspaceTexts.state(concept.state) }
            if total == 0 {
                beginning
            } else {
                if let step = WorkspaceNextStep(counts), place.mayEdit { next(step) }
                measures
            }
            if place.seesHistory { others }
        }
    }

    private var total: Int { counts.values.reduce(0, +) }

    @HTMLBuilder private var beginning: HTML {
        if place.mayAdd {
            EmptyState(
                title: OverviewTexts.begin, text: OverviewTexts.beginText, startTitle: OverviewTexts.first,
                start: .link(place.newMeasure)
            ) { DescriptionList(rows: OverviewTexts.example.map { ($0.0, HTML(text: $0.1)) }).html }.html
        } else {
            AlertBox(kind: .info, title: OverviewTexts.nothingYet) {
                p(.class("kern-body")) { OverviewTexts.nothingYetText }
            }.html
        }
    }

    private func next(_ step: WorkspaceNextStep) -> HTML {
        section(.class("kern-summary insek-next")) {
            div(.class("kern-summary__header")) { h2(.class("kern-title")) { OverviewTexts.next } }
            div(.class("kern-summary__body")) {
                p(.class("kern-body kern-body--bold")) { step.title }
                p(.class("kern-body")) { step.reason }
                p(.class("insek-actions")) {
                    a(.class("kern-btn kern-btn--primary"), .href(place.measures(step.status))) {
                        span(.class("kern-label")) { step.action }
                    }
                }
            }
        }
    }

    private var measures: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { OverviewTexts.standing }
            ul(.class("insek-entries insek-entries--narrow")) {
                entry(OverviewTexts.all, place.measures(nil), total)
                HTML.each(MeasureStatus.allCases) { status, out in
                    if let count = counts[status] {
                        out.append(entry(OverviewTexts.name(status), place.measures(status), count))
                    }
                }
            }
        }
    }

    private func entry(_ title: String, _ link: Link, _ count: Int) -> HTML {
        li {
            a(.class("kern-link"), .href(link)) { title }
            span(.class("insek-entries__detail")) { OverviewTexts.measures(count) }
        }
    }

    private var others: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { OverviewTexts.others }
            if changes.isEmpty {
                p(.class("kern-body")) { OverviewTexts.nobody }
            } else {
                ol(.class("insek-changes")) {
                    HTML.each(changes) { change, out in out.append(row(change)) }
                }
            }
            p(.class("kern-body")) { a(.class("kern-link"), .href(place.history.all)) { HistoryTexts.wholeHistory } }
        }
    }

    private func row(_ change: HistoryEntry) -> HTML {
        let time = change.at.berlin
        return li(.class("insek-change")) {
            span(.class("insek-change__time")) {
                time.day.german
                br()
                time.clock
            }
            div(.class("insek-change__body")) {
                p(.class("kern-body")) { HistorySentence(change).html(place.history.thing) }
            }
            a(.class("kern-link insek-change__view"), .href(place.history.change(change.number))) {
                HistoryTexts.view
                span(.class("kern-sr-only")) { HistoryTexts.heard(change.number) }
            }
        }
    }
}
