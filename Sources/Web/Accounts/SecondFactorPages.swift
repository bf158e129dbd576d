import Actions
import Cryptography
import Domain
import HTML
import HTTPServer

/// Setting the second factor up, changing it, taking it away.
struct SecondFactorPage {
    /// Which of the page's forms was sent.
    enum Part: String { case app, codes, renew, remove }

    let signedIn: SignedIn
    let factor: SecondFactorState
    /// What the app is to share with us; a new one on each page until the app has shown a code.
    let code: OneTimeCode
    let form: AccountForm
    /// The form that `form` and its errors belong to.
    var part: Part?
    let csrfToken: String
    var trouble: String?

    var page: Layout.Page {
        var page = Layout.Page(
            title: AccountTexts.factor, section: .account,
            breadcrumb: [(AccountTexts.account, AccountRoutes.account.link())]
        ) {
            h1(.class("kern-heading-x-large")) { AccountTexts.factor }
            AccountFields(form: form).summary(trouble)
            p(.class("kern-body")) { OwnAccountPage.text(factor) }
            appForm
            formSection(
                .codes, AccountTexts.codesTitle, AccountTexts.codes, AccountRoutes.useCodes.link(),
                AccountTexts.useCodes)
            if factor.isOn {
                formSection(
                    .renew, AccountTexts.renewTitle, AccountTexts.renew, AccountRoutes.renewCodes.link(),
                    AccountTexts.renewCodes)
                formSection(
                    .remove, AccountTexts.removeTitle, AccountTexts.remove, AccountRoutes.removeFactor.link(),
                    AccountTexts.removeFactor)
            }
            p(.class("kern-body")) {
                a(.class("kern-link"), .href(AccountRoutes.account.link())) { AccountTexts.back }
            }
        }
        page.isSignedIn = true
        return page
    }

    /// What the app reads, from the code or by the link.
    private var address: String {
        code.address(issuer: SiteTexts.product, account: signedIn.account.email.text)
    }

    private var appForm: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) { AccountTexts.appTitle }
            p(.class("kern-body")) { AccountTexts.app }
            div(.class("insek-columns")) {
                SecondFactorDrawing(address)?.html
                div {
                    DescriptionList(rows: [
                        (AccountTexts.secret, HTML.element("code") { code.secretText })
                    ]).html
                    if let link = Link(web: address) {
                        p(.class("kern-body")) { a(.class("kern-link"), .href(link)) { AccountTexts.openApp } }
                    }
                }
            }
            HTML.element(
                "form", .method(.post), .action(AccountRoutes.useApp.link()), .class("insek-form"), .novalidate
            ) {
                AccountFields.token(csrfToken)
                input(.type("hidden"), .name(AccountForm.Field.secret.rawValue), .value(code.secretText))
                fields(.app).field(
                    .code, AccountTexts.appCode,
                    .init(hint: AccountTexts.appCodeHint, autocomplete: "one-time-code", isCode: true))
                fields(.app).oldPassword(id: passwordID(.app))
                AccountFields.button(AccountTexts.useApp)
            }
        }
    }

    private func formSection(_ part: Part, _ title: String, _ text: String, _ link: Link, _ button: String) -> HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) { title }
            p(.class("kern-body")) { text }
            HTML.element("form", .method(.post), .action(link), .class("insek-form"), .novalidate) {
                AccountFields.token(csrfToken)
                fields(part).oldPassword(id: passwordID(part))
                AccountFields.button(button, isPrimary: false)
            }
        }
    }

    /// Errors stand at the form that was sent, whose field has the id that the summary links to.
    private func fields(_ part: Part) -> AccountFields { AccountFields(form: part == self.part ? form : AccountForm()) }

    private func passwordID(_ part: Part) -> String {
        part == (self.part ?? .app) ? AccountForm.Field.old.id : "\(AccountForm.Field.old.id)-\(part.rawValue)"
    }
}

/// The printed codes, shown once.
struct PrintedCodesPage {
    let codes: [RecoveryCode]

    var page: Layout.Page {
        var page = Layout.Page(
            title: AccountTexts.printTitle, section: .account,
            breadcrumb: [(AccountTexts.account, AccountRoutes.account.link())]
        ) {
            h1(.class("kern-heading-x-large")) { AccountTexts.printTitle }
            p(.class("kern-body"), .role("status")) { AccountTexts.printNote }
            ol(.class("kern-list kern-list--number")) {
                HTML.each(codes) { code, out in out.append(li { HTML.element("code") { code.text } }) }
            }
            p(.class("kern-body")) {
                a(.class("kern-link"), .href(AccountRoutes.account.link())) { AccountTexts.back }
            }
        }
        page.isSignedIn = true
        return page
    }
}
