import HTML
import Values

/// How far a long work has come, in words and as a bar, with the time that is left.
struct ProgressBar {
    /// Unique on the page.
    let id: String
    let label: String
    let done: Int
    let total: Int
    /// What is counted, such as "Hinweise".
    let unit: String
    /// An estimate; nil while there is none.
    var remainingSeconds: Int?

    var html: HTML {
        div(.class("kern-progress insek-progress")) {
            HTML.element("label", .class("kern-label"), .for(id)) { label }
            progress(
                .id(id), .value(String(done)), .max(String(max(total, 1))), .aria("describedby", "\(id)-stand"))
            p(.class("kern-body kern-body--small"), .id("\(id)-stand")) { text }
        }
    }

    private var text: String {
        let state = "\(GermanNumber.text(done)) von \(GermanNumber.text(total)) \(unit)"
        return "\(state), \(done >= total ? FeedbackTexts.finished : FeedbackTexts.remaining(remainingSeconds))"
    }
}
