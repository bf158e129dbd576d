import Actions
import HTML
import HTTPServer
import Jobs
import Values

/// All jobs of the installation, for those who run it.
struct JobListHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    static let pageSize = 50

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(JobRoutes.list, on: reading, list)
    }

    @Sendable func list(_ request: Request) throws -> Response {
        let state = request.query.first("stand").flatMap(JobState.init)
        let before = request.query.first("vor").flatMap { JobID(text: $0) }
        let jobs = try workshop.counting(request).jobs(state, before: before, limit: Self.pageSize + 1)
        return layout.response(JobListPage(jobs: jobs, state: state).page)
    }
}

struct JobListPage {
    /// One more than the page shows, when there are more.
    let jobs: [JobStatus]
    let state: JobState?

    var page: Layout.Page {
        var page = Layout.Page(title: JobTexts.listTitle, section: .account) {
            h1(.class("kern-heading-x-large")) { JobTexts.listTitle }
            p(.class("kern-body")) { JobTexts.listNote }
            filter.html
            if jobs.isEmpty { p(.class("kern-body")) { JobTexts.nothing } } else { table.html }
            older
        }
        page.isSignedIn = true
        return page
    }

    private var shown: ArraySlice<JobStatus> { jobs.prefix(JobListHandlers.pageSize) }

    private var filter: FilterForm {
        FilterForm(
            action: JobRoutes.list.link(),
            narrowings: [
                .init(
                    name: "stand", label: JobTexts.state,
                    choices: JobState.allCases.map { Choice(value: $0.rawValue, title: JobTexts.name($0)) },
                    chosen: state?.rawValue ?? "")
            ])
    }

    private var table: DataTable<JobStatus> {
        DataTable(
            caption: JobTexts.listTitle,
            columns: [
                DataColumn(title: JobTexts.task) { job in
                    a(.class("kern-link"), .href(JobRoutes.job.link(job.id))) { JobTexts.title(job.kind) }
                },
                DataColumn(title: JobTexts.state) { job in
                    HTML(text: [JobTexts.name(job.state), job.message].compactMap(\.self).joined(separator: ": "))
                },
                .text(JobTexts.created) { $0.createdAt.berlin.german },
                .text(JobTexts.finished) { $0.finishedAt?.berlin.german ?? "–" },
                .number(JobTexts.attempts) { GermanNumber.text(Int64($0.attempt)) },
            ], rows: Array(shown), showsCaption: false)
    }

    @HTMLBuilder private var older: HTML {
        if jobs.count > shown.count, let last = shown.last {
            let kept = state.map { [("stand", $0.rawValue)] } ?? []
            nav(.class("insek-actions"), .aria("label", TableTexts.pages)) {
                a(.class("kern-link"), .href(JobRoutes.list.link(query: kept + [("vor", last.id.text)]))) {
                    JobTexts.older
                }
            }
        }
    }
}
