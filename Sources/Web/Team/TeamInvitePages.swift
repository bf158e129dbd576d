import Access
import Actions
import Domain
import HTML
import HTTPServer
import Values

/// First step of an invitation: which role. Each asks for something else, so the form comes after it.
struct TeamRolePage {
    let open: OpenWorkspace

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: TeamTexts.inviteTitle, entry: .team,
            breadcrumb: [(TeamTexts.title, TeamRoutes.list.link(open.municipality, open.concept))]
        ) {
            h1(.class("kern-heading-x-large")) { TeamTexts.inviteTitle }
            form(
                .method(.get), .action(TeamRoutes.new.link(open.municipality, open.concept)), .class("insek-form")
            ) {
                ChoiceGroup(
                    name: TeamForm.role, label: TeamTexts.chooseRole,
                    choices: Role.ofTeams.map {
                        Choice(value: $0.rawValue, title: $0.germanName, hint: TeamTexts.explained($0))
                    }, chosen: [Role.editor.rawValue]
                ).html(FormErrors())
                div(.class("insek-actions")) {
                    PostForm.button(TeamTexts.goOn)
                    a(.class("kern-link"), .href(TeamRoutes.list.link(open.municipality, open.concept))) {
                        TeamTexts.cancel
                    }
                }
            }
        }
    }
}

/// Second step: who, where, how far, how long.
struct TeamInvitePage {
    let open: OpenWorkspace
    let form: TeamForm
    /// The places where the role may be given, with their names.
    let places: [(place: Grant.Place, title: String)]
    /// What a guest may be shown.
    let elements: [Element]
    /// Ortsteile that the concept names already.
    let ortsteile: [String]
    let sendsLetters: Bool

    private typealias Field = TeamDraft.Field
    private var role: Role { form.draft.role }

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: TeamTexts.inviteAs(role), entry: .team,
            breadcrumb: [(TeamTexts.title, TeamRoutes.list.link(open.municipality, open.concept))]
        ) {
            ErrorSummary(errors: form.errors).html
            h1(.class("kern-heading-x-large")) { TeamTexts.inviteAs(role) }
            p(.class("kern-body")) {
                "\(TeamTexts.explained(role)) "
                a(.class("kern-link"), .href(TeamRoutes.new.link(open.municipality, open.concept))) {
                    TeamTexts.otherRole
                }
            }
            if !sendsLetters {
                AlertBox(kind: .info, title: TeamTexts.noMail) { p(.class("kern-body")) { TeamTexts.noMailHelp } }.html
            }
            if role == .guest, elements.isEmpty {
                AlertBox(kind: .warning, title: TeamTexts.noElements).html
            } else {
                PostForm(
                    action: TeamRoutes.invite.link(open.municipality, open.concept), csrfToken: open.csrfToken,
                    submit: sendsLetters ? TeamTexts.send : TeamTexts.make,
                    cancel: (TeamTexts.cancel, TeamRoutes.list.link(open.municipality, open.concept))
                ) { controls }.html
            }
        }
    }

    @HTMLBuilder private var controls: HTML {
        input(.type("hidden"), .name(TeamForm.role), .value(role.rawValue))
        TextField(
            name: Field.email.rawValue, label: TeamTexts.email, value: form.draft.email, kind: .mail,
            autocomplete: "off"
        ).html(form.errors)
        TextField(
            name: Field.name.rawValue, label: TeamTexts.personName, value: form.draft.name, hint: TeamTexts.nameHint
        ).html(form.errors)
        if places.count > 1 { place }
        if role == .localCouncil {
            TextField(
                name: Field.ortsteil.rawValue, label: TeamTexts.ortsteilLabel, value: form.draft.ortsteil,
                hint: TeamTexts.ortsteilHint(Array(ortsteile.prefix(8)))
            ).html(form.errors)
        }
        if role == .guest { chosen }
        if role.isRestricted { level }
        if role != .lead {
            DateField(
                name: Field.expires.rawValue, label: TeamTexts.lastDay, value: form.lastDay,
                hint: TeamTexts.lastDayHint, isRequired: role == .guest
            ).html(form.errors)
        }
    }

    private var place: HTML {
        ChoiceGroup(
            name: Field.place.rawValue, label: TeamTexts.place,
            choices: places.map { Choice(value: $0.place.formValue, title: $0.title) },
            chosen: [form.draft.place.formValue], hint: TeamTexts.placeHint
        ).html(form.errors)
    }

    private var chosen: HTML {
        guard elements.count <= TeamForm.mostBoxes else {
            return TextField(
                name: Field.elements.rawValue, label: TeamTexts.elementCodes, value: form.codes,
                hint: TeamTexts.elementCodesHint
            ).html(form.errors)
        }
        return ChoiceGroup(
            name: Field.elements.rawValue, label: TeamTexts.elements,
            choices: elements.map {
                Choice(value: $0.code ?? "", title: TeamTexts.element($0.code, $0.title))
            }, kind: .many,
            chosen: Set(elements.filter { form.draft.elements.contains($0.id) }.compactMap(\.code)),
            hint: TeamTexts.elementsHint
        ).html(form.errors)
    }

    private var level: HTML {
        ChoiceGroup(
            name: Field.level.rawValue, label: TeamTexts.levelLabel,
            choices: [
                Choice(value: Grant.Reach.Level.read.rawValue, title: TeamTexts.levelRead),
                Choice(value: Grant.Reach.Level.comment.rawValue, title: TeamTexts.levelComment),
                Choice(value: Grant.Reach.Level.edit.rawValue, title: TeamTexts.levelEdit),
            ], chosen: form.draft.level.map { [$0.rawValue] } ?? []
        ).html(form.errors)
    }
}
