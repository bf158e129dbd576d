import Access
import Actions
import Domain
import HTML
import HTTPServer

/// What is already there: Ortsteile, plans, concepts of parts, local assets.
struct InventoryHandlers: Sendable {
    /// Names the deletion in the address of the list, for the button of the message.
    private static let key = "loeschung"

    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(InventoryRoutes.list, on: reading, through: door, list)
        routes.get(InventoryRoutes.new, on: reading, through: door, new)
        routes.post(InventoryRoutes.add, through: door, add)
        routes.get(InventoryRoutes.entry, on: reading, through: door, entry)
        routes.post(InventoryRoutes.save, through: door, save)
        routes.post(InventoryRoutes.remove, through: door, remove)
        routes.post(InventoryRoutes.undo, through: door, undo)
    }

    @Sendable func list(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let undo = request.query.first(Self.key).flatMap { DeletionID(pathSegment: $0) }.map { deletion in
            ShownNotice.Undo(
                title: InventoryTexts.undo,
                action: InventoryRoutes.undo.link(open.municipality, open.concept, deletion),
                csrfToken: open.csrfToken, key: Self.key)
        }
        let page = InventoryPage(
            open: open, entries: try open.workshop.inventory(open.scope), notice: ShownNotice(request, undo: undo))
        return open.frame.response(page.page)
    }

    @Sendable func new(_ request: Request, _ open: OpenWorkspace, _ kind: InventoryKind) throws -> Response {
        guard open.scope.mayEverywhere(.editConcept) else { throw HTTPFailure.forbidden }
        return open.frame.response(InventoryEntryPage(open: open, form: InventoryForm(new: kind)).page)
    }

    @Sendable func add(_ request: Request, _ open: OpenWorkspace, _ kind: InventoryKind) throws -> Response {
        var form = InventoryForm(kind, nil, try request.form())
        do {
            _ = try open.workshop.addToInventory(open.scope, kind, form.content)
            return back(open, [Notice.created.field])
        } catch let problems as FieldProblems<InventoryContent.Field> {
            form.add(problems)
            return open.frame.response(InventoryEntryPage(open: open, form: form).page, status: 422)
        }
    }

    @Sendable func entry(_ request: Request, _ open: OpenWorkspace, _ id: ElementID) throws -> Response {
        let (kind, element) = try editable(open, id)
        return open.frame.response(InventoryEntryPage(open: open, form: InventoryForm(kind, element)).page)
    }

    @Sendable func save(_ request: Request, _ open: OpenWorkspace, _ id: ElementID) throws -> Response {
        let (kind, _) = try editable(open, id)
        var form = InventoryForm(kind, id, try request.form())
        var status = 422
        do {
            _ = try open.workshop.editInventory(open.scope, id, revision: form.revision, form.content)
            return back(open, [Notice.saved.field])
        } catch let problems as FieldProblems<InventoryContent.Field> {
            form.add(problems)
        } catch let conflict as EditConflict<Element> {
            form.meet(conflict.stored)
            status = 409
        }
        return open.frame.response(InventoryEntryPage(open: open, form: form).page, status: status)
    }

    @Sendable func remove(_ request: Request, _ open: OpenWorkspace, _ id: ElementID) throws -> Response {
        let (kind, _) = try editable(open, id)
        let revision = try request.form().first(InventoryForm.revision).flatMap { Int64($0) } ?? 0
        do {
            let deletion = try open.workshop.removeFromInventory(open.scope, id, revision: revision)
            return back(open, [Notice.deleted.field, (Self.key, deletion.text)])
        } catch let conflict as EditConflict<Element> {
            var form = InventoryForm(kind, conflict.stored)
            form.errors.trouble = InventoryTexts.changedMeanwhile
            return open.frame.response(InventoryEntryPage(open: open, form: form).page, status: 409)
        }
    }

    @Sendable func undo(_ request: Request, _ open: OpenWorkspace, _ deletion: DeletionID) throws -> Response {
        _ = try open.workshop.undo(open.scope, deletion)
        return back(open, [Notice.undone.field])
    }

    private func back(_ open: OpenWorkspace, _ query: [(String, String)]) -> Response {
        .redirect(to: InventoryRoutes.list.link(open.municipality, open.concept, query: query).text)
    }

    /// The entry, for somebody who may change it.
    private func editable(_ open: OpenWorkspace, _ id: ElementID) throws -> (kind: InventoryKind, element: Element) {
        guard let found = try open.workshop.inventoryEntry(open.scope, id) else { throw PlanningError.notFound }
        guard open.scope.may(.editConcept, on: id, in: Set(found.element.ortsteile)) else {
            throw PlanningError.notAllowed
        }
        return found
    }
}
