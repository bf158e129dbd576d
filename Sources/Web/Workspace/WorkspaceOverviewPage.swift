import Domain
import HTML
import Reports
import Values

/// Where the work on a concept begins: what to do next, how it stands, what is due, what others did.
struct WorkspaceOverviewPage {
    let concept: Concept
    /// Of whoever reads it.
    let person: String
    let overview: Overview
    let time: TimeChoice
    /// What others did last; empty for whoever does not see the history.
    let changes: [HistoryEntry]
    /// What the reader may do and where it is done.
    let place: WorkspacePlaces
    let notice: ShownNotice?

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: WorkspaceEntry.overview.title, entry: .overview, notice: notice) {
            h1(.class("kern-heading-x-large")) { concept.title }
            p(.class("kern-body")) { OverviewTexts.hello(person, overview.today) }
            if place.seesAll {
                p(.class("kern-body")) {
                    RoadmapTexts.span(overview.roadmap, today: overview.today)
                    " "
                    WorkspaceTexts.state(concept.state)
                }
                if place.mayAdd { overview.isFresh ? beginning : next }
                div(.class("insek-cards")) {
                    standing
                    dates
                    ourTime
                    ourMoney
                }
                p(.class("kern-body kern-body--small")) { OverviewTexts.assumption }
            } else {
                p(.class("kern-body")) { WorkspaceTexts.state(concept.state) }
                part
            }
            if place.seesHistory { others }
        }
    }

    private var beginning: HTML {
        section(.class("insek-empty")) {
            h2(.class("kern-heading-medium")) { OverviewTexts.begin }
            p(.class("kern-body")) { OverviewTexts.beginText }
            p(.class("insek-actions")) {
                button(OverviewTexts.draft, place.draft, primary: true)
                button(OverviewTexts.resolution, place.resolution)
                button(OverviewTexts.assign, place.roadmap)
            }
            p(.class("insek-actions")) {
                a(.class("kern-link"), .href(place.papers)) { OverviewTexts.papers }
                a(.class("kern-link"), .href(place.quickCheck)) { OverviewTexts.quickCheck }
                a(.class("kern-link"), .href(place.newMeasure)) { OverviewTexts.measure }
            }
        }
    }

    private func button(_ title: String, _ link: Link, primary: Bool = false) -> HTML {
        a(primary ? .class("kern-btn kern-btn--primary") : .class("kern-btn kern-btn--secondary"), .href(link)) {
            span(.class("kern-label")) { title }
        }
    }

    private var next: HTML {
        let steps = overview.next(minutes: time.rawValue).prefix(3)
        return section(.class("kern-summary insek-next")) {
            div(.class("kern-summary__header")) { h2(.class("kern-title")) { OverviewTexts.next } }
            div(.class("kern-summary__body")) {
                times
                if steps.isEmpty {
                    p(.class("kern-body")) { OverviewTexts.nothingNext }
                } else {
                    ol(.class("insek-steps")) { HTML.each(steps) { step, out in out.append(row(step)) } }
                }
            }
        }
    }

    private var times: HTML {
        nav(.class("insek-actions insek-times"), .aria("label", OverviewTexts.time)) {
            span(.class("kern-body"), .aria("hidden", "true")) { OverviewTexts.time }
            HTML.each(TimeChoice.allCases) { choice, out in
                out.append(
                    a(
                        .class("kern-link"), .href(place.overview(choice)),
                        .when(choice == time, .aria("current", "true"))
                    ) { OverviewTexts.name(choice) })
            }
        }
    }

    private func row(_ step: NextStep) -> HTML {
        let words = NextStepWords(step, place)
        return li {
            p(.class("kern-body kern-body--bold")) { words.title }
            p(.class("kern-body")) { words.reason }
            p(.class("kern-body kern-body--small")) {
                OverviewTexts.minutes(step)
                if let help = words.help { " · \(OverviewTexts.help): \(help)" }
            }
            a(.class("kern-link"), .href(words.link), .aria("label", "\(words.action): \(words.title)")) {
                words.action
            }
        }
    }

    private var standing: HTML {
        let known = overview.plan.openingSession != nil
        return card(OverviewTexts.standing) {
            ul(.class("insek-entries")) {
                entry(
                    OverviewTexts.opened, place.step(.opening),
                    OverviewTexts.opening(overview.roadmap.entry(.opening), known: known))
                entry(
                    OverviewTexts.steps, place.roadmap,
                    OverviewTexts.count(overview.stepsDone, of: overview.roadmap.entries.count))
                entry(
                    OverviewTexts.quick, place.quickCheck,
                    OverviewTexts.count(overview.quickAnswers, of: overview.quickQuestions))
                entry(OverviewTexts.all, place.measures(nil), OverviewTexts.measures(total))
                HTML.each(MeasureStatus.allCases) { status, out in
                    if let count = overview.measures[status] {
                        out.append(
                            entry(OverviewTexts.name(status), place.measures(status), OverviewTexts.measures(count)))
                    }
                }
            }
        }
    }

    private var dates: HTML {
        card(OverviewTexts.dates) {
            ol(.class("insek-entries")) {
                HTML.each(overview.dates(5)) { date, out in
                    out.append(
                        li {
                            span(.class("insek-nowrap")) { OverviewTexts.day(date.day) }
                            span(.class("insek-entries__detail")) { OverviewTexts.occasion(date) }
                        })
                }
            }
        }
    }

    private var ourTime: HTML {
        card(OverviewTexts.ourTime) {
            p(.class("kern-body")) { RoadmapTexts.time(overview.roadmap) }
            if let check = overview.timeCheck {
                p(.class("kern-body")) { check.german }
                if check.verdict == .notEnough || check.verdict == .noHours {
                    p(.class("kern-body")) { OverviewTexts.moreTime }
                }
                p(.class("kern-body kern-body--small")) { OverviewTexts.hourAssumption }
            } else {
                p(.class("kern-body")) { OverviewTexts.noHours }
            }
            p(.class("insek-actions")) {
                a(.class("kern-link"), .href(place.roadmap)) { OverviewTexts.assign }
                a(.class("kern-link"), .href(place.team)) {
                    overview.hoursPerWeek == nil ? OverviewTexts.enterHours : WorkspaceEntry.team.title
                }
            }
        }
    }

    private var ourMoney: HTML {
        card(OverviewTexts.ourMoney) {
            DescriptionList(rows: money).html
            p(.class("insek-actions")) {
                a(.class("kern-link"), .href(place.costs)) { OverviewTexts.costsByYear }
                a(.class("kern-link"), .href(place.price)) { DraftChapter.price.title }
            }
        }
    }

    private var money: [DescriptionList.Row] {
        let paid: DescriptionList.Row = (RoadmapTexts.paid, HTML(text: RoadmapTexts.cost(overview.roadmap)))
        guard let costs = overview.costs else {
            let known = overview.plan.concept.cost?.german ?? OverviewTexts.notStated
            return [(OverviewTexts.conceptCost, HTML(text: known)), paid]
        }
        var rows: [DescriptionList.Row] = [
            (OverviewTexts.conceptCost, HTML(text: costs.cost.euros)),
            (ProcessCostTexts.funding, HTML(text: ProcessCostTexts.given(costs.funding, overview.funding))),
        ]
        if costs.third != .zero { rows.append((ProcessCostTexts.third, HTML(text: costs.third.euros))) }
        rows.append((ProcessCostTexts.own, HTML(text: costs.own.euros)))
        rows.append(paid)
        return rows
    }

    private func card(_ title: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        section(.class("insek-card")) {
            h2(.class("kern-heading-small")) { title }
            content()
        }
    }

    private var total: Int { overview.measures.values.reduce(0, +) }

    /// For whoever reaches only some of the measures.
    @HTMLBuilder private var part: HTML {
        if total == 0 {
            AlertBox(kind: .info, title: OverviewTexts.nothingYet) {
                p(.class("kern-body")) { OverviewTexts.nothingYetText }
            }.html
        } else {
            section(.class("insek-section")) {
                h2(.class("kern-heading-medium")) { OverviewTexts.measures }
                ul(.class("insek-entries insek-entries--narrow")) {
                    entry(OverviewTexts.all, place.measures(nil), OverviewTexts.measures(total))
                }
            }
        }
    }

    private func entry(_ title: String, _ link: Link, _ detail: String) -> HTML {
        li {
            a(.class("kern-link"), .href(link)) { title }
            span(.class("insek-entries__detail")) { detail }
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
