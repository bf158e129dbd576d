import Access
import Actions
import Domain
import HTML
import HTTPServer
import Values

/// One's own account: sessions and password.
struct OwnAccountHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    private var sessions: SessionReader { SessionReader(workshop: workshop) }

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(AccountRoutes.account, on: reading, show)
        routes.post(AccountRoutes.changePassword, changePassword)
        routes.post(AccountRoutes.endSession, endSession)
        routes.post(AccountRoutes.everywhere, everywhere)
    }

    @Sendable func show(_ request: Request) throws -> Response {
        var page = try page(request, AccountForm())
        switch request.query.first("gespeichert") {
        case "passwort": page.notice = AccountTexts.passwordChanged
        case "zweiter-faktor": page.notice = AccountTexts.factorRemoved
        default: break
        }
        return layout.response(page.page)
    }

    @Sendable func changePassword(_ request: Request) throws -> Response {
        let signedIn = try sessions.required(request)
        var form = AccountForm(try request.form())
        form.require(.old, AccountTexts.noPassword)
        form.checkNewPassword(for: signedIn.account, name: signedIn.account.name)
        var page = try page(request, form)
        guard form.errors.isEmpty else { return layout.response(page.page, status: 422) }
        func again(_ trouble: String?) -> Layout.Page {
            page.trouble = trouble
            return page.page
        }
        return try layout.attempting(again) {
            try workshop.counting(request).changePassword(signedIn, old: form.old, new: form.password)
            return .redirect(to: AccountRoutes.account.link(query: [("gespeichert", "passwort")]).text)
        }
    }

    @Sendable func endSession(_ request: Request, _ session: SessionID) throws -> Response {
        let signedIn = try sessions.required(request)
        try workshop.counting(request).end(session, by: signedIn)
        return .redirect(to: AccountRoutes.account.path())
    }

    @Sendable func everywhere(_ request: Request) throws -> Response {
        try workshop.counting(request).signOutEverywhere(try sessions.required(request))
        return Response.redirect(to: AccountRoutes.signIn.path()).setting(.removed(SessionReader.cookie))
    }

    private func operations(_ signedIn: SignedIn) -> [(title: String, link: Link)] {
        guard signedIn.identity.may(.readOperations, at: workshop.clock.now()) else { return [] }
        let letters = workshop.showsLetters ? [(MailTexts.title, MailViewerRoutes.list.link())] : []
        return [(JobTexts.listTitle, JobRoutes.list.link())] + letters
    }

    private func page(_ request: Request, _ form: AccountForm) throws -> OwnAccountPage {
        let signedIn = try sessions.required(request)
        let workshop = workshop.counting(request)
        return OwnAccountPage(
            signedIn: signedIn, sessions: try workshop.sessions(of: signedIn.account.id),
            factor: try workshop.secondFactor(of: signedIn.account.id), form: form, csrfToken: request.csrfToken,
            operations: operations(signedIn))
    }
}
