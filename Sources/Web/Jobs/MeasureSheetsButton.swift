import HTML

/// Starts laying out all sheets of a concept; the answer is the page of the job.
struct MeasureSheetsButton {
    let open: OpenWorkspace

    var html: HTML {
        form(.method(.post), .action(JobRoutes.measureSheets.link(open.municipality, open.concept))) {
            PostForm.token(open.csrfToken)
            button(.class("kern-btn kern-btn--secondary"), .type("submit")) {
                span(.class("kern-label")) { JobTexts.title("massnahmen.steckbriefe") }
            }
        }
    }
}
