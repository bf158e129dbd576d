import Actions
import Cryptography
import Domain
import HTML
import HTTPServer

/// What links from letters lead to: accepting an invitation, setting a new password.
struct AccountLinkHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(AccountRoutes.invitation, on: reading, invitation)
        routes.post(AccountRoutes.accept, accept)
        routes.get(AccountRoutes.forgotten, on: reading, forgotten)
        routes.post(AccountRoutes.sendForgotten, sendForgotten)
        routes.get(AccountRoutes.sent, on: reading, sent)
        routes.get(AccountRoutes.reset, on: reading, reset)
        routes.post(AccountRoutes.sendReset, sendReset)
    }

    @Sendable func invitation(_ request: Request, _ token: SecretToken) throws -> Response {
        guard let invited = try workshop.counting(request).invitation(token) else {
            return gone(.goneInvitation)
        }
        var form = AccountForm()
        form.name = invited.name
        return layout.response(
            InvitationPage(
                invited: invited, link: AccountRoutes.accept.link(token), form: form, csrfToken: request.csrfToken
            ).page)
    }

    @Sendable func accept(_ request: Request, _ token: SecretToken) throws -> Response {
        let workshop = workshop.counting(request)
        guard let invited = try workshop.invitation(token) else { return gone(.goneInvitation) }
        var form = AccountForm(try request.form())
        let name = form.checkName()
        form.checkNewPassword(for: invited, name: name ?? invited.name)
        func again(_ trouble: String?) -> Layout.Page {
            InvitationPage(
                invited: invited, link: AccountRoutes.accept.link(token), form: form, csrfToken: request.csrfToken,
                trouble: trouble
            ).page
        }
        guard form.errors.isEmpty, let name else { return layout.response(again(nil), status: 422) }
        return try layout.attempting(again) {
            let opened = try workshop.accept(
                invitation: token, name: name, password: form.password, from: request.signInPlace)
            return Response.redirect(to: AccountRoutes.factor.path()).setting(SessionReader.cookie(opened))
        }
    }

    @Sendable func forgotten(_ request: Request) throws -> Response {
        layout.response(
            ForgottenPage(
                form: AccountForm(), sendsLetters: workshop.sendsLetters, csrfToken: request.csrfToken
            ).page)
    }

    @Sendable func sendForgotten(_ request: Request) throws -> Response {
        var form = AccountForm(try request.form())
        if EmailAddress(form.email) == nil { form.errors.append((.email, AccountTexts.noEmail)) }
        func again(_ trouble: String?) -> Layout.Page {
            ForgottenPage(
                form: form, sendsLetters: workshop.sendsLetters, csrfToken: request.csrfToken, trouble: trouble
            ).page
        }
        guard form.errors.isEmpty else { return layout.response(again(nil), status: 422) }
        return try layout.attempting(again) {
            try workshop.counting(request).requestReset(email: form.email, from: request.signInPlace)
            return .redirect(to: AccountRoutes.sent.path())
        }
    }

    @Sendable func sent(_ request: Request) throws -> Response { layout.response(AccountNotePage.sent.page) }

    @Sendable func reset(_ request: Request, _ token: SecretToken) throws -> Response {
        guard let account = try workshop.counting(request).reset(token) else { return gone(.goneReset) }
        return layout.response(
            ResetPage(
                account: account, link: AccountRoutes.sendReset.link(token), form: AccountForm(),
                csrfToken: request.csrfToken
            ).page)
    }

    @Sendable func sendReset(_ request: Request, _ token: SecretToken) throws -> Response {
        let workshop = workshop.counting(request)
        guard let account = try workshop.reset(token) else { return gone(.goneReset) }
        var form = AccountForm(try request.form())
        form.checkNewPassword(for: account, name: account.name)
        func again(_ trouble: String?) -> Layout.Page {
            ResetPage(
                account: account, link: AccountRoutes.sendReset.link(token), form: form, csrfToken: request.csrfToken,
                trouble: trouble
            ).page
        }
        guard form.errors.isEmpty else { return layout.response(again(nil), status: 422) }
        return try layout.attempting(again) {
            try workshop.reset(token, password: form.password)
            return Response.redirect(to: AccountRoutes.signIn.link(query: [("gespeichert", "passwort")]).text)
                .setting(.removed(SessionReader.cookie))
        }
    }

    private func gone(_ page: AccountNotePage) -> Response { layout.response(page.page, status: 410) }
}
