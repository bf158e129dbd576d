import Access
import Actions
import Domain
import Files
import HTML
import HTTPServer

/// The Ortsteile and what the municipality has counted itself.
struct OwnCountHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(OwnCountRoutes.page, on: reading, through: door, page)
        routes.get(OwnCountRoutes.file, on: reading, through: door, file)
        routes.post(OwnCountRoutes.replace, through: door, replace)
    }

    @Sendable func page(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        open.frame.response(try content(open, ShownNotice(request)).page)
    }

    @Sendable func file(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        try requireAll(open)
        return .file(
            try open.workshop.exportOwnCounts(open.scope), contentType: "text/csv; charset=utf-8",
            downloadName: "eigene-zahlen-\(open.municipality.text).csv")
    }

    @Sendable func replace(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        var page = try content(open, nil)
        guard let sent = request.uploads.first(where: { $0.field == OwnCountPage.fileField }) else {
            page.errors.add(OwnCountPage.fileField, OwnCountTexts.noFile)
            return open.frame.response(page.page, status: 422)
        }
        do {
            let seen = try request.form().first(OwnCountPage.seen).flatMap { Int64($0) } ?? 0
            let file = SentFile(path: sent.path, name: sent.fileName)
            _ = try open.workshop.importOwnCounts(open.scope, file, seen: seen)
            let link = OwnCountRoutes.page.link(open.municipality, open.concept, query: [Notice.saved.field])
            return .redirect(to: link.text)
        } catch let problems as FileProblems {
            page.problems = (FileName.clean(sent.fileName), problems)
        } catch is EditConflict<OwnCounts> {
            page = try content(open, nil)
            page.errors.add(OwnCountPage.fileField, OwnCountTexts.conflict)
            return open.frame.response(page.page, status: 409)
        } catch let error as FileError {
            page.errors.add(OwnCountPage.fileField, error.message)
        }
        return open.frame.response(page.page, status: 422)
    }

    private func content(_ open: OpenWorkspace, _ notice: ShownNotice?) throws -> OwnCountPage {
        try requireAll(open)
        return OwnCountPage(
            open: open, counts: try open.workshop.ownCounts(open.scope),
            places: try open.workshop.inventory(open.scope)[.district] ?? [], notice: notice)
    }

    /// The numbers speak of the concept as a whole, so they are for those who may read all of it.
    private func requireAll(_ open: OpenWorkspace) throws {
        guard open.scope.mayEverywhere(.readConcept) else { throw HTTPFailure.forbidden }
    }
}
