import Domain
import HTML

/// All fields of a measure, grouped under headings.
struct MeasureEditPage {
    let open: OpenWorkspace
    /// Nil for a measure that has been deleted meanwhile: what was typed can then become a new one.
    let code: MeasureCode?
    let form: MeasureForm

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: title, entry: .measures,
            breadcrumb: code.map { open.breadcrumb(below: $0) } ?? open.measureBreadcrumb
        ) {
            h1(.class("kern-heading-x-large")) { title }
            ErrorSummary(errors: form.errors).html
            PostForm(
                action: code.map { MeasureRoutes.save.link(open.municipality, open.concept, $0) }
                    ?? MeasureRoutes.create.link(open.municipality, open.concept),
                csrfToken: open.csrfToken, submit: submit,
                cancel: (FeedbackTexts.cancel, code.map { open.sheet(of: $0) } ?? open.measureList)
            ) { controls }.html
        }
    }

    private var title: String { code.map(MeasureTexts.editTitle) ?? MeasureTexts.new }
    private var submit: String { code == nil ? MeasureTexts.create : MeasureTexts.save }

    /// What the Enter key presses: a browser takes the first button of a form, seen or not, which else would be the one
    /// for more rows.
    private var defaultButton: HTML { button(.type("submit"), .hidden) { submit } }

    @HTMLBuilder private var controls: HTML {
        let fields = MeasureFields(form: form)
        defaultButton
        fields.hidden
        part(MeasureTexts.partWhat) {
            fields.line(.title, isRequired: true)
            fields.area(.description, rows: 6)
            fields.area(.goal, rows: 2, hint: MeasureTexts.goalHint)
        }
        part(MeasureTexts.partWhere) {
            fields.line(.place, hint: MeasureTexts.placeHint)
            if open.mayAddMeasures {
                fields.line(.ortsteile, hint: MeasureTexts.ortsteileHint)
            } else if !form.input[.ortsteile].isEmpty {
                p(.class("kern-body")) { MeasureTexts.ortsteileFixed(form.input[.ortsteile]) }
            }
        }
        part(MeasureTexts.partWhen) {
            div(.class("insek-pair")) {
                fields.year(.yearFrom)
                fields.year(.yearTo)
            }
            fields.priority
            fields.status
        }
        part(MeasureTexts.partWho) {
            fields.line(.responsible)
            fields.line(.deputy)
            fields.area(.participants, rows: 3)
        }
        part(MeasureTexts.partCost) {
            fields.cost
            fields.amount(.runningCosts)
            fields.line(.runningCostsNote)
            fields.area(.withoutFunding, rows: 3, hint: MeasureTexts.withoutFundingHint)
        }
        MeasurePlanFields(form: form).html
        if code != nil {
            CheckboxField(
                name: MeasureForm.editorial, label: MeasureTexts.editorial, isChecked: form.isEditorial,
                hint: MeasureTexts.editorialHint
            ).html(form.errors)
        }
    }

    private func part(_ title: String, @HTMLBuilder content: () -> HTML) -> HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { title }
            content()
        }
    }
}
