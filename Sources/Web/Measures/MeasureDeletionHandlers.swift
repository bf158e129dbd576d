import Actions
import Domain
import HTML
import HTTPServer

/// Deleting a measure, and the way back.
struct MeasureDeletionHandlers: Sendable {
    /// Names the deletion in the address of the list, for the button of the message.
    static let key = "loeschung"

    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(MeasureRoutes.question, on: reading, through: door, question)
        routes.post(MeasureRoutes.delete, through: door, delete)
        routes.post(MeasureRoutes.undo, through: door, undo)
    }

    @Sendable func question(_ request: Request, _ open: OpenWorkspace, _ code: MeasureCode) throws -> Response {
        let measure = try measure(open, code)
        return open.frame.response(MeasureDeletion(open: open, measure: measure).page())
    }

    @Sendable func delete(_ request: Request, _ open: OpenWorkspace, _ code: MeasureCode) throws -> Response {
        let measure = try measure(open, code)
        let revision = try request.form().first(MeasureDeletion.revision).flatMap { Int64($0) }
        do {
            let deletion = try open.workshop.deleteMeasure(open.scope, measure.id, revision: revision ?? 0)
            let query = [Notice.deleted.field, (Self.key, deletion.text)]
            return .redirect(to: MeasureRoutes.list.link(open.municipality, open.concept, query: query).text)
        } catch let conflict as EditConflict<Measure> {
            return open.frame.response(
                MeasureDeletion(open: open, measure: conflict.stored).page(isChanged: true), status: 409)
        }
    }

    @Sendable func undo(_ request: Request, _ open: OpenWorkspace, _ deletion: DeletionID) throws -> Response {
        let restored = try open.workshop.undo(open.scope, deletion)
        let code = restored.elements.lazy.compactMap(\.measureCode).first
        let query = [Notice.undone.field]
        guard let code else {
            return .redirect(to: MeasureRoutes.list.link(open.municipality, open.concept, query: query).text)
        }
        return .redirect(to: MeasureRoutes.sheet.link(open.municipality, open.concept, code, query: query).text)
    }

    /// The button of the message that something was deleted.
    static func undo(_ request: Request, _ open: OpenWorkspace) -> ShownNotice.Undo? {
        request.query.first(key).flatMap { DeletionID(pathSegment: $0) }.map { deletion in
            ShownNotice.Undo(
                title: MeasureTexts.undo, action: MeasureRoutes.undo.link(open.municipality, open.concept, deletion),
                csrfToken: open.csrfToken, key: key)
        }
    }

    /// The measure, for somebody who may delete it.
    private func measure(_ open: OpenWorkspace, _ code: MeasureCode) throws -> Measure {
        guard let sheet = try open.workshop.measureSheet(open.scope, code) else { throw PlanningError.notFound }
        guard open.mayEdit(sheet.measure) else { throw PlanningError.notAllowed }
        return sheet.measure
    }
}
