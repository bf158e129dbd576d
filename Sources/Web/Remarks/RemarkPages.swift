import Domain
import HTML
import HTTPServer

/// The form for a remark, empty or with what was typed and what is wrong with it.
struct RemarkPage {
    let slug: Slug
    /// Nil while the store is away: the form then does without the name.
    let municipality: Municipality?
    let remark: RemarkForm
    let csrfToken: String
    /// Something that went wrong outside the form's fields.
    var trouble: String?

    var page: Layout.Page {
        Layout.Page(
            title: title, section: .municipalities, breadcrumb: municipality.map(RemarkPage.breadcrumb) ?? [],
            isExample: municipality?.ags.isDemo ?? false
        ) {
            h1(.class("kern-heading-x-large")) { title }
            summary
            p(.class("kern-body")) { RemarkTexts.introduction }
            form(
                .method(.post), .action(RemarkRoutes.send.link(slug)), .class("insek-form"), .novalidate
            ) {
                input(.type("hidden"), .name("_csrf"), .value(csrfToken))
                subject
                text
                button(.class("kern-btn kern-btn--primary"), .type("submit")) {
                    span(.class("kern-label")) { RemarkTexts.send }
                }
            }
        }
    }

    private var title: String { municipality.map { "\(RemarkTexts.title): \($0.name)" } ?? RemarkTexts.title }

    static func breadcrumb(_ municipality: Municipality) -> [(String, Link)] {
        [
            (MunicipalityTexts.list, MunicipalityRoutes.list.link()),
            (municipality.name, MunicipalityRoutes.portrait.link(municipality.slug)),
        ]
    }

    /// The summary stands first and takes the focus, so that a reader of the page by ear hears it at once.
    @HTMLBuilder private var summary: HTML {
        if !remark.errors.isEmpty || trouble != nil {
            div(.class("kern-alert kern-alert--danger"), .role("alert"), .id("fehler"), .tabindex(-1)) {
                div(.class("kern-alert__header")) {
                    span(.class("kern-icon kern-icon--danger"), .aria("hidden", "true"))
                    span(.class("kern-title")) { RemarkTexts.problems }
                }
                div(.class("kern-alert__body")) {
                    if let trouble { p(.class("kern-body")) { trouble } }
                    if !remark.errors.isEmpty {
                        ul(.class("kern-list kern-list--bullet")) {
                            HTML.each(remark.errors) { error, out in
                                out.append(
                                    li { a(.class("kern-link"), .href(Link(fragment: error.field))) { error.message } })
                            }
                        }
                    }
                }
            }
        }
    }

    private var subject: HTML {
        field(RemarkForm.subjectField, RemarkTexts.subject, hint: nil) { state in
            div(.class("kern-form-input__select-wrapper")) {
                select(
                    .class("kern-form-input__select"), .id(RemarkForm.subjectField), .name(RemarkForm.subjectField),
                    .required, state.describedBy, state.invalid
                ) {
                    option(.value("")) { RemarkTexts.choose }
                    HTML.each(RemarkSubject.allCases) { subject, out in
                        out.append(
                            option(.value(subject.rawValue), .when(subject.rawValue == remark.subject, .selected)) {
                                RemarkTexts.name(subject)
                            })
                    }
                }
            }
        }
    }

    private var text: HTML {
        field(RemarkForm.textField, RemarkTexts.text, hint: RemarkTexts.textHint) { state in
            textarea(
                .class("kern-form-input__input"), .id(RemarkForm.textField), .name(RemarkForm.textField), .rows(8),
                .required, state.describedBy, state.invalid, text: remark.text)
        }
    }

    /// What a control says of its hint and its error.
    private struct FieldState {
        let describedBy: Attribute
        let invalid: Attribute
    }

    private func field(_ name: String, _ title: String, hint: String?, control: (FieldState) -> HTML) -> HTML {
        let error = remark.error(name)
        let described = [hint == nil ? nil : "\(name)-hinweis", error == nil ? nil : "\(name)-fehler"]
            .compactMap(\.self).joined(separator: " ")
        let state = FieldState(
            describedBy: .when(!described.isEmpty, .aria("describedby", described)),
            invalid: .when(error != nil, .aria("invalid", "true")))
        return div(error == nil ? .class("kern-form-input") : .class("kern-form-input kern-form-input--error")) {
            label(.class("kern-label"), .for(name)) { title }
            if let hint { div(.class("kern-hint"), .id("\(name)-hinweis")) { hint } }
            control(state)
            if let error {
                p(.class("kern-error"), .id("\(name)-fehler")) {
                    span(.class("kern-icon kern-icon--danger"), .aria("hidden", "true"))
                    span(.class("kern-body")) { error }
                }
            }
        }
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
