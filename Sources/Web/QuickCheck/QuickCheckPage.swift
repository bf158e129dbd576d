import Access
import Domain
import HTML
import Reports

/// How far the quick check has come, and what its answers propose.
struct QuickCheckPage {
    let open: OpenWorkspace
    let check: QuickCheck
    let notice: ShownNotice?

    private var places: QuickCheckPlaces { QuickCheckPlaces(open) }

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: QuickCheckTexts.title, entry: .strengths, notice: notice) {
            h1(.class("kern-heading-x-large")) { QuickCheckTexts.title }
            p(.class("kern-body")) { QuickCheckTexts.lead }
            p(.class("insek-actions")) {
                if let topic = next {
                    a(.class("kern-btn kern-btn--primary"), .href(places.topic(topic.key))) {
                        span(.class("kern-label")) {
                            check.answered == 0 ? QuickCheckTexts.begin : QuickCheckTexts.goOn(topic.name)
                        }
                    }
                }
                a(.class("kern-btn kern-btn--secondary"), .href(places.word)) {
                    span(.class("kern-label")) { QuickCheckTexts.paper }
                }
            }
            topics
            if check.answered > 0 { results }
        }
    }

    /// The first topic with an open question; nil when all are answered, and for whoever may not answer.
    private var next: Topic? {
        guard open.scope.mayEverywhere(.editConcept) else { return nil }
        return Topic.all.first { check.answered($0) < $0.questions.count }
    }

    private var topics: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { QuickCheckTexts.topics }
            ul(.class("insek-entries insek-entries--narrow")) {
                HTML.each(Topic.all) { topic, out in
                    out.append(
                        li {
                            a(.class("kern-link"), .href(places.topic(topic.key))) { topic.name }
                            span(.class("insek-entries__detail")) {
                                QuickCheckTexts.answered(check.answered(topic), of: topic.questions.count)
                            }
                        })
                }
            }
        }
    }

    private var results: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { QuickCheckWords.proposals }
            p(.class("kern-body")) { QuickCheckWords.proposalsLead }
            HTML.each(SWOTQuadrant.allCases) { quadrant, out in
                let found = check.proposals.filter { $0.finding.quadrant == quadrant }
                if !found.isEmpty { out.append(list(quadrant.germanPlural, found.map(\.finding.text))) }
            }
            if !check.unknown.isEmpty {
                list(QuickCheckWords.unknown, check.unknown.map { "\($0.topic.name): \($0.question.text)" })
            }
        }
    }

    @HTMLBuilder private func list(_ title: String, _ texts: [String]) -> HTML {
        h3(.class("kern-heading-small")) { title }
        ul(.class("kern-list kern-list--bullet")) {
            HTML.each(texts) { text, out in out.append(li { text }) }
        }
    }
}
