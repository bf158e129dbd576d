import Actions
import Domain
import HTML
import HTTPServer

/// New measures and changes of one.
struct MeasureEditHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(MeasureRoutes.new, on: reading, through: door, new)
        routes.post(MeasureRoutes.create, through: door, create)
        routes.get(MeasureRoutes.edit, on: reading, through: door, edit)
        routes.post(MeasureRoutes.save, through: door, save)
    }

    @Sendable func new(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        guard open.mayAddMeasures else { throw PlanningError.notAllowed }
        let (key, value) = MeasureEmptyState.key
        let isExample = request.query.first(key) == value
        return open.frame.response(
            MeasureNewPage(open: open, form: MeasureForm(isExample ? MeasureTexts.example : MeasureInput())).page)
    }

    @Sendable func create(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        guard open.mayAddMeasures else { throw PlanningError.notAllowed }
        let form = MeasureForm(try request.form())
        if form.wantsMoreRows { return again(open, nil, form, status: 200) }
        guard form.errors.isEmpty else { return again(open, nil, form, status: 422) }
        let measure = try open.workshop.createMeasure(open.scope, form.input)
        return Self.redirect(to: measure, open, .created)
    }

    @Sendable func edit(_ request: Request, _ open: OpenWorkspace, _ code: MeasureCode) throws -> Response {
        guard let sheet = try open.workshop.measureSheet(open.scope, code) else { throw PlanningError.notFound }
        guard open.mayEdit(sheet.measure) else { throw PlanningError.notAllowed }
        return open.frame.response(
            MeasureEditPage(open: open, code: code, form: MeasureForm(sheet.measure)).page)
    }

    @Sendable func save(_ request: Request, _ open: OpenWorkspace, _ code: MeasureCode) throws -> Response {
        var form = MeasureForm(try request.form())
        guard let measure = try open.workshop.measureSheet(open.scope, code)?.measure else {
            return gone(open, code, form)
        }
        guard open.mayEdit(measure) else { throw PlanningError.notAllowed }
        if !open.mayAddMeasures { form.keepOrtsteile(of: measure) }
        if form.wantsMoreRows { return again(open, code, form, status: 200) }
        guard form.undecided.isEmpty else { return conflict(open, form, measure) }
        guard form.errors.isEmpty else { return again(open, code, form, status: 422) }
        do {
            let saved = try open.workshop.editMeasure(
                open.scope, measure.id, revision: form.revision, form.input, editorial: form.isEditorial)
            return Self.redirect(to: saved, open, .saved)
        } catch let error as EditConflict<Measure> {
            return conflict(open, form, error.stored)
        } catch let error as PlanningError where error == .notFound {
            return gone(open, code, form)
        }
    }

    static func redirect(to measure: Measure, _ open: OpenWorkspace, _ notice: Notice) -> Response {
        .redirect(
            to: MeasureRoutes.sheet.link(open.municipality, open.concept, measure.code, query: [notice.field]).text)
    }
}

/// The form once more, when it could not be saved as it came.
extension MeasureEditHandlers {
    private func again(_ open: OpenWorkspace, _ code: MeasureCode?, _ form: MeasureForm, status: Int) -> Response {
        var form = form
        if form.wantsMoreRows { form.errors = FormErrors() }
        let page =
            code == nil && !form.isFull
            ? MeasureNewPage(open: open, form: form).page : MeasureEditPage(open: open, code: code, form: form).page
        return open.frame.response(page, status: status)
    }

    private func conflict(_ open: OpenWorkspace, _ form: MeasureForm, _ stored: Measure) -> Response {
        var form = form
        if !open.mayAddMeasures { form.keepOrtsteile(of: stored) }
        var errors = FormErrors()
        for field in form.undecided { errors.add(MeasureConflict.choice(field), MeasureTexts.undecided(field)) }
        return open.frame.response(
            MeasureConflictPage(open: open, conflict: MeasureConflict(form, stored: stored), errors: errors).page,
            status: 409)
    }

    /// Somebody has deleted the measure meanwhile, or it never was there.
    private func gone(_ open: OpenWorkspace, _ code: MeasureCode, _ form: MeasureForm) -> Response {
        var form = form
        form.errors.trouble = MeasureTexts.gone(code, mayAdd: open.mayAddMeasures)
        return open.frame.response(
            MeasureEditPage(open: open, code: open.mayAddMeasures ? nil : code, form: form).page, status: 404)
    }
}
