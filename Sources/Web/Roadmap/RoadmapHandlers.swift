import Access
import Actions
import Domain
import HTML
import HTTPServer
import Reports
import Values

/// The timetable of a concept, and what the municipality says about each of its steps.
struct RoadmapHandlers: Sendable {
    let door: WorkspaceDoor

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(RoadmapRoutes.roadmap, on: reading, through: door, roadmap)
        routes.get(RoadmapRoutes.services, on: .worker, through: door, services)
        routes.get(RoadmapRoutes.step, on: reading, through: door, step)
        routes.post(RoadmapRoutes.saveStep, through: door, saveStep)
    }

    @Sendable func roadmap(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let today = open.workshop.clock.today
        let roadmap = try plan(open).roadmap(today: today)
        return open.frame.response(
            RoadmapPage(open: open, roadmap: roadmap, today: today, notice: ShownNotice(request)).page)
    }

    @Sendable func step(_ request: Request, _ open: OpenWorkspace, _ key: ProcessStepKey) throws -> Response {
        let plan = try plan(open)
        return try response(open, key, plan, StepForm(plan.step(key)), ShownNotice(request))
    }

    @Sendable func saveStep(_ request: Request, _ open: OpenWorkspace, _ key: ProcessStepKey) throws -> Response {
        let plan = try plan(open)
        var form = StepForm(key, try request.form(), today: open.workshop.clock.today)
        if form.errors.isEmpty {
            do {
                _ = try open.workshop.editStepPlan(open.scope, form.plan)
                let link = RoadmapRoutes.roadmap.link(open.municipality, open.concept, query: [Notice.saved.field])
                return .redirect(to: link.text)
            } catch let conflict as EditConflict<StepPlan> {
                form.meet(conflict.stored)
                return try response(open, key, plan, form, nil, status: 409)
            }
        }
        return try response(open, key, plan, form, nil, status: 422)
    }

    private func response(
        _ open: OpenWorkspace, _ key: ProcessStepKey, _ plan: WorkPlan, _ form: StepForm, _ notice: ShownNotice?,
        status: Int = 200
    ) throws -> Response {
        guard let entry = plan.roadmap(today: open.workshop.clock.today).entry(key) else {
            throw PlanningError.notFound
        }
        return open.frame.response(StepPage(open: open, entry: entry, form: form, notice: notice).page, status: status)
    }

    @Sendable func services(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let plan = try plan(open)
        guard let basis = try open.workshop.draftBasis(open.found.municipality, plan) else {
            throw HTTPFailure(status: 404, message: DraftPageTexts.notInRegister)
        }
        guard let document = ServiceDescription.make(basis, plan.concept) else {
            throw HTTPFailure(status: 404, message: RoadmapTexts.nothingGivenAway)
        }
        return .file(
            try open.workshop.word(of: document, open.isExample ? .examplePaper : .paper),
            contentType: DraftHandlers.wordType, downloadName: "\(open.municipality.text)-leistungsbeschreibung.docx")
    }

    /// The timetable speaks of the concept as a whole, so it is for those who may read all of it.
    private func plan(_ open: OpenWorkspace) throws -> WorkPlan {
        guard open.scope.mayEverywhere(.readConcept) else { throw HTTPFailure.forbidden }
        return try open.workshop.workPlan(open.scope)
    }
}
