import Actions
import Domain
import Files
import HTML
import HTTPServer

/// Files of measures: shown, added, removed, brought back, delivered.
struct AttachmentHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(AttachmentRoutes.page, on: reading, through: door, page)
        routes.post(AttachmentRoutes.add, through: door, add)
        routes.post(AttachmentRoutes.remove, through: door, remove)
        routes.post(AttachmentRoutes.restore, through: door, restore)
        routes.get(AttachmentRoutes.download, on: .worker, through: door, download)
    }

    @Sendable func page(_ request: Request, _ open: OpenWorkspace, _ code: MeasureCode) throws -> Response {
        var page = try attachmentPage(open, try measure(open, code))
        page.notice = ShownNotice(request, undo: undo(request, open, code))
        return open.frame.response(page.page)
    }

    @Sendable func add(_ request: Request, _ open: OpenWorkspace, _ code: MeasureCode) throws -> Response {
        let measure = try measure(open, code)
        guard let sent = request.uploads.first(where: { $0.field == AttachmentPage.fileField }) else {
            return try again(open, measure, AttachmentTexts.noFile)
        }
        do {
            _ = try open.workshop.attach(
                SentFile(path: sent.path, name: sent.fileName), to: measure.id, open.scope)
        } catch let error as FileError {
            return try again(
                open, measure, AttachmentTexts.refused(FileName.clean(sent.fileName), error.message))
        }
        return back(open, code, [Notice.attached.field])
    }

    @Sendable func remove(
        _ request: Request, _ open: OpenWorkspace, _ code: MeasureCode, _ id: LinkID
    ) throws -> Response {
        let deletion = try open.workshop.detach(open.scope, id, from: try measure(open, code).id)
        return back(open, code, [Notice.deleted.field, (AttachmentPage.removedKey, deletion.text)])
    }

    @Sendable func restore(
        _ request: Request, _ open: OpenWorkspace, _ code: MeasureCode, _ deletion: DeletionID
    ) throws -> Response {
        _ = try measure(open, code)
        _ = try open.workshop.undo(open.scope, deletion)
        return back(open, code, [Notice.undone.field])
    }

    @Sendable func download(_ request: Request, _ open: OpenWorkspace, _ id: LinkID) throws -> Response {
        guard let content = try open.workshop.attachment(open.scope, id) else { throw PlanningError.notFound }
        return content.response()
    }

    /// The button of the message that an attachment was removed.
    private func undo(_ request: Request, _ open: OpenWorkspace, _ code: MeasureCode) -> ShownNotice.Undo? {
        request.query.first(AttachmentPage.removedKey).flatMap(DeletionID.init(text:)).map { deletion in
            ShownNotice.Undo(
                title: AttachmentTexts.restore,
                action: AttachmentRoutes.restore.link(open.municipality, open.concept, code, deletion),
                csrfToken: open.csrfToken, key: AttachmentPage.removedKey)
        }
    }

    private func measure(_ open: OpenWorkspace, _ code: MeasureCode) throws -> Measure {
        guard let measure = try open.workshop.snapshot(open.scope)?.measure(code) else { throw PlanningError.notFound }
        return measure
    }

    private func again(_ open: OpenWorkspace, _ measure: Measure, _ message: String) throws -> Response {
        var page = try attachmentPage(open, measure)
        page.errors.add(AttachmentPage.fileField, message)
        return open.frame.response(page.page, status: 422)
    }

    private func attachmentPage(_ open: OpenWorkspace, _ measure: Measure) throws -> AttachmentPage {
        AttachmentPage(
            open: open, measure: measure, attachments: try open.workshop.attachments(open.scope, of: measure.id))
    }

    private func back(_ open: OpenWorkspace, _ code: MeasureCode, _ fields: [(String, String)]) -> Response {
        .redirect(to: AttachmentRoutes.page.link(open.municipality, open.concept, code, query: fields).text)
    }
}
