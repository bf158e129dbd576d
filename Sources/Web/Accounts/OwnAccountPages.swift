import Actions
import Domain
import HTML
import HTTPServer

/// One's own account: where one is signed in, password, second factor.
struct OwnAccountPage {
    let signedIn: SignedIn
    let sessions: [SignInSession]
    let factor: SecondFactorState
    let form: AccountForm
    let csrfToken: String
    var trouble: String?
    /// What was just done.
    var notice: String?
    /// Where those who run the installation look after it.
    var operations: [(title: String, link: Link)] = []

    /// So few printed codes are a reason to print new ones.
    static let fewCodes = 3

    var page: Layout.Page {
        var page = Layout.Page(title: AccountTexts.account, section: .account) {
            h1(.class("kern-heading-x-large")) { AccountTexts.account }
            AccountFields(form: form).summary(trouble)
            if let notice { AccountFields.notice(AccountTexts.saved, notice) }
            if factor.isOn, factor.codesLeft <= Self.fewCodes {
                AccountFields.notice(
                    AccountTexts.printTitle, AccountTexts.fewCodes(factor.codesLeft), isWarning: true)
            }
            p(.class("kern-body")) { AccountTexts.signedInAs(signedIn.account) }
            HTML.element("form", .method(.post), .action(AccountRoutes.signOut.link())) {
                AccountFields.token(csrfToken)
                AccountFields.button(AccountTexts.signOut)
            }
            if !operations.isEmpty { operationsSection }
            sessionList
            passwordForm
            factorSection
        }
        page.isSignedIn = true
        return page
    }

    private var operationsSection: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) { AccountTexts.operations }
            ul(.class("kern-list kern-list--bullet")) {
                HTML.each(operations) { entry, out in
                    out.append(li { a(.class("kern-link"), .href(entry.link)) { entry.title } })
                }
            }
        }
    }

    private var sessionList: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) { AccountTexts.sessions }
            div(.class("kern-table-responsive")) {
                table(.class("kern-table insek-fold")) {
                    HTML.element("caption", .class("kern-sr-only")) { AccountTexts.sessions }
                    thead(.class("kern-table__head")) {
                        tr(.class("kern-table__row")) {
                            header(AccountTexts.device)
                            header(AccountTexts.since)
                            header(AccountTexts.seen)
                            header(AccountTexts.action)
                        }
                    }
                    tbody(.class("kern-table__body")) {
                        HTML.each(sessions) { session, out in out.append(row(session)) }
                    }
                }
            }
            HTML.element("form", .method(.post), .action(AccountRoutes.everywhere.link()), .class("insek-actions")) {
                AccountFields.token(csrfToken)
                AccountFields.button(AccountTexts.everywhere, isPrimary: false)
                span(.class("kern-body")) { AccountTexts.everywhereNote }
            }
        }
    }

    private func header(_ title: String) -> HTML {
        HTML.element("th", .class("kern-table__header"), .named("scope", "col")) { title }
    }

    private func row(_ session: SignInSession) -> HTML {
        tr(.class("kern-table__row")) {
            HTML.element("th", .class("kern-table__header"), .named("scope", "row")) { session.device }
            cell(AccountTexts.since) { AccountTexts.time(session.created) }
            cell(AccountTexts.seen) { AccountTexts.time(max(session.seen, session.created)) }
            cell(AccountTexts.action) {
                if session.id == signedIn.session {
                    AccountTexts.thisDevice
                } else {
                    HTML.element("form", .method(.post), .action(AccountRoutes.endSession.link(session.id))) {
                        AccountFields.token(csrfToken)
                        button(
                            .class("kern-btn kern-btn--tertiary"), .type("submit"),
                            .aria("label", "\(AccountTexts.endSession): \(session.device)")
                        ) { span(.class("kern-label")) { AccountTexts.endSession } }
                    }
                }
            }
        }
    }

    private func cell(_ label: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        td(.class("kern-table__cell"), .data("label", label)) { content() }
    }

    private var passwordForm: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) { AccountTexts.changePassword }
            HTML.element(
                "form", .method(.post), .action(AccountRoutes.changePassword.link()), .class("insek-form"), .novalidate
            ) {
                AccountFields.token(csrfToken)
                input(
                    .type("hidden"), .name("username"), .autocomplete("username"),
                    .value(signedIn.account.email.text))
                AccountFields(form: form).oldPassword(id: AccountForm.Field.old.id)
                AccountFields(form: form).newPassword()
                AccountFields.button(AccountTexts.save)
            }
        }
    }

    private var factorSection: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) { AccountTexts.factor }
            p(.class("kern-body")) { OwnAccountPage.text(factor) }
            p(.class("kern-body")) {
                a(.class("kern-link"), .href(AccountRoutes.factor.link())) { AccountTexts.factorChange }
            }
        }
    }

    static func text(_ factor: SecondFactorState) -> String {
        switch factor {
        case .none: AccountTexts.factorOff
        case .app(let left): AccountTexts.factorApp(left)
        case .codes(let left): AccountTexts.factorCodes(left)
        }
    }
}
