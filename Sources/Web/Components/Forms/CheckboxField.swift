import HTML

/// A single yes or no. Sends `value` when it is ticked and nothing otherwise.
struct CheckboxField {
    static let value = "ja"

    let name: String
    let label: String
    var isChecked = false
    var hint: String?
    /// Must be ticked, as a consent.
    var isRequired = false

    func html(_ errors: FormErrors) -> HTML {
        let error = errors[name]
        let state = FormField.state(name, hint, error, isRequired)
        return div(error == nil ? .class("kern-form-check") : .class("kern-form-check kern-form-check--error")) {
            input(
                error == nil
                    ? .class("kern-form-check__checkbox")
                    : .class("kern-form-check__checkbox kern-form-check__checkbox--error"),
                .id(name), .name(name), .type("checkbox"), .value(Self.value), .when(isChecked, .checked),
                state.required, state.describedBy, state.invalid)
            HTML.element("label", .class("kern-label"), .for(name)) { label }
            if let hint { div(.class("kern-hint insek-check-hint"), .id(FormField.hintID(name))) { hint } }
            FormField.message(name, error)
        }
    }
}
