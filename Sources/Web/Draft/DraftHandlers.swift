import Access
import Actions
import Domain
import HTML
import HTTPServer
import Reports

/// The draft of a concept and the papers of the first week, made anew from what is known at the moment of asking.
struct DraftHandlers: Sendable {
    let door: WorkspaceDoor

    static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(DraftRoutes.draft, on: .worker, through: door, draft)
        routes.get(DraftRoutes.chapter, on: .worker, through: door) { try chapter($0, $1, $2) }
        routes.get(DraftRoutes.draftPDF, on: .worker, through: door, draftPDF)
        routes.get(DraftRoutes.draftWord, on: .worker, through: door, draftWord)
        routes.get(DraftRoutes.papers, on: reading, through: door, papers)
        routes.post(DraftRoutes.savePlan, through: door, savePlan)
        routes.get(DraftRoutes.paper, on: .worker, through: door, paper)
    }

    @Sendable func draft(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        try chapter(request, open, nil)
    }

    @Sendable func chapter(
        _ request: Request, _ open: OpenWorkspace, _ chapter: DraftChapter?
    ) throws -> Response {
        let document = DraftDocument.make(chapter, try basis(open).basis)
        return open.frame.response(DraftPage(open: open, chapter: chapter, document: document).page)
    }

    @Sendable func draftPDF(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let document = DraftDocument.make(try basis(open).basis)
        return .file(
            try open.workshop.pdf(of: document), contentType: "application/pdf",
            downloadName: "\(open.municipality.text)-entwurf.pdf")
    }

    @Sendable func draftWord(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        let document = DraftDocument.make(try basis(open).basis)
        return try word(
            open, document, open.isExample ? .exampleDraft : .draft, name: "\(open.municipality.text)-entwurf")
    }

    @Sendable func papers(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        try requireAll(open)
        let form = PlanForm(try open.workshop.plan(open.scope))
        return open.frame.response(FirstPapersPage(open: open, form: form, notice: ShownNotice(request)).page)
    }

    @Sendable func savePlan(_ request: Request, _ open: OpenWorkspace) throws -> Response {
        try requireAll(open)
        var form = PlanForm(try request.form())
        if form.errors.isEmpty {
            do {
                _ = try open.workshop.editPlan(open.scope, form.plan)
                let link = DraftRoutes.papers.link(open.municipality, open.concept, query: [Notice.saved.field])
                return .redirect(to: link.text)
            } catch let conflict as EditConflict<ConceptPlan> {
                form.meet(conflict.stored)
            }
        }
        return open.frame.response(FirstPapersPage(open: open, form: form, notice: nil).page, status: 422)
    }

    @Sendable func paper(_ request: Request, _ open: OpenWorkspace, _ paper: FirstPaper) throws -> Response {
        let (basis, plan) = try basis(open)
        let costs = paper == .resolution ? try open.workshop.processCosts(open.scope) : ProcessCosts()
        return try word(
            open, FirstPaperDocument.make(paper, basis, plan, costs: costs), open.isExample ? .examplePaper : .paper,
            name: "\(open.municipality.text)-\(paper.rawValue)")
    }

    private func word(
        _ open: OpenWorkspace, _ document: Document, _ reference: WordReference, name: String
    ) throws -> Response {
        .file(
            try open.workshop.word(of: document, reference),
            contentType: Self.wordType,
            downloadName: "\(name).docx")
    }

    private func basis(_ open: OpenWorkspace) throws -> (basis: DraftBasis, plan: ConceptPlan) {
        try requireAll(open)
        let plan = try open.workshop.workPlan(open.scope)
        guard let basis = try open.workshop.draftBasis(open.found.municipality, plan) else {
            throw HTTPFailure(status: 404, message: DraftPageTexts.notInRegister)
        }
        return (basis, plan.concept)
    }

    /// The papers speak of the concept as a whole, so they are for those who may read all of it.
    private func requireAll(_ open: OpenWorkspace) throws {
        guard open.scope.mayEverywhere(.readConcept) else { throw HTTPFailure.forbidden }
    }
}
