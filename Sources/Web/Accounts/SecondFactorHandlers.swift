import Actions
import Cryptography
import Domain
import HTML
import HTTPServer

/// Setting the second factor up, changing it, taking it away.
struct SecondFactorHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    private var sessions: SessionReader { SessionReader(workshop: workshop) }

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(AccountRoutes.factor, on: reading, show)
        routes.post(AccountRoutes.useApp, useApp)
        routes.post(AccountRoutes.useCodes, useCodes)
        routes.post(AccountRoutes.renewCodes, renewCodes)
        routes.post(AccountRoutes.removeFactor, remove)
    }

    @Sendable func show(_ request: Request) throws -> Response {
        layout.response(try page(request, AccountForm(), nil).page)
    }

    @Sendable func useApp(_ request: Request) throws -> Response {
        try send(request, .app, needsCode: true) { workshop, signedIn, form in
            let codes = try workshop.useApp(
                signedIn, secret: Base32.bytes(form.secret) ?? [], code: form.code, password: form.old)
            return layout.response(PrintedCodesPage(codes: codes).page)
        }
    }

    @Sendable func useCodes(_ request: Request) throws -> Response {
        try send(request, .codes) { workshop, signedIn, form in
            let codes = try workshop.usePrintedCodes(signedIn, password: form.old)
            return layout.response(PrintedCodesPage(codes: codes).page)
        }
    }

    @Sendable func renewCodes(_ request: Request) throws -> Response {
        try send(request, .renew) { workshop, signedIn, form in
            let codes = try workshop.renewCodes(signedIn, password: form.old)
            return layout.response(PrintedCodesPage(codes: codes).page)
        }
    }

    @Sendable func remove(_ request: Request) throws -> Response {
        try send(request, .remove) { workshop, signedIn, form in
            try workshop.removeSecondFactor(signedIn, password: form.old)
            return .redirect(to: AccountRoutes.account.link(query: [("gespeichert", "zweiter-faktor")]).text)
        }
    }

    /// The way of all four forms: check, do, and show the page again with what is wrong.
    private func send(
        _ request: Request, _ part: SecondFactorPage.Part, needsCode: Bool = false,
        _ body: (Workshop, SignedIn, AccountForm) throws -> Response
    ) throws -> Response {
        var form = AccountForm(try request.form())
        if needsCode { form.require(.code, AccountTexts.noCode) }
        form.require(.old, AccountTexts.noPassword)
        var page = try page(request, form, part)
        guard form.errors.isEmpty else { return layout.response(page.page, status: 422) }
        func again(_ trouble: String?) -> Layout.Page {
            page.trouble = trouble
            return page.page
        }
        return try layout.attempting(again) {
            try body(workshop.counting(request), try sessions.required(request), form)
        }
    }

    private func page(
        _ request: Request, _ form: AccountForm, _ part: SecondFactorPage.Part?
    ) throws -> SecondFactorPage {
        let signedIn = try sessions.required(request)
        // The app may have the key of the page before: then that one stays.
        let kept = Base32.bytes(form.secret).flatMap { $0.count == 20 ? OneTimeCode(secret: $0) : nil }
        return SecondFactorPage(
            signedIn: signedIn, factor: try workshop.counting(request).secondFactor(of: signedIn.account.id),
            code: kept ?? .make(), form: form, part: part, csrfToken: request.csrfToken)
    }
}
