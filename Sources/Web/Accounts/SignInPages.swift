import Domain
import HTML
import HTTPServer

/// Address and password.
struct SignInPage {
    let form: AccountForm
    /// Where to go on to, as a hidden field.
    let next: String?
    let csrfToken: String
    var trouble: String?
    /// A password was just set.
    var isChanged = false

    var page: Layout.Page {
        Layout.Page(title: AccountTexts.signIn, section: .account) {
            h1(.class("kern-heading-x-large")) { AccountTexts.signIn }
            AccountFields(form: form).summary(trouble)
            if isChanged { AccountFields.notice(AccountTexts.saved, AccountTexts.changed) }
            p(.class("kern-body")) { AccountTexts.introduction }
            HTML.element(
                "form", .method(.post), .action(AccountRoutes.sendSignIn.link()), .class("insek-form"), .novalidate
            ) {
                AccountFields.token(csrfToken)
                if let next { input(.type("hidden"), .name("weiter"), .value(next)) }
                fields.field(
                    .email, AccountTexts.email, .init(type: "email", autocomplete: "username", value: form.email))
                fields.field(
                    .password, AccountTexts.password, .init(type: "password", autocomplete: "current-password"))
                AccountFields.button(AccountTexts.signIn)
            }
            p(.class("kern-body")) {
                a(.class("kern-link"), .href(AccountRoutes.forgotten.link())) { AccountTexts.forgotten }
            }
        }
    }

    private var fields: AccountFields { AccountFields(form: form) }
}

/// The code after the password.
struct SignInCodePage {
    let form: AccountForm
    let factor: SecondFactorState?
    let next: String?
    let csrfToken: String
    var trouble: String?

    var page: Layout.Page {
        Layout.Page(title: AccountTexts.codeTitle, section: .account) {
            h1(.class("kern-heading-x-large")) { AccountTexts.codeTitle }
            AccountFields(form: form).summary(trouble)
            HTML.element(
                "form", .method(.post), .action(AccountRoutes.sendCode.link()), .class("insek-form"), .novalidate
            ) {
                AccountFields.token(csrfToken)
                if let next { input(.type("hidden"), .name("weiter"), .value(next)) }
                AccountFields(form: form).field(
                    .code, AccountTexts.code, .init(hint: hint, autocomplete: "one-time-code", isCode: true))
                AccountFields.button(AccountTexts.goOn)
            }
            p(.class("kern-body")) {
                a(.class("kern-link"), .href(AccountRoutes.signIn.link())) { AccountTexts.again }
            }
        }
    }

    private var hint: String {
        if case .codes = factor { AccountTexts.printedCodeHint } else { AccountTexts.codeHint }
    }
}
