import HTML

/// A form that changes something: its token, its controls and its button. The browser's own checks are off, since they
/// say one error at a time and not in our words.
struct PostForm {
    let action: Link
    let csrfToken: String
    let submit: String
    /// Leads back without changing anything.
    var cancel: (title: String, link: Link)?
    /// Whether a file goes with it.
    var isUpload = false
    let controls: HTML

    init(
        action: Link, csrfToken: String, submit: String, cancel: (title: String, link: Link)? = nil,
        isUpload: Bool = false, @HTMLBuilder controls: () -> HTML
    ) {
        self.action = action
        self.csrfToken = csrfToken
        self.submit = submit
        self.cancel = cancel
        self.isUpload = isUpload
        self.controls = controls()
    }

    static func token(_ csrfToken: String) -> HTML { input(.type("hidden"), .name("_csrf"), .value(csrfToken)) }

    static func button(_ title: String) -> HTML {
        HTML.element("button", .class("kern-btn kern-btn--primary"), .type("submit")) {
            span(.class("kern-label")) { title }
        }
    }

    var html: HTML {
        form(.method(.post), .action(action), .class("insek-form"), .when(isUpload, .multipart), .novalidate) {
            Self.token(csrfToken)
            controls
            if let cancel {
                div(.class("insek-actions")) {
                    Self.button(submit)
                    a(.class("kern-link"), .href(cancel.link)) { cancel.title }
                }
            } else {
                Self.button(submit)
            }
        }
    }
}
