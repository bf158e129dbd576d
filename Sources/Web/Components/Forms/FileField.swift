import HTML

/// A file to be sent; its form says `isUpload`. What was chosen cannot be shown again after an error, since browsers
/// keep that to themselves; so the error names the file.
struct FileField {
    let name: String
    let label: String
    /// What is taken and how large it may be.
    let hint: String
    /// What the browser offers first, such as ".csv,.json"; it is no check.
    var accept: String?
    var isRequired = true

    func html(_ errors: FormErrors) -> HTML {
        FormField(name: name, label: label, hint: hint, isRequired: isRequired).html(errors) { state in
            input(
                TextField.look(state), .id(name), .name(name), .type("file"), state.required,
                .when(accept != nil, .accept(accept ?? "")), state.describedBy, state.invalid)
        }
    }
}
