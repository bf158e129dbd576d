import Domain
import HTML

/// The form for a remark, empty or with what was typed and what is wrong with it.
struct RemarkPage {
    let slug: Slug
    /// Nil while the store is away: the form then does without the name.
    let municipality: Municipality?
    let remark: RemarkForm
    let csrfToken: String

    var page: Layout.Page {
        Layout.Page(
            title: title, section: .municipalities, breadcrumb: municipality.map(RemarkPage.breadcrumb) ?? [],
            isExample: municipality?.ags.isDemo ?? false
        ) {
            h1(.class("kern-heading-x-large")) { title }
            ErrorSummary(errors: remark.errors).html
            p(.class("kern-body")) { RemarkTexts.introduction }
            PostForm(action: RemarkRoutes.send.link(slug), csrfToken: csrfToken, submit: RemarkTexts.send) {
                SelectField(
                    name: RemarkForm.subjectField, label: RemarkTexts.subject,
                    choices: RemarkSubject.allCases.map { Choice(value: $0.rawValue, title: RemarkTexts.name($0)) },
                    chosen: remark.subject
                ).html(remark.errors)
                TextArea(
                    name: RemarkForm.textField, label: RemarkTexts.text, text: remark.text, hint: RemarkTexts.textHint
                ).html(remark.errors)
            }.html
        }
    }

    private var title: String { municipality.map { "\(RemarkTexts.title): \($0.name)" } ?? RemarkTexts.title }

    static func breadcrumb(_ municipality: Municipality) -> [(String, Link)] {
        [
            (MunicipalityTexts.list, MunicipalityRoutes.list.link()),
            (municipality.name, MunicipalityRoutes.portrait.link(municipality.slug)),
        ]
    }
}

/// Says that the remark has been kept.
struct RemarkThanksPage {
    let municipality: Municipality

    var page: Layout.Page {
        Layout.Page(
            title: RemarkTexts.thanksTitle, section: .municipalities,
            breadcrumb: RemarkPage.breadcrumb(municipality), isExample: municipality.ags.isDemo
        ) {
            h1(.class("kern-heading-x-large")) { RemarkTexts.thanksTitle }
            p(.class("kern-body"), .role("status")) { RemarkTexts.thanks }
            p(.class("kern-body")) {
                a(.class("kern-link"), .href(MunicipalityRoutes.portrait.link(municipality.slug))) { RemarkTexts.back }
            }
        }
    }
}
