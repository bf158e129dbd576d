import Domain
import HTML

/// The controls of a measure, one for each field.
struct MeasureFields {
    let form: MeasureForm

    private var errors: FormErrors { form.errors }

    func line(_ field: MeasureField, hint: String? = nil, isRequired: Bool = false) -> HTML {
        TextField(
            name: MeasureForm.name(field), label: field.germanName, value: form.input[field], hint: hint,
            isRequired: isRequired
        ).html(errors)
    }

    func area(_ field: MeasureField, rows: Int, hint: String? = nil) -> HTML {
        TextArea(
            name: MeasureForm.name(field), label: field.germanName, text: form.input[field], hint: hint,
            isRequired: false, rows: rows
        ).html(errors)
    }

    func year(_ field: MeasureField) -> HTML {
        TextField(
            name: MeasureForm.name(field), label: field.germanName, value: form.input[field],
            hint: MeasureTexts.yearHint, isRequired: false, inputmode: "numeric", isShort: true
        ).html(errors)
    }

    func amount(_ field: MeasureField) -> HTML {
        NumberField(
            name: MeasureForm.name(field), label: field.germanName, unit: MeasureTexts.euro,
            value: form.input[field], isRequired: false
        ).html(errors)
    }

    var cost: HTML {
        MoneyRangeField(
            name: MeasureForm.cost, label: MeasureTexts.roughCostLong, from: form.input[.costLow],
            to: form.input[.costHigh], isRequired: false
        ).html(errors)
    }

    var priority: HTML {
        SelectField(
            name: MeasureForm.name(.priority), label: MeasureField.priority.germanName,
            choices: MeasureTexts.priorityChoices, chosen: form.input[.priority], isRequired: false,
            prompt: MeasureTexts.open
        ).html(errors)
    }

    var status: HTML {
        SelectField(
            name: MeasureForm.name(.status), label: MeasureField.status.germanName,
            choices: MeasureTexts.statusChoices, chosen: form.input[.status]
        ).html(errors)
    }

    /// What the form carries along unseen.
    @HTMLBuilder var hidden: HTML {
        input(.type("hidden"), .name(MeasureForm.revision), .value(String(form.revision)))
        HTML.each(MeasureForm.fields) { field, out in
            out.append(
                input(.type("hidden"), .name(MeasureForm.nameBefore(field)), .value(form.before[field])))
        }
    }
}
