import Actions
import Domain
import Files
import HTTPServer

/// Measures as files: out, in after a look at what would happen, and on paper.
struct MeasureFileHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(MeasureFileRoutes.page, on: reading, through: door, page)
        routes.get(MeasureFileRoutes.csv, on: .worker, through: door) { try export($0, $1, .csv) }
        routes.get(MeasureFileRoutes.json, on: .worker, through: door) { try export($0, $1, .json) }
        routes.post(MeasureFileRoutes.trial, through: door, trial)
        routes.post(MeasureFileRoutes.confirm, through: door, confirm)
        routes.get(MeasureFileRoutes.done, on: .worker, through: door, done)
        routes.get(MeasureFileRoutes.sheet, on: .worker, through: door, sheet)
    }

    @Sendable func page(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        open.frame.response(MeasureFilePage(open: open).page)
    }

    @Sendable private func export(
        _ request: Request, _ open: OpenWorkspace, _ format: MeasureFormat
    ) throws -> Response {
        let bytes = try open.workshop.exportMeasures(open.scope, as: format)
        return .file(
            bytes, contentType: format == .csv ? "text/csv; charset=utf-8" : "application/json",
            downloadName: MeasureFileTexts.fileName(open.municipality, open.concept, format))
    }

    @Sendable func trial(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        guard let sent = request.uploads.first(where: { $0.field == MeasureFilePage.fileField }) else {
            return again(open, MeasureFileTexts.noFile)
        }
        do {
            let upload = try open.workshop.tryUpload(open.scope, SentFile(path: sent.path, name: sent.fileName))
            let page = MeasureTrialPage(open: open, upload: upload)
            return open.frame.response(page.page)
        } catch let problems as FileProblems {
            var page = MeasureFilePage(open: open)
            page.problems = (FileName.clean(sent.fileName), problems)
            return open.frame.response(page.page, status: 422)
        } catch let error as FileError {
            return again(open, error.message)
        }
    }

    @Sendable func confirm(_ request: Request, _ open: OpenWorkspace, _ file: StoredFileID) throws -> Response {
        do {
            try open.workshop.importUpload(open.scope, file)
        } catch let problems as FileProblems {
            // Somebody took a number since the trial.
            var page = MeasureFilePage(open: open)
            page.problems = (MeasureFileTexts.file, problems)
            return open.frame.response(page.page, status: 409)
        } catch let error as PlanningError where error == .notFound {
            throw HTTPFailure(status: 404, message: MeasureFileTexts.gone)
        }
        return .redirect(to: MeasureFileRoutes.done.path(open.municipality, open.concept, file))
    }

    @Sendable func done(_ request: Request, _ open: OpenWorkspace, _ file: StoredFileID) throws -> Response {
        guard let imported = try open.workshop.importedUpload(open.scope, file) else { throw HTTPFailure.notFound }
        return open.frame.response(
            MeasureImportedPage(open: open, imported: imported).page)
    }

    @Sendable func sheet(_ request: Request, _ open: OpenWorkspace, _ code: MeasureCode) throws -> Response {
        guard let pdf = try open.workshop.measureSheetPDF(open.scope, code) else { throw PlanningError.notFound }
        return .file(
            pdf, contentType: "application/pdf",
            downloadName: MeasureFileTexts.sheetName(code, open.municipality))
    }

    private func again(_ open: OpenWorkspace, _ message: String) -> Response {
        var page = MeasureFilePage(open: open)
        page.errors.add(MeasureFilePage.fileField, message)
        return open.frame.response(page.page, status: 422)
    }

}
