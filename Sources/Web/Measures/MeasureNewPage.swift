import Domain
import HTML

/// A new measure: four things are asked, everything else may follow.
struct MeasureNewPage {
    let open: OpenWorkspace
    let form: MeasureForm

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: MeasureTexts.new, entry: .measures, breadcrumb: open.measureBreadcrumb) {
            h1(.class("kern-heading-x-large")) { MeasureTexts.new }
            ErrorSummary(errors: form.errors).html
            p(.class("kern-body")) { MeasureTexts.newText }
            PostForm(
                action: MeasureRoutes.create.link(open.municipality, open.concept), csrfToken: open.csrfToken,
                submit: MeasureTexts.create, cancel: (FeedbackTexts.cancel, open.measureList)
            ) {
                let fields = MeasureFields(form: form)
                fields.line(.title, isRequired: true)
                fields.area(.goal, rows: 2, hint: MeasureTexts.goalHint)
                fields.line(.place, hint: MeasureTexts.placeHint)
                fields.cost
            }.html
        }
    }
}
