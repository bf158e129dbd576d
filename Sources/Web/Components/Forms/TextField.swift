import HTML

/// One line of text. What is too long is said after sending, never cut off while typing.
struct TextField {
    enum Kind { case text, mail, telephone, web, newPassword, currentPassword, code }

    let name: String
    let label: String
    var value = ""
    var hint: String?
    var isRequired = true
    var kind = Kind.text
    /// What the browser may fill in of a person's own data, such as "name". Password, mail and code say it themselves.
    var autocomplete: StaticString?
    /// Which keys a phone shows: "numeric" or "decimal".
    var inputmode: StaticString?
    /// For dates and amounts: as wide as what is typed.
    var isShort = false

    func html(_ errors: FormErrors) -> HTML {
        FormField(name: name, label: label, hint: hint, isRequired: isRequired).html(errors) { state in
            input(
                Self.look(state, isShort: isShort), .id(name), .name(name), type,
                .when(!isSecret, .value(value)), state.required, filling, keys,
                .when(kind != .text, .spellcheck(false)), state.describedBy, state.invalid)
        }
    }

    static func look(_ state: FormField.State, isShort: Bool = false) -> Attribute {
        var names: [StaticString] = ["kern-form-input__input"]
        if state.hasError { names.append("kern-form-input__input--error") }
        if isShort { names.append("insek-short") }
        return .classes(names)
    }

    private var isSecret: Bool { kind == .newPassword || kind == .currentPassword }

    private var type: Attribute {
        switch kind {
        case .text, .code: .type("text")
        case .mail: .type("email")
        case .telephone: .type("tel")
        case .web: .type("url")
        case .newPassword, .currentPassword: .type("password")
        }
    }

    private var filling: Attribute {
        if let autocomplete { return .autocomplete(autocomplete) }
        return switch kind {
        case .newPassword: .autocomplete("new-password")
        case .currentPassword: .autocomplete("current-password")
        case .code: .autocomplete("one-time-code")
        case .mail: .autocomplete("email")
        case .telephone: .autocomplete("tel")
        case .text, .web: .autocomplete("off")
        }
    }

    private var keys: Attribute {
        if let inputmode { return .inputmode(inputmode) }
        return .when(kind == .code, .inputmode("numeric"))
    }
}
