import Access
import Domain
import HTML

/// The draft and the four papers of the first week as files, and the few things that only the municipality knows.
struct FirstPapersPage {
    let open: OpenWorkspace
    let form: PlanForm
    let notice: ShownNotice?

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: DraftPageTexts.papers, entry: .document, notice: notice) {
            ErrorSummary(errors: form.errors).html
            h1(.class("kern-heading-x-large")) { DraftPageTexts.papers }
            p(.class("kern-body")) { DraftPageTexts.papersLead }
            ul(.class("insek-entries")) {
                HTML.each(FirstPaper.allCases) { paper, out in
                    out.append(
                        entry(
                            paper.germanName, DraftPageTexts.about(paper),
                            DraftRoutes.paper.link(open.municipality, open.concept, paper)))
                }
                entry(
                    DraftPageTexts.draft, DraftPageTexts.aboutDraft,
                    DraftRoutes.draftWord.link(open.municipality, open.concept))
            }
            section(.class("insek-section")) {
                h2(.class("kern-heading-medium")) { DraftPageTexts.allPapers }
                p(.class("kern-body")) { DraftPageTexts.allPapersLead }
                JobButton.papers(open).html
            }
            if open.scope.mayEverywhere(.editConcept) { details }
        }
    }

    private func entry(_ title: String, _ text: String, _ link: Link) -> HTML {
        li {
            a(.class("kern-link"), .href(link)) { "\(title) (Word)" }
            span(.class("insek-entries__detail")) { text }
        }
    }

    private var details: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { DraftPageTexts.details }
            p(.class("kern-body")) { DraftPageTexts.detailsLead }
            PostForm(
                action: DraftRoutes.savePlan.link(open.municipality, open.concept), csrfToken: open.csrfToken,
                submit: DraftPageTexts.save
            ) {
                input(.type("hidden"), .name(PlanForm.revision), .value(String(form.plan.revision)))
                TextField(
                    name: PlanForm.contact, label: DraftPageTexts.contact, value: form.value(PlanForm.contact),
                    hint: DraftPageTexts.contactHint, isRequired: false
                ).html(form.errors)
                TextField(
                    name: PlanForm.session, label: DraftPageTexts.session, value: form.value(PlanForm.session),
                    hint: DraftPageTexts.dayHint, isRequired: false, isShort: true
                ).html(form.errors)
                TextField(
                    name: PlanForm.start, label: DraftPageTexts.start, value: form.value(PlanForm.start),
                    hint: DraftPageTexts.startHint, isRequired: false, isShort: true
                ).html(form.errors)
                MoneyRangeField(
                    name: PlanForm.cost, label: DraftPageTexts.cost,
                    from: form.value(MoneyRangeField.names(PlanForm.cost).from),
                    to: form.value(MoneyRangeField.names(PlanForm.cost).to), isRequired: false
                ).html(form.errors)
                NumberField(
                    name: PlanForm.from, label: DraftPageTexts.from, value: form.value(PlanForm.from),
                    hint: DraftPageTexts.fromHint, isRequired: false
                ).html(form.errors)
                NumberField(
                    name: PlanForm.to, label: DraftPageTexts.to, value: form.value(PlanForm.to),
                    hint: DraftPageTexts.toHint, isRequired: false
                ).html(form.errors)
            }.html
        }
    }
}
