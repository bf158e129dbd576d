import Domain
import HTML

/// One body, to be added or changed.
struct BodyPage {
    let open: OpenWorkspace
    /// As it is stored; nil for a new one.
    let body: Body?
    let entered: BodyForm

    private var list: Link { TeamRoutes.list.link(open.municipality, open.concept) }
    private var title: String { body == nil ? OrganisationTexts.add : OrganisationTexts.edit }

    private var action: Link {
        guard let body else { return OrganisationRoutes.addBody.link(open.municipality, open.concept) }
        return OrganisationRoutes.saveBody.link(open.municipality, open.concept, body.id)
    }

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: title, entry: .team, breadcrumb: [(TeamTexts.title, list)]) {
            ErrorSummary(errors: entered.errors).html
            h1(.class("kern-heading-x-large")) { title }
            PostForm(
                action: action, csrfToken: open.csrfToken, submit: OrganisationTexts.save,
                cancel: (OrganisationTexts.back, list)
            ) { fields }.html
            if let body {
                p(.class("insek-actions")) {
                    a(
                        .class("kern-link"),
                        .href(OrganisationRoutes.question.link(open.municipality, open.concept, body.id))
                    ) { OrganisationTexts.remove }
                }
            }
        }
    }

    @HTMLBuilder private var fields: HTML {
        input(.type("hidden"), .name(BodyForm.revision), .value(String(entered.revision)))
        TextField(
            name: BodyContent.Field.name.rawValue, label: OrganisationTexts.name, value: entered.value(.name),
            hint: OrganisationTexts.nameHint
        ).html(entered.errors)
        ChoiceGroup(
            name: BodyContent.Field.level.rawValue, label: OrganisationTexts.level,
            choices: BodyLevel.allCases.map {
                Choice(value: $0.rawValue, title: $0.germanName, hint: OrganisationTexts.about($0))
            }, chosen: [entered.value(.level)]
        ).html(entered.errors)
        NumberField(
            name: BodyContent.Field.members.rawValue, label: OrganisationTexts.members, value: entered.value(.members),
            hint: OrganisationTexts.membersHint, isRequired: false
        ).html(entered.errors)
        TextField(
            name: BodyContent.Field.cadence.rawValue, label: OrganisationTexts.cadence, value: entered.value(.cadence),
            hint: OrganisationTexts.cadenceHint, isRequired: false
        ).html(entered.errors)
        DateField(
            name: BodyContent.Field.lastMet.rawValue, label: OrganisationTexts.lastMet, value: entered.value(.lastMet),
            hint: OrganisationTexts.lastMetHint, isRequired: false
        ).html(entered.errors)
    }
}

/// The question before a body is taken away.
struct BodyRemovalPage {
    let open: OpenWorkspace
    let body: Body

    var page: WorkspaceLayout.Page {
        let list = TeamRoutes.list.link(open.municipality, open.concept)
        return WorkspaceLayout.Page(
            title: OrganisationTexts.remove, entry: .team, breadcrumb: [(TeamTexts.title, list)]
        ) {
            Confirmation(
                id: "loeschen", title: OrganisationTexts.question(body), text: OrganisationTexts.consequence,
                confirm: OrganisationTexts.remove,
                action: OrganisationRoutes.remove.link(open.municipality, open.concept, body.id),
                csrfToken: open.csrfToken
            ).pageContent(back: list)
        }
    }
}
