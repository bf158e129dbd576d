import HTML

/// Label, hint and error around one control, tied to it for people who hear the page.
struct FormField {
    let name: String
    let label: String
    var hint: String?
    var isRequired = true

    /// What a control says of its hint, its error and whether it must be filled.
    struct State {
        let describedBy: Attribute
        let invalid: Attribute
        let required: Attribute
        let hasError: Bool
    }

    func html(_ errors: FormErrors, control: (State) -> HTML) -> HTML {
        let error = errors[name]
        return div(error == nil ? .class("kern-form-input") : .class("kern-form-input kern-form-input--error")) {
            HTML.element("label", .class("kern-label"), .for(name)) { Self.caption(label, isRequired) }
            if let hint { div(.class("kern-hint"), .id(Self.hintID(name))) { hint } }
            control(Self.state(name, hint, error, isRequired))
            Self.message(name, error)
        }
    }

    /// Most fields must be filled, so the others are marked.
    @HTMLBuilder static func caption(_ label: String, _ isRequired: Bool) -> HTML {
        label
        if !isRequired {
            " "
            span(.class("kern-label__optional")) { FormTexts.optional }
        }
    }

    static func state(_ name: String, _ hint: String?, _ error: String?, _ isRequired: Bool) -> State {
        let described = [hint.map { _ in hintID(name) }, error.map { _ in errorID(name) }]
            .compactMap(\.self).joined(separator: " ")
        return State(
            describedBy: .when(!described.isEmpty, .aria("describedby", described)),
            invalid: .when(error != nil, .aria("invalid", "true")), required: .when(isRequired, .required),
            hasError: error != nil)
    }

    @HTMLBuilder static func message(_ name: String, _ error: String?) -> HTML {
        if let error {
            p(.class("kern-error"), .id(errorID(name))) {
                span(.class("kern-icon kern-icon--danger"), .aria("hidden", "true"))
                span(.class("kern-body")) { error }
            }
        }
    }

    static func hintID(_ name: String) -> String { "\(name)-hinweis" }
    static func errorID(_ name: String) -> String { "\(name)-fehler" }
}
