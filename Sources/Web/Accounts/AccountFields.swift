import HTML

/// Pieces of the account forms.
struct AccountFields {
    let form: AccountForm

    /// What a field is, beside its title.
    struct Look {
        var hint: String?
        var type: StaticString = "text"
        var autocomplete: StaticString = "off"
        /// Nil for secrets, which are never shown again.
        var value: String?
        /// Text that is read letter by letter.
        var isCode = false
    }

    func field(_ field: AccountForm.Field, _ title: String, id: String? = nil, _ look: Look) -> HTML {
        let (name, error) = (id ?? field.id, form.error(field))
        let described = [look.hint == nil ? nil : "\(name)-hinweis", error == nil ? nil : "\(name)-fehler"]
            .compactMap(\.self).joined(separator: " ")
        return div(error == nil ? .class("kern-form-input") : .class("kern-form-input kern-form-input--error")) {
            label(.class("kern-label"), .for(name)) { title }
            if let hint = look.hint { div(.class("kern-hint"), .id("\(name)-hinweis")) { hint } }
            input(
                .class("kern-form-input__input"), .id(name), .name(field.rawValue), .type(look.type),
                .autocomplete(look.autocomplete), .required, .when(look.value != nil, .value(look.value ?? "")),
                .when(look.isCode, .spellcheck(false)), .when(look.isCode, .named("autocapitalize", "characters")),
                .when(!described.isEmpty, .aria("describedby", described)),
                .when(error != nil, .aria("invalid", "true")))
            if let error {
                p(.class("kern-error"), .id("\(name)-fehler")) {
                    span(.class("kern-icon kern-icon--danger"), .aria("hidden", "true"))
                    span(.class("kern-body")) { error }
                }
            }
        }
    }

    func newPassword() -> HTML {
        [
            field(
                .password, AccountTexts.newPassword,
                Look(hint: AccountTexts.passwordHint, type: "password", autocomplete: "new-password")),
            field(.repeated, AccountTexts.repeated, Look(type: "password", autocomplete: "new-password")),
        ].reduce(into: HTML.empty) { $0.append($1) }
    }

    /// - Parameter id: Several forms of a page ask for it, and an id stands once.
    func oldPassword(id: String) -> HTML {
        field(.old, AccountTexts.oldPassword, id: id, Look(type: "password", autocomplete: "current-password"))
    }

    static func token(_ csrfToken: String) -> HTML { input(.type("hidden"), .name("_csrf"), .value(csrfToken)) }

    static func button(_ title: String, isPrimary: Bool = true) -> HTML {
        HTML.element(
            "button",
            isPrimary ? .class("kern-btn kern-btn--primary") : .class("kern-btn kern-btn--secondary"), .type("submit")
        ) { span(.class("kern-label")) { title } }
    }

    /// The summary stands first and takes the focus, so that a reader of the page by ear hears it at once.
    @HTMLBuilder func summary(_ trouble: String?) -> HTML {
        if !form.errors.isEmpty || trouble != nil {
            div(.class("kern-alert kern-alert--danger"), .role("alert"), .id("fehler"), .tabindex(-1)) {
                div(.class("kern-alert__header")) {
                    span(.class("kern-icon kern-icon--danger"), .aria("hidden", "true"))
                    span(.class("kern-title")) { AccountTexts.problems }
                }
                div(.class("kern-alert__body")) {
                    if let trouble { p(.class("kern-body")) { trouble } }
                    if !form.errors.isEmpty {
                        ul(.class("kern-list kern-list--bullet")) {
                            HTML.each(form.errors) { error, out in
                                out.append(
                                    li {
                                        a(.class("kern-link"), .href(Link(fragment: error.field.id))) { error.message }
                                    })
                            }
                        }
                    }
                }
            }
        }
    }

    static func notice(_ title: String, _ text: String, isWarning: Bool = false) -> HTML {
        div(
            isWarning ? .class("kern-alert kern-alert--warning") : .class("kern-alert kern-alert--success"),
            .role("status")
        ) {
            div(.class("kern-alert__header")) {
                span(
                    isWarning ? .class("kern-icon kern-icon--warning") : .class("kern-icon kern-icon--success"),
                    .aria("hidden", "true"))
                span(.class("kern-title")) { title }
            }
            div(.class("kern-alert__body")) { p(.class("kern-body")) { text } }
        }
    }
}
