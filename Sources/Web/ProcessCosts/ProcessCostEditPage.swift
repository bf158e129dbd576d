import Domain
import HTML

/// The costs by year as rows to type into, which works without a script, and how far the funding is.
struct ProcessCostEditPage {
    let open: OpenWorkspace
    let entered: ProcessCostForm

    var page: WorkspaceLayout.Page {
        let costs = ProcessCostRoutes.costs.link(open.municipality, open.concept)
        return WorkspaceLayout.Page(
            title: ProcessCostTexts.change, entry: .money, breadcrumb: [(ProcessCostTexts.title, costs)]
        ) {
            ErrorSummary(errors: entered.errors).html
            h1(.class("kern-heading-x-large")) { ProcessCostTexts.change }
            PostForm(
                action: ProcessCostRoutes.save.link(open.municipality, open.concept), csrfToken: open.csrfToken,
                submit: ProcessCostTexts.save, cancel: (ProcessCostTexts.back, costs)
            ) {
                input(.type("hidden"), .name(ProcessCostForm.revision), .value(String(entered.costs.revision)))
                years
                funding
            }.html
        }
    }

    private var years: HTML {
        section(.class("insek-section insek-plan")) {
            h2(.class("kern-heading-medium")) { ProcessCostTexts.years }
            p(.class("kern-body")) { ProcessCostTexts.yearsHint }
            HTML.each(entered.rows.enumerated()) { item, out in out.append(row(item.offset, item.element)) }
        }
    }

    private func row(_ index: Int, _ row: ProcessCostRow) -> HTML {
        fieldset(.class("insek-row insek-row--years")) {
            legend(.class("kern-sr-only")) { ProcessCostTexts.row(index + 1) }
            HTML.each(ProcessCostRow.Part.allCases) { part, out in out.append(cell(part, index, row.value(part))) }
        }
    }

    private func cell(_ part: ProcessCostRow.Part, _ index: Int, _ value: String) -> HTML {
        let name = ProcessCostRow.name(part, index)
        return FormField(name: name, label: ProcessCostTexts.name(part)).html(entered.errors) { state in
            input(
                TextField.look(state), .id(name), .name(name), .type("text"), .value(value), .autocomplete("off"),
                .inputmode(part == .year ? "numeric" : "decimal"), state.describedBy, state.invalid)
        }
    }

    @HTMLBuilder private var funding: HTML {
        ChoiceGroup(
            name: ProcessCostForm.state, label: ProcessCostTexts.state,
            choices: ProcessFundingState.allCases.map {
                Choice(value: $0.rawValue, title: $0.germanName, hint: ProcessCostTexts.about($0))
            }, chosen: [entered.state]
        ).html(entered.errors)
        TextArea(
            name: ProcessCostForm.fallback, label: ProcessCostTexts.fallback, text: entered.fallback,
            hint: ProcessCostTexts.fallbackHint, isRequired: false, rows: 3
        ).html(entered.errors)
        TextArea(
            name: ProcessCostForm.note, label: ProcessCostTexts.note, text: entered.note,
            hint: ProcessCostTexts.noteHint, isRequired: false, rows: 3
        ).html(entered.errors)
    }
}
