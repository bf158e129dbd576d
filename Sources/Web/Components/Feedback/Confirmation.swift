import HTML

/// The question before something that cannot be undone or that many will see. One value, shown as a dialog on the page
/// where scripts run, and as a page of its own where they do not.
struct Confirmation {
    /// Unique on the page.
    let id: String
    /// The question, such as "Maßnahme M-07 löschen?".
    let title: String
    /// What will happen, and whether it can be undone.
    let text: String
    /// The doing, such as "Maßnahme löschen"; never only "Ja".
    let confirm: String
    /// What the form is sent to.
    let action: Link
    let csrfToken: String
    /// Further fields of the form, such as the revision last seen.
    var fields: [(String, String)] = []

    /// Opens the dialog, or without a script the page behind `page`, whose content is `pageContent`.
    func opener(_ label: String, page: Link) -> HTML {
        a(.class("kern-btn kern-btn--secondary"), .href(page), .data("dialog", id)) {
            span(.class("kern-label")) { label }
        }
    }

    /// Stands anywhere on the page; nobody sees it before it is opened.
    var dialog: HTML {
        HTML.element("dialog", .class("kern-dialog"), .id(id), .aria("labelledby", "\(id)-titel")) {
            header(.class("kern-dialog__header")) {
                h2(.class("kern-title kern-title--large"), .id("\(id)-titel")) { title }
            }
            div(.class("kern-dialog__body")) { p(.class("kern-body")) { text } }
            footer(.class("kern-dialog__footer")) {
                form(.method(.dialog)) {
                    button(.class("kern-btn kern-btn--secondary"), .type("submit")) {
                        span(.class("kern-label")) { FeedbackTexts.cancel }
                    }
                }
                doing
            }
        }
    }

    /// The same question as the content of a page. `back` leads to where it was asked.
    @HTMLBuilder func pageContent(back: Link) -> HTML {
        h1(.class("kern-heading-x-large")) { title }
        p(.class("kern-body")) { text }
        div(.class("insek-actions")) {
            doing
            a(.class("kern-link"), .href(back)) { FeedbackTexts.cancel }
        }
    }

    private var doing: HTML {
        form(.method(.post), .action(action)) {
            PostForm.token(csrfToken)
            HTML.each(fields) { field, out in out.append(input(.type("hidden"), .name(field.0), .value(field.1))) }
            PostForm.button(confirm)
        }
    }
}
