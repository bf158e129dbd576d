import Domain
import HTML
import HTTPServer

/// Name and password of somebody who was invited.
struct InvitationPage {
    let invited: Account
    let link: Link
    let form: AccountForm
    let csrfToken: String
    var trouble: String?

    var page: Layout.Page {
        Layout.Page(title: AccountTexts.invitationTitle, section: .account) {
            h1(.class("kern-heading-x-large")) { AccountTexts.invitationTitle }
            fields.summary(trouble)
            p(.class("kern-body")) { AccountTexts.invitation(invited) }
            HTML.element("form", .method(.post), .action(link), .class("insek-form"), .novalidate) {
                AccountFields.token(csrfToken)
                // Password managers note the address with the password.
                input(
                    .type("hidden"), .name("username"), .autocomplete("username"), .value(invited.email.text))
                fields.field(
                    .name, AccountTexts.name, .init(hint: AccountTexts.nameHint, autocomplete: "name", value: form.name)
                )
                fields.newPassword()
                AccountFields.button(AccountTexts.accept)
            }
        }
    }

    private var fields: AccountFields { AccountFields(form: form) }
}

/// The address to which a link for a new password goes.
struct ForgottenPage {
    let form: AccountForm
    let sendsLetters: Bool
    let csrfToken: String
    var trouble: String?

    var page: Layout.Page {
        Layout.Page(title: AccountTexts.forgottenTitle, section: .account) {
            h1(.class("kern-heading-x-large")) { AccountTexts.forgottenTitle }
            if sendsLetters {
                AccountFields(form: form).summary(trouble)
                p(.class("kern-body")) { AccountTexts.forgottenIntroduction }
                HTML.element(
                    "form", .method(.post), .action(AccountRoutes.sendForgotten.link()), .class("insek-form"),
                    .novalidate
                ) {
                    AccountFields.token(csrfToken)
                    AccountFields(form: form).field(
                        .email, AccountTexts.email, .init(type: "email", autocomplete: "username", value: form.email))
                    AccountFields.button(AccountTexts.sendLink)
                }
            } else {
                p(.class("kern-body")) { AccountTexts.noMail }
            }
        }
    }
}

/// The new password of somebody with a link.
struct ResetPage {
    let account: Account
    let link: Link
    let form: AccountForm
    let csrfToken: String
    var trouble: String?

    var page: Layout.Page {
        Layout.Page(title: AccountTexts.resetTitle, section: .account) {
            h1(.class("kern-heading-x-large")) { AccountTexts.resetTitle }
            AccountFields(form: form).summary(trouble)
            p(.class("kern-body")) { AccountTexts.reset(account) }
            HTML.element("form", .method(.post), .action(link), .class("insek-form"), .novalidate) {
                AccountFields.token(csrfToken)
                input(
                    .type("hidden"), .name("username"), .autocomplete("username"), .value(account.email.text))
                AccountFields(form: form).newPassword()
                AccountFields.button(AccountTexts.save)
            }
        }
    }
}

/// A page that only says something.
struct AccountNotePage {
    let title: String
    let texts: [String]
    let links: [(String, Link)]

    var page: Layout.Page {
        Layout.Page(title: title, section: .account) {
            h1(.class("kern-heading-x-large")) { title }
            HTML.each(texts) { text, out in out.append(p(.class("kern-body")) { text }) }
            HTML.each(links) { link, out in
                out.append(p(.class("kern-body")) { a(.class("kern-link"), .href(link.1)) { link.0 } })
            }
        }
    }

    static let goneInvitation = AccountNotePage(
        title: AccountTexts.goneTitle, texts: [AccountTexts.gone, AccountTexts.goneInvitation],
        links: [(AccountTexts.signIn, AccountRoutes.signIn.link())])
    static let goneReset = AccountNotePage(
        title: AccountTexts.goneTitle, texts: [AccountTexts.gone, AccountTexts.goneReset],
        links: [(AccountTexts.forgottenTitle, AccountRoutes.forgotten.link())])
    static let sent = AccountNotePage(
        title: AccountTexts.sentTitle, texts: [AccountTexts.sent],
        links: [(AccountTexts.signIn, AccountRoutes.signIn.link())])
}
