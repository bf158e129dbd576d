import Domain
import HTML

/// Where the work on a concept begins.
struct WorkspaceOverviewPage {
    let concept: Concept
    let notice: ShownNotice?

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: WorkspaceEntry.overview.title, entry: .overview, notice: notice) {
            h1(.class("kern-heading-x-large")) { concept.title }
            p(.class("kern-body")) { WorkspaceTexts.state(concept.state) }
        }
    }
}
