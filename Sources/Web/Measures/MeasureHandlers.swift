import Actions
import Domain
import HTML
import HTTPServer

/// List and sheet of measures.
struct MeasureHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(MeasureRoutes.list, on: reading, through: door, list)
        routes.get(MeasureRoutes.sheet, on: reading, through: door, sheet)
        routes.post(MeasureRoutes.confirm, through: door, confirm)
    }

    @Sendable func list(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let query = MeasureListForm.query(request.query, open.horizonYears)
        let listing = try open.workshop.measures(open.scope, query)
        let undo = MeasureDeletionHandlers.undo(request, open)
        return open.frame.response(
            MeasureListPage(
                open: open, listing: listing, notice: ShownNotice(request, undo: undo), actions: open.measureFileActions
            ).page)
    }

    @Sendable func sheet(_ request: Request, _ open: OpenWorkspace, _ code: MeasureCode) throws -> Response {
        guard let sheet = try open.workshop.measureSheet(open.scope, code) else { throw PlanningError.notFound }
        let attachments = try open.workshop.attachments(open.scope, of: sheet.measure.id)
        return open.frame.response(
            MeasureSheetPage(
                open: open, sheet: sheet, notice: ShownNotice(request),
                actions: open.paperActions(code) + open.sheetActions(of: code),
                sections: [open.attachmentSection(sheet.measure, attachments).html]
            ).page)
    }

    /// "Weiter gültig"
    @Sendable func confirm(
        _ request: Request, _ open: OpenWorkspace, _ code: MeasureCode, _ link: LinkID
    ) throws -> Response {
        _ = try open.workshop.confirmLink(open.scope, link)
        return .redirect(
            to: MeasureRoutes.sheet.link(open.municipality, open.concept, code, query: [Notice.confirmed.field]).text)
    }
}
