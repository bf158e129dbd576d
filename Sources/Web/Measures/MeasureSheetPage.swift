import Domain
import HTML

/// The sheet of one measure, in the order in which a member of the council asks: what it is about, whom it serves, where
/// it comes from, what hangs on it, what it costs.
struct MeasureSheetPage {
    let open: OpenWorkspace
    let sheet: MeasureSheet
    var notice: ShownNotice?
    /// What else can be done with the sheet, such as printing it; shown as buttons below the heading.
    var actions: [(title: String, link: Link)] = []
    /// Further parts below the costs, each a `section` with the class "insek-section" and its own heading.
    var sections: [HTML] = []

    private var measure: Measure { sheet.measure }
    private var mayEdit: Bool { open.mayEdit(measure) }

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: "\(measure.code) \(measure.content.title)", entry: .measures, breadcrumb: open.measureBreadcrumb,
            notice: notice
        ) {
            neighbours
            h1(.class("kern-heading-x-large")) { measure.content.title }
            div(.class("insek-tags")) {
                Tag(text: measure.code.text).html
                Tag(text: measure.content.details.status.germanName, kind: .info).html
            }
            if mayEdit || !actions.isEmpty { doings }
            MeasureDoubts(open: open, sheet: sheet).html
            div(.class("insek-sheet")) {
                section(.class("insek-sheet__lead")) {
                    h2(.class("kern-heading-large")) { MeasureTexts.about }
                    MeasureTexts.paragraphs(measure.content.description)
                }
                MeasureProfile(open: open, measure: measure).html
                div(.class("insek-sheet__rest")) {
                    MeasureTies(open: open, sheet: sheet).html
                    MeasureCosts(sheet: sheet).html
                    sections
                }
            }
            if mayEdit { question.dialog }
        }
    }

    @HTMLBuilder private var neighbours: HTML {
        if sheet.previous != nil || sheet.next != nil {
            nav(.class("insek-actions insek-neighbours"), .aria("label", MeasureTexts.neighbours)) {
                if let code = sheet.previous {
                    a(.class("kern-link"), .href(open.sheet(of: code)), .rel("prev")) {
                        span(.class("kern-sr-only")) { MeasureTexts.previous }
                        "‹ \(code)"
                    }
                }
                if let code = sheet.next {
                    a(.class("kern-link"), .href(open.sheet(of: code)), .rel("next")) {
                        span(.class("kern-sr-only")) { MeasureTexts.following }
                        "\(code) ›"
                    }
                }
            }
        }
    }

    private var doings: HTML {
        div(.class("insek-actions")) {
            if mayEdit {
                a(
                    .class("kern-btn kern-btn--primary"),
                    .href(MeasureRoutes.edit.link(open.municipality, open.concept, measure.code))
                ) { span(.class("kern-label")) { MeasureTexts.edit } }
            }
            HTML.each(actions) { action, out in
                out.append(
                    a(.class("kern-btn kern-btn--secondary"), .href(action.link)) {
                        span(.class("kern-label")) { action.title }
                    })
            }
            if mayEdit {
                question.opener(
                    MeasureTexts.delete,
                    page: MeasureRoutes.question.link(open.municipality, open.concept, measure.code))
            }
        }
    }

    private var question: Confirmation { MeasureDeletion(open: open, measure: measure).question }
}
