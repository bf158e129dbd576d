import Access
import Actions
import Domain
import HTML
import HTTPServer

/// Who changed what in a concept, and taking it back.
struct HistoryHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(HistoryRoutes.concept, on: reading, through: door, concept)
        routes.get(HistoryRoutes.measure, on: reading, through: door, measure)
        routes.get(HistoryRoutes.change, on: reading, through: door, change)
        routes.post(HistoryRoutes.takeBack, through: door, takeBack)
    }

    @Sendable func concept(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let history = try open.workshop.history(open.scope, HistoryForm.query(request.query))
        return open.frame.response(
            ConceptHistoryPage(
                history: history, place: HistoryLinks(open), showsTeam: open.scope.mayEverywhere(.manageTeam),
                notice: ShownNotice(request)
            ).page)
    }

    @Sendable func measure(_ request: Request, _ open: OpenWorkspace, _ code: MeasureCode) throws -> Response {
        var query = HistoryQuery(place: HistoryForm.query(request.query).place)
        query.pageSize = 20
        guard let history = try open.workshop.measureHistory(open.scope, code, query) else {
            throw HTTPFailure(status: 404, message: HistoryTexts.noMeasure)
        }
        return open.frame.response(
            MeasureHistoryPage(history: history, place: HistoryLinks(open), notice: ShownNotice(request)).page)
    }

    @Sendable func change(_ request: Request, _ open: OpenWorkspace, _ number: HistoryNumber) throws -> Response {
        var page = try page(open, number)
        page.notice = ShownNotice(request)
        return open.frame.response(page.page)
    }

    @Sendable func takeBack(_ request: Request, _ open: OpenWorkspace, _ number: HistoryNumber) throws -> Response {
        var trouble = HistoryUndoTexts.meanwhile
        do {
            let entry = try page(open, number).change.entry
            if try open.workshop.takeBack(open.scope, number.value) { return .redirect(to: done(entry, open).text) }
        } catch let error as PlanningError where [.taken, .parentDeleted, .impossible].contains(error.code) {
            trouble = error.message
        } catch let error as FieldProblems<MeasureField> {
            trouble = error.description
        }
        var page = try page(open, number)
        page.trouble = trouble
        return open.frame.response(page.page, status: 409)
    }

    private func page(_ open: OpenWorkspace, _ number: HistoryNumber) throws -> HistoryChangePage {
        guard let change = try open.workshop.change(open.scope, number.value) else {
            throw HTTPFailure(status: 404, message: HistoryTexts.gone)
        }
        return HistoryChangePage(change: change, place: HistoryLinks(open), csrfToken: open.csrfToken)
    }

    /// To the thing itself where it is one, else to the whole history.
    private func done(_ entry: HistoryEntry, _ open: OpenWorkspace) -> Link {
        let (town, concept) = (open.municipality, open.concept)
        let notice: Notice =
            switch entry.action {
            case "massnahme.geaendert": .restored
            case "massnahmen.eingelesen": .importUndone
            default: .undone
            }
        guard let code = entry.thing?.measure else {
            return HistoryRoutes.concept.link(town, concept, query: [notice.field])
        }
        return HistoryRoutes.measure.link(town, concept, code, query: [notice.field])
    }
}
