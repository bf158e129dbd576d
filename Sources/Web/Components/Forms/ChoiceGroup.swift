import HTML

/// A few choices that are all in view: one of them (radio buttons) or any number (boxes).
struct ChoiceGroup {
    enum Kind { case one, many }

    let name: String
    let label: String
    let choices: [Choice]
    var kind = Kind.one
    var chosen: Set<String> = []
    var hint: String?
    var isRequired = true
    /// False where the page has said that every group may stay open.
    var marksOptional = true
    /// Few short choices stand beside each other.
    var isInRow = false

    func html(_ errors: FormErrors) -> HTML {
        let error = errors[name]
        let state = FormField.state(name, hint, error, isRequired)
        return fieldset(
            error == nil ? .class("kern-fieldset") : .class("kern-fieldset kern-fieldset--error"),
            .when(kind == .one, .role("radiogroup")), .when(kind == .one && isRequired, .aria("required", "true")),
            state.describedBy, .when(kind == .one, state.invalid)
        ) {
            legend(.class("kern-label")) { FormField.caption(label, isRequired || !marksOptional) }
            if let hint { div(.class("kern-hint"), .id(FormField.hintID(name))) { hint } }
            div(isInRow ? .class("kern-fieldset__body insek-choices") : .class("kern-fieldset__body")) {
                HTML.each(choices.enumerated()) { item, out in
                    out.append(row(item.element, number: item.offset, hasError: error != nil))
                }
            }
            FormField.message(name, error)
        }
    }

    /// The first control carries the plain id, so that the summary of errors leads to it.
    private func row(_ choice: Choice, number: Int, hasError: Bool) -> HTML {
        let id = number == 0 ? name : "\(name)-\(number + 1)"
        let hintID = FormField.hintID(id) + "-wahl"
        return div(.class("kern-form-check")) {
            input(
                look(hasError), .id(id), .name(name), kind == .one ? .type("radio") : .type("checkbox"),
                .value(choice.value), .when(chosen.contains(choice.value), .checked),
                .when(kind == .many && hasError, .aria("invalid", "true")),
                .when(choice.hint != nil, .aria("describedby", hintID)))
            HTML.element("label", .class("kern-label"), .for(id)) { choice.title }
            if let hint = choice.hint { div(.class("kern-hint insek-check-hint"), .id(hintID)) { hint } }
        }
    }

    private func look(_ hasError: Bool) -> Attribute {
        switch (kind, hasError) {
        case (.one, false): .class("kern-form-check__radio")
        case (.one, true): .class("kern-form-check__radio kern-form-check__radio--error")
        case (.many, false): .class("kern-form-check__checkbox")
        case (.many, true): .class("kern-form-check__checkbox kern-form-check__checkbox--error")
        }
    }
}
