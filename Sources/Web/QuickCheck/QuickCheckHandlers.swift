import Access
import Actions
import Domain
import HTML
import HTTPServer
import Reports
import Values

/// The quick check: topic by topic, then what the answers propose.
struct QuickCheckHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(QuickCheckRoutes.overview, on: reading, through: door, overview)
        routes.get(QuickCheckRoutes.word, on: .worker, through: door, word)
        routes.get(QuickCheckRoutes.topic, on: reading, through: door, topic)
        routes.post(QuickCheckRoutes.answer, through: door, answer)
    }

    @Sendable func overview(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let check = try check(open)
        return open.frame.response(QuickCheckPage(open: open, check: check, notice: ShownNotice(request)).page)
    }

    @Sendable func word(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let document = QuickCheckDocument.make(
            try check(open), municipality: open.found.municipalityName, isExample: open.isExample,
            day: open.workshop.clock.today)
        return .file(
            try open.workshop.word(of: document, open.isExample ? .exampleDraft : .draft),
            contentType: DraftHandlers.wordType, downloadName: "\(open.municipality.text)-schnellcheck.docx")
    }

    @Sendable func topic(_ request: Request, _ open: OpenWorkspace, _ key: TopicKey) throws -> Response {
        let form = QuickCheckForm(Topic.named(key), try check(open))
        return open.frame.response(QuickTopicPage(open: open, form: form, notice: ShownNotice(request)).page)
    }

    @Sendable func answer(_ request: Request, _ open: OpenWorkspace, _ key: TopicKey) throws -> Response {
        _ = try check(open)
        var form = QuickCheckForm(Topic.named(key), try request.form())
        do {
            _ = try open.workshop.answerQuickCheck(open.scope, form.topic, seen: form.seen, now: form.answers)
            return .redirect(to: QuickCheckPlaces(open).after(key).text)
        } catch let conflict as EditConflict<QuickCheck> {
            form.meet(conflict.stored)
            return open.frame.response(QuickTopicPage(open: open, form: form, notice: nil).page, status: 409)
        }
    }

    /// The check speaks of the concept as a whole, so it is for those who may read all of it.
    private func check(_ open: OpenWorkspace) throws -> QuickCheck {
        guard open.scope.mayEverywhere(.readConcept) else { throw HTTPFailure.forbidden }
        return try open.workshop.quickCheck(open.scope)
    }
}
