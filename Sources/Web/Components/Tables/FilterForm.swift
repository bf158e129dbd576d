import HTML

/// Searches and narrows a list without a script: a form whose fields become the query of the address.
struct FilterForm {
    /// What may be typed.
    struct Search {
        let name: String
        let label: String
        var value = ""
        var hint: String?
        var longest = 100
    }

    /// A closed list; the empty choice stands first and means all.
    struct Narrowing {
        let name: String
        let label: String
        let choices: [Choice]
        var chosen = ""
        var all = TableTexts.all
    }

    let action: Link
    var search: Search?
    var narrowings: [Narrowing] = []
    /// Fields that stay as they are, such as the order of the list.
    var kept: [(String, String)] = []
    var submit = TableTexts.apply
    /// True where searching is what the page is for.
    var isPrimary = false

    var html: HTML {
        form(.method(.get), .action(action), .class("insek-search"), .role("search")) {
            HTML.each(kept) { field, out in out.append(input(.type("hidden"), .name(field.0), .value(field.1))) }
            if let search { typed(search) }
            HTML.each(narrowings) { narrowing, out in out.append(chosen(narrowing)) }
            button(
                isPrimary ? .class("kern-btn kern-btn--primary") : .class("kern-btn kern-btn--secondary"),
                .type("submit")
            ) { span(.class("kern-label")) { submit } }
        }
    }

    private func typed(_ search: Search) -> HTML {
        FormField(name: search.name, label: search.label, hint: search.hint).html(FormErrors()) { state in
            input(
                .class("kern-form-input__input"), .id(search.name), .name(search.name), .type("search"),
                .when(!search.value.isEmpty, .value(search.value)), state.describedBy, .maxlength(search.longest))
        }
    }

    private func chosen(_ narrowing: Narrowing) -> HTML {
        FormField(name: narrowing.name, label: narrowing.label).html(FormErrors()) { _ in
            SelectField.wrapped(
                select(.class("kern-form-input__select"), .id(narrowing.name), .name(narrowing.name)) {
                    SelectField.options(narrowing.choices, chosen: narrowing.chosen, prompt: narrowing.all)
                })
        }
    }
}
