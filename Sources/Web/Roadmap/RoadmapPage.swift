import Access
import Domain
import HTML
import Values

/// The steps on the way to the council's decision, with days, doers, effort and cost.
struct RoadmapPage {
    let open: OpenWorkspace
    let roadmap: Roadmap
    let today: Day
    let notice: ShownNotice?

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: RoadmapTexts.tab, entry: .roadmap, notice: notice) {
            h1(.class("kern-heading-x-large")) { RoadmapTexts.title }
            p(.class("kern-body")) { RoadmapTexts.span(roadmap, today: today) }
            p(.class("kern-body")) { RoadmapTexts.lead }
            DescriptionList(rows: sums).html
            papers
            table
        }
    }

    private var sums: [DescriptionList.Row] {
        [
            (RoadmapTexts.ourTime, HTML(text: RoadmapTexts.time(roadmap))),
            (RoadmapTexts.paid, HTML(text: RoadmapTexts.cost(roadmap))),
        ]
    }

    private var papers: HTML {
        div {
            p(.class("insek-actions")) {
                a(
                    .class("kern-btn kern-btn--secondary"),
                    .href(DraftRoutes.paper.link(open.municipality, open.concept, .roadmap))
                ) { span(.class("kern-label")) { RoadmapTexts.paper } }
                if !roadmap.givenAway.isEmpty {
                    a(
                        .class("kern-btn kern-btn--secondary"),
                        .href(RoadmapRoutes.services.link(open.municipality, open.concept))
                    ) { span(.class("kern-label")) { RoadmapTexts.services } }
                }
            }
            if roadmap.givenAway.isEmpty {
                p(.class("kern-body kern-body--small")) { RoadmapTexts.nothingGivenAway }
            } else {
                AlertBox(kind: .warning, title: PreparationFunding.warning.title) {
                    p(.class("kern-body")) { PreparationFunding.warning.sentences[0] }
                }.html
            }
        }
    }

    private var table: HTML {
        DataTable(
            caption: RoadmapTexts.table,
            columns: [
                DataColumn(title: RoadmapTexts.step) { entry in
                    a(
                        .class("kern-link"),
                        .href(RoadmapRoutes.step.link(open.municipality, open.concept, entry.step.key))
                    ) { entry.step.name }
                },
                DataColumn(title: RoadmapTexts.state, kind: .short) { state($0).html },
                DataColumn(title: RoadmapTexts.from, kind: .short) { HTML(text: $0.begin.german) },
                DataColumn(title: RoadmapTexts.until, kind: .short) { HTML(text: $0.end.german) },
                .text(RoadmapTexts.who) { $0.plan.doer?.germanName ?? RoadmapTexts.undecided },
                .number(RoadmapTexts.shortDays) { GermanNumber.text($0.staffDays) },
                .text(RoadmapTexts.shortCosts) { $0.plan.cost?.german ?? RoadmapTexts.unknownCost },
            ], rows: roadmap.entries
        ).html
    }

    private func state(_ entry: Roadmap.Entry) -> Tag {
        if entry.isDone { return Tag(text: RoadmapTexts.done, kind: .success) }
        if entry.isOverdue(on: today) { return Tag(text: RoadmapTexts.overdue, kind: .warning) }
        return entry.begin <= today ? Tag(text: RoadmapTexts.running, kind: .info) : .notDue
    }
}
