import HTML

/// Starts long work on a concept; the answer is the page of the job.
struct JobButton {
    let title: String
    let action: Link
    let csrfToken: String

    static func measureSheets(_ open: OpenWorkspace) -> JobButton {
        JobButton(
            title: JobTexts.sheets, action: JobRoutes.measureSheets.link(open.municipality, open.concept),
            csrfToken: open.csrfToken)
    }

    static func papers(_ open: OpenWorkspace) -> JobButton {
        JobButton(
            title: JobTexts.papers, action: JobRoutes.papers.link(open.municipality, open.concept),
            csrfToken: open.csrfToken)
    }

    var html: HTML {
        form(.method(.post), .action(action)) {
            PostForm.token(csrfToken)
            button(.class("kern-btn kern-btn--secondary"), .type("submit")) {
                span(.class("kern-label")) { title }
            }
        }
    }
}
