import Actions
import Domain
import HTML
import HTTPServer

/// One municipality: who leads it, which concepts it has, and the form that opens it.
struct AdvisoryMunicipalityPage {
    let advised: AdvisedMunicipality
    let form: AdvisoryForm
    let sendsLetters: Bool
    let csrfToken: String
    var notice: ShownNotice?

    private typealias Field = OpeningDraft.Field
    private var ags: AGS { advised.municipality.ags }

    var page: Layout.Page {
        var page = Layout.Page(
            title: "\(AdvisoryTexts.title): \(advised.municipality.name)", section: .workshop,
            breadcrumb: [
                (ConceptTexts.own, ConceptRoutes.own.link()), (AdvisoryTexts.title, AdvisoryRoutes.list.link()),
            ], isExample: ags.isDemo, notice: notice
        ) {
            ErrorSummary(errors: form.errors).html
            h1(.class("kern-heading-x-large")) { advised.municipality.name }
            facts
            if advised.stage == .inUse {
                p(.class("kern-body")) { AdvisoryTexts.inUse }
            } else {
                opening
            }
            p(.class("kern-body")) {
                a(.class("kern-link"), .href(AdvisoryRoutes.list.link())) { AdvisoryTexts.back }
            }
        }
        page.isSignedIn = true
        return page
    }

    private var facts: HTML {
        DescriptionList(rows: [
            (AdvisoryTexts.key, HTML(text: ags.text)),
            (AdvisoryTexts.kreis, HTML(text: advised.municipality.kreisName)),
            (AdvisoryTexts.stage, AdvisoryStageTag(stage: advised.stage).html),
            (AdvisoryTexts.lead, Self.lines(advised.leads.map(AdvisoryTexts.lead), none: AdvisoryTexts.nobody)),
            (
                AdvisoryTexts.concepts,
                Self.lines(advised.concepts.map(AdvisoryTexts.concept), none: AdvisoryTexts.none)
            ),
        ]).html
    }

    private static func lines(_ texts: [String], none: String) -> HTML {
        guard texts.count > 1 else { return HTML(text: texts.first ?? none) }
        return ul(.class("kern-list kern-list--bullet")) {
            HTML.each(texts) { text, out in out.append(li { text }) }
        }
    }

    private var opening: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) {
                advised.stage == .invited ? AdvisoryTexts.againTitle : AdvisoryTexts.openTitle
            }
            p(.class("kern-body")) { advised.stage == .invited ? AdvisoryTexts.againText : AdvisoryTexts.openText }
            if !sendsLetters {
                AlertBox(kind: .info, title: TeamTexts.noMail) { p(.class("kern-body")) { TeamTexts.noMailHelp } }.html
            }
            PostForm(
                action: AdvisoryRoutes.open.link(ags), csrfToken: csrfToken,
                submit: sendsLetters ? AdvisoryTexts.send : TeamTexts.make
            ) {
                TextField(
                    name: Field.email.rawValue, label: AdvisoryTexts.email, value: form.draft.email,
                    hint: AdvisoryTexts.emailHint, kind: .mail, autocomplete: "off"
                ).html(form.errors)
                TextField(name: Field.name.rawValue, label: AdvisoryTexts.name, value: form.draft.name)
                    .html(form.errors)
                if advised.concepts.isEmpty { firstConcept }
            }.html
        }
    }

    @HTMLBuilder private var firstConcept: HTML {
        CheckboxField(
            name: AdvisoryForm.wantsConcept, label: AdvisoryTexts.wantsConcept, isChecked: form.wantsConcept
        ).html(form.errors)
        TextField(
            name: Field.title.rawValue, label: AdvisoryTexts.conceptTitle, value: form.title,
            hint: AdvisoryTexts.conceptTitleHint, isRequired: false
        ).html(form.errors)
    }
}

/// The answer to an opening that has something to hand over or to say.
struct AdvisoryInvitedPage {
    let municipality: Municipality
    let account: Account
    /// Nil when somebody else has invited the person.
    let note: InvitationLinkNote?

    var page: Layout.Page {
        var page = Layout.Page(
            title: TeamTexts.linkTitle(account), section: .workshop,
            breadcrumb: [
                (AdvisoryTexts.title, AdvisoryRoutes.list.link()),
                (municipality.name, AdvisoryRoutes.municipality.link(municipality.ags)),
            ], isExample: municipality.ags.isDemo
        ) {
            h1(.class("kern-heading-x-large")) { TeamTexts.linkTitle(account) }
            if let note {
                note.html
            } else {
                AlertBox(kind: .info, title: TeamTexts.pendingTitle) {
                    p(.class("kern-body")) { TeamTexts.pending(account) }
                }.html
            }
            p(.class("insek-actions")) {
                a(.class("kern-link"), .href(AdvisoryRoutes.list.link())) { AdvisoryTexts.back }
            }
        }
        page.isSignedIn = true
        return page
    }
}
