import HTML

/// What stands where there is nothing yet: why it is worth a start, a filled example, and a button that starts from it.
struct EmptyState {
    /// How the start is made.
    enum Start {
        /// Opens a form or a page.
        case link(Link)
        /// Makes the first entry out of the example.
        case post(Link, csrfToken: String)
    }

    let title: String
    let text: String
    /// The button's words, such as "Mit diesem Beispiel beginnen".
    let startTitle: String
    let start: Start
    let example: HTML

    init(title: String, text: String, startTitle: String, start: Start, @HTMLBuilder example: () -> HTML) {
        self.title = title
        self.text = text
        self.startTitle = startTitle
        self.start = start
        self.example = example()
    }

    var html: HTML {
        section(.class("insek-empty")) {
            h2(.class("kern-heading-medium")) { title }
            p(.class("kern-body")) { text }
            button
            figure(.class("insek-empty__example")) {
                figcaption { Tag(text: ContentTexts.example, kind: .info).html }
                example
            }
        }
    }

    private var button: HTML {
        switch start {
        case .link(let link):
            a(.class("kern-btn kern-btn--primary"), .href(link)) { span(.class("kern-label")) { startTitle } }
        case .post(let link, let csrfToken):
            form(.method(.post), .action(link)) {
                PostForm.token(csrfToken)
                PostForm.button(startTitle)
            }
        }
    }
}
