import HTML

/// A number in German form, "1.260,5", with its unit in the label. Read it with `FormReader.number`.
struct NumberField {
    let name: String
    let label: String
    /// Follows the label: "Fläche in ha".
    var unit: String?
    var value = ""
    var hint: String?
    var isRequired = true

    func html(_ errors: FormErrors) -> HTML {
        TextField(
            name: name, label: unit.map { FormTexts.label(label, unit: $0) } ?? label, value: value, hint: hint,
            isRequired: isRequired, inputmode: "decimal", isShort: true
        ).html(errors)
    }
}

/// A day in German form, "24.11.2026". A text field, because the browsers' calendars cannot be used by everyone and
/// show the day in the browser's language. Read it with `FormReader.day`.
struct DateField {
    let name: String
    let label: String
    var value = ""
    var hint: String = FormTexts.dayHint
    var isRequired = true

    func html(_ errors: FormErrors) -> HTML {
        TextField(name: name, label: label, value: value, hint: hint, isRequired: isRequired, isShort: true)
            .html(errors)
    }
}
