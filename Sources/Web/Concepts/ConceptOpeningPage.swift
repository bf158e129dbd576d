import Domain
import HTML

/// The form that opens a concept.
struct ConceptOpeningPage {
    let municipality: MunicipalityAddress
    /// Further municipalities that may take part.
    let partners: [MunicipalityAddress]
    let form: ConceptForm
    let csrfToken: String

    var page: Layout.Page {
        var page = Layout.Page(
            title: ConceptTexts.open, section: .workshop,
            breadcrumb: [(ConceptTexts.own, ConceptRoutes.own.link())], isExample: municipality.ags.isDemo
        ) {
            ErrorSummary(errors: form.errors).html
            h1(.class("kern-heading-x-large")) { ConceptTexts.open(in: municipality.name) }
            p(.class("kern-body")) { ConceptTexts.introduction }
            PostForm(
                action: ConceptRoutes.open.link(municipality.slug), csrfToken: csrfToken, submit: ConceptTexts.open,
                cancel: (ConceptTexts.cancel, ConceptRoutes.own.link())
            ) {
                TextField(
                    name: ConceptDraft.Field.title.rawValue, label: ConceptTexts.title, value: form.draft.title,
                    hint: ConceptTexts.titleHint
                ).html(form.errors)
                TextField(
                    name: ConceptDraft.Field.slug.rawValue, label: ConceptTexts.slug, value: form.draft.slug,
                    hint: ConceptTexts.slugHint, isRequired: false
                ).html(form.errors)
                profile
                if !partners.isEmpty { others }
            }.html
        }
        page.isSignedIn = true
        return page
    }

    private var profile: HTML {
        ChoiceGroup(
            name: ConceptForm.profile, label: ConceptTexts.profile,
            choices: ConceptProfile.allCases.map {
                Choice(value: $0.rawValue, title: $0.germanName, hint: ConceptTexts.profile($0))
            }, chosen: [form.draft.profile.rawValue]
        ).html(form.errors)
    }

    private var others: HTML {
        ChoiceGroup(
            name: ConceptDraft.Field.municipalities.rawValue, label: ConceptTexts.partners,
            choices: partners.map { Choice(value: $0.ags.text, title: $0.name) }, kind: .many,
            chosen: Set(form.draft.municipalities.map(\.text)), hint: ConceptTexts.partnersHint, isRequired: false
        ).html(form.errors)
    }
}
