import HTML

/// Several lines of text.
struct TextArea {
    let name: String
    let label: String
    var text = ""
    var hint: String?
    var isRequired = true
    var rows = 8

    func html(_ errors: FormErrors) -> HTML {
        FormField(name: name, label: label, hint: hint, isRequired: isRequired).html(errors) { state in
            textarea(
                TextField.look(state), .id(name), .name(name), .rows(rows), state.required, state.describedBy,
                state.invalid, text: text)
        }
    }
}
