import Domain
import HTML

/// What is to be mended in a file that was sent, and that nothing of it was kept.
struct FileProblemList {
    let fileName: String
    let found: FileProblems

    @HTMLBuilder var html: HTML {
        div(.class("kern-alert kern-alert--danger"), .role("alert"), .id("fehler"), .tabindex(-1), .autofocus) {
            div(.class("kern-alert__header")) {
                span(.class("kern-icon kern-icon--danger"), .aria("hidden", "true"))
                span(.class("kern-title")) { title }
            }
            div(.class("kern-alert__body")) {
                p(.class("kern-body")) {
                    FeedbackTexts.nothingKept
                    if found.count > found.problems.count {
                        " "
                        FeedbackTexts.firstProblems(found.problems.count, of: found.count)
                    }
                }
            }
        }
        DataTable(
            caption: title,
            columns: [
                .text(FeedbackTexts.spot) { $0.line.map(FeedbackTexts.line) ?? FeedbackTexts.wholeFile },
                .text(FeedbackTexts.field) { $0.column ?? "–" }, .text(FeedbackTexts.problem) { $0.message },
            ], rows: found.problems, showsCaption: false
        ).html
    }

    private var title: String { FeedbackTexts.problems(fileName, found.count) }
}
