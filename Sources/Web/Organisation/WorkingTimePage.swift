import Actions
import Domain
import HTML

/// What somebody of the team does for the concept, and how much time there is for it.
struct WorkingTimePage {
    let open: OpenWorkspace
    let member: TeamMember
    let entered: WorkingTimeForm

    var page: WorkspaceLayout.Page {
        let list = TeamRoutes.list.link(open.municipality, open.concept)
        return WorkspaceLayout.Page(
            title: OrganisationTexts.timeOf(member.account.name), entry: .team, breadcrumb: [(TeamTexts.title, list)]
        ) {
            ErrorSummary(errors: entered.errors).html
            h1(.class("kern-heading-x-large")) { OrganisationTexts.timeOf(member.account.name) }
            PostForm(
                action: OrganisationRoutes.saveTime.link(open.municipality, open.concept, member.account.id),
                csrfToken: open.csrfToken, submit: OrganisationTexts.saveTime, cancel: (OrganisationTexts.back, list)
            ) {
                input(.type("hidden"), .name(WorkingTimeForm.revision), .value(String(entered.time.revision)))
                TextField(
                    name: WorkingTime.Field.duty.rawValue, label: OrganisationTexts.duty, value: entered.value(.duty),
                    hint: OrganisationTexts.dutyHint, isRequired: false
                ).html(entered.errors)
                NumberField(
                    name: WorkingTime.Field.hours.rawValue, label: OrganisationTexts.hours,
                    value: entered.value(.hours), hint: OrganisationTexts.hoursHint, isRequired: false
                ).html(entered.errors)
            }.html
        }
    }
}
