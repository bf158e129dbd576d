import HTML

/// One of several values that a form or a filter knows.
struct Choice {
    let value: String
    let title: String
    /// A sentence below a radio button or box; a select shows none.
    var hint: String?
}

/// One of many choices in a list that folds. Up to five are better shown as a `ChoiceGroup`.
struct SelectField {
    let name: String
    let label: String
    let choices: [Choice]
    var chosen = ""
    var hint: String?
    var isRequired = true
    /// Shown while nothing is chosen.
    var prompt = FormTexts.choose

    func html(_ errors: FormErrors) -> HTML {
        FormField(name: name, label: label, hint: hint, isRequired: isRequired).html(errors) { state in
            Self.wrapped(
                select(
                    state.hasError
                        ? .class("kern-form-input__select kern-form-input__select--error")
                        : .class("kern-form-input__select"),
                    .id(name), .name(name), state.required, state.describedBy, state.invalid
                ) { Self.options(choices, chosen: chosen, prompt: prompt) })
        }
    }

    static func wrapped(_ select: HTML) -> HTML { div(.class("kern-form-input__select-wrapper")) { select } }

    /// The choices behind an empty one that carries the prompt.
    @HTMLBuilder static func options(_ choices: [Choice], chosen: String, prompt: String) -> HTML {
        option(.value("")) { prompt }
        HTML.each(choices) { choice, out in
            out.append(option(.value(choice.value), .when(choice.value == chosen, .selected)) { choice.title })
        }
    }
}
