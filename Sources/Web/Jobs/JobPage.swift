import Actions
import HTML
import Jobs
import Values

/// One job: what it is, how far it has come, and what can be done.
///
/// Where scripts run, the state below the heading looks again every two seconds and the page loads anew at the end; the
/// buttons stand outside of it, so that no focus is lost. Elsewhere a link reloads the page. htmx's attributes are
/// written with data-, as valid HTML wants them.
struct JobPage {
    let view: JobView
    let now: Instant
    let csrfToken: String
    /// Operators see the machine's own words.
    let showsDetail: Bool

    static let stateID = "auftrag-stand"

    private var job: JobStatus { view.status }
    private var link: Link { JobRoutes.job.link(job.id) }

    var page: Layout.Page {
        // The state stands in the title, so that a page that loaded anew is heard to be another one.
        let title = "\(JobTexts.title(job.kind)): \(JobTexts.name(job.state))"
        var page = Layout.Page(title: title, section: .account) {
            h1(.class("kern-heading-x-large")) { JobTexts.title(job.kind) }
            p(.class("kern-sr-only"), .id("auftrag-meldung"), .role("status")) { JobTexts.announcement(job) }
            state
            actions
        }
        page.isSignedIn = true
        page.looksAgain = !job.state.hasEnded
        return page
    }

    /// What is asked for again and again.
    /// - Parameter heard: what was announced before; the same is not said twice.
    func update(heard: String?) -> HTML {
        var update = state
        let announcement = JobTexts.announcement(job)
        if heard != announcement {
            update.append(
                p(.class("kern-sr-only"), .id("auftrag-meldung"), .role("status"), .data("hx-swap-oob", "innerHTML")) {
                    announcement
                })
        }
        return update
    }

    private var state: HTML {
        let again = JobRoutes.job.link(job.id, query: [("gehoert", JobTexts.announcement(job))])
        return div(
            .id(Self.stateID), .class("insek-job"), .when(!job.state.hasEnded, .data("hx-get", again.text)),
            .when(!job.state.hasEnded, .data("hx-trigger", "every 2s")),
            .when(!job.state.hasEnded, .data("hx-swap", "outerHTML"))
        ) {
            tag.html
            p(.class("kern-body")) { "\(JobTexts.sentence(job)) \(JobTexts.since(job))" }
            if let message = job.message, job.state != .done {
                AlertBox(kind: job.state == .failed ? .danger : .warning, title: message) {
                    if showsDetail, let detail = job.detail {
                        p(.class("kern-body kern-body--small")) { "\(JobTexts.detail): \(detail)" }
                    }
                }.html
            }
            if job.state == .running, let progress = job.progress {
                ProgressBar(
                    id: "auftrag-balken",
                    label: JobTexts.bar(view.origin, done: progress.done, of: progress.of), done: progress.done,
                    total: progress.of, unit: JobTexts.unit(view.origin),
                    remainingSeconds: job.remainingSeconds(at: now)
                ).html
            }
        }
    }

    private var tag: Tag {
        let text = JobTexts.name(job.state)
        return switch job.state {
        case .queued: Tag(text: text)
        case .running: Tag(text: text, kind: .info)
        case .done: Tag(text: text, kind: .success)
        case .failed: Tag(text: text, kind: .danger)
        case .cancelled: Tag(text: text, kind: .warning)
        }
    }

    @HTMLBuilder private var actions: HTML {
        if !job.state.hasEnded { p(.class("kern-body")) { JobTexts.reloadNote } }
        if job.state == .done, let origin = view.origin {
            p(.class("kern-body")) { view.hasFile ? JobTexts.kept(origin) : JobTexts.gone(origin) }
        }
        div(.class("insek-actions")) {
            if view.hasFile, let origin = view.origin {
                a(.class("kern-btn kern-btn--primary"), .href(JobRoutes.result.link(job.id))) {
                    span(.class("kern-label")) { JobTexts.fetch(origin) }
                }
            }
            if !job.state.hasEnded {
                a(.class("kern-link"), .href(link)) { JobTexts.reload }
                button(JobTexts.cancel, JobRoutes.cancel.link(job.id), isPrimary: false)
            }
            if job.state == .failed || job.state == .cancelled {
                button(JobTexts.again, JobRoutes.again.link(job.id), isPrimary: true)
            }
            if let origin = view.origin {
                a(.class("kern-link"), .href(back(origin))) { JobTexts.back(origin) }
            }
        }
    }

    private func back(_ origin: JobView.Origin) -> Link {
        switch origin {
        case .measureSheets(let municipality, let concept): MeasureRoutes.list.link(municipality, concept)
        case .papers(let municipality, let concept): DraftRoutes.papers.link(municipality, concept)
        }
    }

    private func button(_ title: String, _ action: Link, isPrimary: Bool) -> HTML {
        form(.method(.post), .action(action)) {
            PostForm.token(csrfToken)
            HTML.element(
                "button", isPrimary ? .class("kern-btn kern-btn--primary") : .class("kern-btn kern-btn--secondary"),
                .type("submit")
            ) { span(.class("kern-label")) { title } }
        }
    }
}
