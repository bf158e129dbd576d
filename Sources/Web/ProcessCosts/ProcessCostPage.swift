import Access
import Domain
import HTML
import Reports
import Values

/// What the making of the concept costs by year, who pays it, and how far the funding is.
struct ProcessCostPage {
    let open: OpenWorkspace
    let costs: ProcessCosts
    let notice: ShownNotice?

    private var edits: Bool { open.scope.mayEverywhere(.editConcept) }
    private var editing: Link { ProcessCostRoutes.edit.link(open.municipality, open.concept) }

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: ProcessCostTexts.title, entry: .money, notice: notice) {
            h1(.class("kern-heading-x-large")) { ProcessCostTexts.title }
            p(.class("kern-body")) { ProcessCostTexts.lead }
            if costs.revision == 0 { nothing } else { content }
            p(.class("kern-body")) {
                a(
                    .class("kern-link"), .href(DraftRoutes.chapter.link(open.municipality, open.concept, .price))
                ) { DraftChapter.price.title }
            }
        }
    }

    @HTMLBuilder private var nothing: HTML {
        if edits {
            EmptyState(
                title: ProcessCostTexts.nothing, text: ProcessCostTexts.nothingText,
                startTitle: ProcessCostTexts.begin, start: .link(editing)
            ) { p(.class("kern-body")) { ProcessCostTexts.example } }.html
        } else {
            p(.class("kern-body")) { ProcessCostTexts.nothing }
        }
    }

    @HTMLBuilder private var content: HTML {
        if edits {
            p(.class("insek-actions")) {
                a(.class("kern-btn kern-btn--secondary"), .href(editing)) {
                    span(.class("kern-label")) { ProcessCostTexts.change }
                }
            }
        }
        if !costs.years.isEmpty { table }
        DescriptionList(rows: rows).html
        if costs.state != .granted {
            AlertBox(kind: .warning, title: PreparationFunding.warning.title) {
                p(.class("kern-body")) { PreparationFunding.warning.sentences[0] }
            }.html
        }
    }

    /// A year, or all of them.
    private struct Line {
        let title: String
        let cost: Money
        let funding: Money
        let third: Money
        let own: Money
    }

    private var lines: [Line] {
        let sums = costs.sums
        let years = costs.years.map { year in
            Line(title: String(year.year), cost: year.cost, funding: year.funding, third: year.third, own: year.own)
        }
        let sum = Line(
            title: ProcessCostTexts.sum, cost: sums.cost, funding: sums.funding, third: sums.third, own: sums.own)
        return years + [sum]
    }

    private var table: HTML {
        DataTable(
            caption: ProcessCostTexts.table,
            columns: [
                .text(ProcessCostTexts.year) { $0.title }, .number(ProcessCostTexts.cost) { $0.cost.euros },
                .number(ProcessCostTexts.funding) { $0.funding.euros },
                .number(ProcessCostTexts.third) { $0.third.euros }, .number(ProcessCostTexts.own) { $0.own.euros },
            ], rows: lines
        ).html
    }

    private var rows: [DescriptionList.Row] {
        [
            (ProcessCostTexts.state, funding),
            (ProcessCostTexts.fallback, paragraph(costs.fallback)),
            (ProcessCostTexts.note, paragraph(costs.note)),
        ]
    }

    @HTMLBuilder private var funding: HTML {
        Tag(text: costs.state.germanName, kind: tag).html
        " "
        ProcessCostTexts.about(costs.state)
    }

    private var tag: Tag.Kind {
        switch costs.state {
        case .open: .neutral
        case .planned: .info
        case .applied: .warning
        case .granted: .success
        }
    }

    private func paragraph(_ text: String) -> HTML {
        MeasureTexts.lines(text.isEmpty ? ProcessCostTexts.notStated : text)
    }
}
