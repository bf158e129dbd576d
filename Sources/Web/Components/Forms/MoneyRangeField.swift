import HTML

/// Two amounts in Euro, from and to; the second may stay empty when the first is known. Read it with
/// `FormReader.moneyRange`.
struct MoneyRangeField {
    let name: String
    let label: String
    var from = ""
    var to = ""
    var hint: String = FormTexts.rangeHint
    var isRequired = true

    /// The names of the two fields.
    static func names(_ name: String) -> (from: String, to: String) { ("\(name)-von", "\(name)-bis") }

    func html(_ errors: FormErrors) -> HTML {
        let names = Self.names(name)
        return fieldset(.class("kern-fieldset"), .aria("describedby", FormField.hintID(name))) {
            legend(.class("kern-label")) { FormField.caption(label, isRequired) }
            div(.class("kern-hint"), .id(FormField.hintID(name))) { hint }
            div(.class("kern-fieldset__body insek-range")) {
                amount(names.from, FormTexts.from, from, isRequired, errors)
                amount(names.to, FormTexts.to, to, false, errors)
            }
        }
    }

    private func amount(
        _ name: String, _ label: String, _ value: String, _ isRequired: Bool, _ errors: FormErrors
    ) -> HTML {
        FormField(name: name, label: label).html(errors) { state in
            input(
                TextField.look(state, isShort: true), .id(name), .name(name), .type("text"), .value(value),
                .when(isRequired, .required), .autocomplete("off"), .inputmode("decimal"), state.describedBy,
                state.invalid)
        }
    }
}
