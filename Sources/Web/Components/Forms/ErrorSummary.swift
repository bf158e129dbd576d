import HTML

/// All errors of a form in one place, each a link to its field. Stands first on the page and takes the focus, so that a
/// reader of the page by ear hears it at once. Nothing when there is no error.
struct ErrorSummary {
    let errors: FormErrors

    @HTMLBuilder var html: HTML {
        if !errors.isEmpty {
            div(.class("kern-alert kern-alert--danger"), .role("alert"), .id("fehler"), .tabindex(-1), .autofocus) {
                div(.class("kern-alert__header")) {
                    span(.class("kern-icon kern-icon--danger"), .aria("hidden", "true"))
                    span(.class("kern-title")) { FormTexts.problems }
                }
                div(.class("kern-alert__body")) {
                    if let trouble = errors.trouble { p(.class("kern-body")) { trouble } }
                    if !errors.entries.isEmpty {
                        ul(.class("kern-list kern-list--bullet")) {
                            HTML.each(errors.entries) { error, out in
                                out.append(
                                    li { a(.class("kern-link"), .href(Link(fragment: error.field))) { error.message } })
                            }
                        }
                    }
                }
            }
        }
    }
}
