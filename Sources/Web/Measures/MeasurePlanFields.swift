import Domain
import HTML

/// The cost plan as rows to type into, with empty ones at the end and a button for more, which works without a script.
struct MeasurePlanFields {
    let form: MeasureForm

    var html: HTML {
        section(.class("insek-section insek-plan"), .id(MeasureForm.name(.plan)), .tabindex(-1)) {
            h2(.class("kern-heading-medium")) { MeasureField.plan.germanName }
            p(.class("kern-body")) { MeasureTexts.planHint }
            if let error = form.errors[MeasureForm.name(.plan)] { FormField.message(MeasureForm.name(.plan), error) }
            MeasureFindings(findings: form.plan.findings).html
            HTML.each(0..<count) { index, out in out.append(row(index)) }
            button(
                .class("kern-btn kern-btn--secondary"), .type("submit"), .name(MeasureForm.more),
                .value(CheckboxField.value)
            ) { span(.class("kern-label")) { MeasureTexts.moreRows } }
        }
    }

    private var count: Int { form.rows.count + MeasurePlanRow.spare }

    private func row(_ index: Int) -> HTML {
        let row = form.rows.indices.contains(index) ? form.rows[index] : MeasurePlanRow()
        return fieldset(.class("insek-row")) {
            legend(.class("kern-sr-only")) { MeasureTexts.row(index + 1) }
            cell(.year, index, row.year, keys: "numeric")
            source(index, row.source)
            cell(.name, index, row.name, keys: "text")
            cell(.amount, index, row.amount, keys: "decimal")
        }
    }

    private func cell(_ part: MeasurePlanRow.Part, _ index: Int, _ value: String, keys: StaticString) -> HTML {
        let name = MeasurePlanRow.name(part, index)
        return FormField(name: name, label: MeasureTexts.name(part)).html(form.errors) { state in
            input(
                TextField.look(state), .id(name), .name(name), .type("text"), .value(value), .autocomplete("off"),
                .inputmode(keys), state.describedBy, state.invalid,
                // Whoever asked for more rows goes on in the first of them.
                .when(form.wantsMoreRows && part == .year && index == form.rows.count, .autofocus))
        }
    }

    private func source(_ index: Int, _ chosen: String) -> HTML {
        let name = MeasurePlanRow.name(.source, index)
        return FormField(name: name, label: MeasureTexts.name(.source)).html(form.errors) { state in
            SelectField.wrapped(
                select(
                    state.hasError
                        ? .class("kern-form-input__select kern-form-input__select--error")
                        : .class("kern-form-input__select"),
                    .id(name), .name(name), state.describedBy, state.invalid
                ) {
                    SelectField.options(
                        CostSource.allCases.map { Choice(value: $0.rawValue, title: $0.germanName) }, chosen: chosen,
                        prompt: FormTexts.choose)
                })
        }
    }
}
