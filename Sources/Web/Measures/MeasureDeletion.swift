import Domain
import HTML

/// The question before a measure is deleted.
struct MeasureDeletion {
    static let revision = "fassung"

    let open: OpenWorkspace
    let measure: Measure

    var question: Confirmation {
        Confirmation(
            id: "loeschen", title: MeasureTexts.deleteTitle(measure), text: MeasureTexts.deleteText,
            confirm: MeasureTexts.deleteConfirm,
            action: MeasureRoutes.delete.link(open.municipality, open.concept, measure.code),
            csrfToken: open.csrfToken, fields: [(Self.revision, String(measure.revision))])
    }

    /// - Parameter isChanged: Somebody has changed the measure since the question was asked.
    func page(isChanged: Bool = false) -> WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: question.title, entry: .measures, breadcrumb: open.breadcrumb(below: measure.code)
        ) {
            if isChanged {
                AlertBox(kind: .warning, title: MeasureTexts.deleteChanged) {
                    p(.class("kern-body")) { MeasureTexts.deleteChangedText }
                }.html
            }
            question.pageContent(back: open.sheet(of: measure.code))
        }
    }
}
