import Access
import Domain
import HTML
import Reports
import Values

/// One step: what is to be done and why, who helps, and what the municipality says about it.
struct StepPage {
    let open: OpenWorkspace
    let entry: Roadmap.Entry
    let form: StepForm
    let notice: ShownNotice?

    private var step: ProcessStep { entry.step }

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: step.name, entry: .roadmap,
            breadcrumb: [(RoadmapTexts.title, RoadmapRoutes.roadmap.link(open.municipality, open.concept))],
            notice: notice
        ) {
            ErrorSummary(errors: form.errors).html
            h1(.class("kern-heading-x-large")) { step.name }
            p(.class("kern-body kern-body--bold")) { RoadmapTexts.span(entry) }
            p(.class("kern-body")) { step.task }
            DescriptionList(rows: rows).html
            if open.scope.mayEverywhere(.editConcept) { details } else { said }
        }
    }

    private var rows: [DescriptionList.Row] {
        var rows: [DescriptionList.Row] = [
            (RoadmapTexts.result, HTML(text: step.result)),
            (
                RoadmapTexts.needed,
                HTML(
                    text: "\(step.obligation.level.germanName): \(step.obligation.reason) "
                        + "(\(step.obligation.citation.german))")
            ),
        ]
        let programmes = FundingProgramme.all.filter { step.obligation.programmes.contains($0.key) }.map(\.name)
        if !programmes.isEmpty {
            rows.append(
                (RoadmapTexts.programmes(programmes.count), HTML(text: programmes.joined(separator: ", "))))
        }
        let formats = ParticipationFormat.all.filter { $0.steps.contains(step.key) }.map(\.name)
        if !formats.isEmpty {
            rows.append((RoadmapTexts.formats(formats.count), HTML(text: formats.joined(separator: ", "))))
        }
        let helpers = step.helpers.compactMap(Helper.named)
        if !helpers.isEmpty {
            rows.append(
                (
                    RoadmapTexts.helpers,
                    ul(.class("kern-list kern-list--bullet")) {
                        HTML.each(helpers) { helper, out in out.append(li { "\(helper.name): \(helper.contact)" }) }
                    }
                ))
        }
        return rows
    }

    private var details: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { RoadmapTexts.ours }
            p(.class("kern-body")) { RoadmapTexts.oursLead }
            PostForm(
                action: RoadmapRoutes.saveStep.link(open.municipality, open.concept, step.key),
                csrfToken: open.csrfToken, submit: RoadmapTexts.save,
                cancel: (RoadmapTexts.cancel, RoadmapRoutes.roadmap.link(open.municipality, open.concept))
            ) {
                input(.type("hidden"), .name(StepForm.revision), .value(String(form.plan.revision)))
                ChoiceGroup(
                    name: StepForm.doer, label: RoadmapTexts.doer, choices: doers,
                    chosen: [form.value(StepForm.doer)], isRequired: false
                ).html(form.errors)
                NumberField(
                    name: StepForm.staffDays, label: RoadmapTexts.days, value: form.value(StepForm.staffDays),
                    hint: RoadmapTexts.daysHint(step), isRequired: false
                ).html(form.errors)
                NumberField(
                    name: StepForm.spentDays, label: RoadmapTexts.spent, value: form.value(StepForm.spentDays),
                    hint: RoadmapTexts.spentHint, isRequired: false
                ).html(form.errors)
                MoneyRangeField(
                    name: StepForm.cost, label: RoadmapTexts.costs,
                    from: form.value(MoneyRangeField.names(StepForm.cost).from),
                    to: form.value(MoneyRangeField.names(StepForm.cost).to), hint: RoadmapTexts.costsHint,
                    isRequired: false
                ).html(form.errors)
                DateField(
                    name: StepForm.due, label: RoadmapTexts.due, value: form.value(StepForm.due),
                    hint: RoadmapTexts.dueHint, isRequired: false
                ).html(form.errors)
                DateField(
                    name: StepForm.done, label: RoadmapTexts.doneOn, value: form.value(StepForm.done),
                    hint: RoadmapTexts.doneHint, isRequired: false
                ).html(form.errors)
            }.html
        }
    }

    /// Those that the catalogue knows for the step, and the way back to "open".
    private var doers: [Choice] {
        step.doers.map { Choice(value: $0.rawValue, title: $0.germanName, hint: RoadmapTexts.about($0, step)) }
            + [Choice(value: "", title: RoadmapTexts.undecidedChoice)]
    }

    private var said: HTML {
        DescriptionList(
            rows: [
                (RoadmapTexts.doer, HTML(text: entry.plan.doer?.germanName ?? RoadmapTexts.undecided)),
                (RoadmapTexts.days, HTML(text: GermanNumber.text(entry.staffDays))),
                (RoadmapTexts.costs, HTML(text: entry.plan.cost?.german ?? RoadmapTexts.unknownCost)),
            ]
        ).html
    }
}
