import Actions
import Cryptography
import Domain
import HTML
import HTTPServer

/// Signing in, in one step or two, and out.
struct SignInHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    private var sessions: SessionReader { SessionReader(workshop: workshop) }

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(AccountRoutes.signIn, on: reading, form)
        routes.post(AccountRoutes.sendSignIn, send)
        routes.get(AccountRoutes.code, on: reading, code)
        routes.post(AccountRoutes.sendCode, sendCode)
        routes.post(AccountRoutes.signOut, signOut)
    }

    @Sendable func form(_ request: Request) throws -> Response {
        let next = AccountForm.next(request.query)
        guard try sessions.signedIn(request) == nil else { return .redirect(to: next ?? Self.home) }
        var page = SignInPage(form: AccountForm(), next: next, csrfToken: request.csrfToken)
        page.isChanged = request.query.first("gespeichert") == "passwort"
        return layout.response(page.page)
    }

    @Sendable func send(_ request: Request) throws -> Response {
        let fields = try request.form()
        var form = AccountForm(fields)
        form.require(.email, AccountTexts.noEmail)
        form.require(.password, AccountTexts.noPassword)
        let next = AccountForm.next(fields)
        func again(_ trouble: String?) -> Layout.Page {
            SignInPage(form: form, next: next, csrfToken: request.csrfToken, trouble: trouble).page
        }
        guard form.errors.isEmpty else { return layout.response(again(nil), status: 422) }
        return try layout.attempting(again) {
            let workshop = workshop.counting(request)
            let opened = try workshop.signIn(email: form.email, password: form.password, from: request.signInPlace)
            if try sessions.signedIn(request) != nil, let old = SessionReader.token(request) {
                try workshop.signOut(old)
            }
            let isOpen = opened.session.stage == .open
            let query = next.map { [("weiter", $0)] } ?? []
            return Response.redirect(to: isOpen ? next ?? Self.home : AccountRoutes.code.link(query: query).text)
                .setting(SessionReader.cookie(opened))
        }
    }

    @Sendable func code(_ request: Request) throws -> Response {
        guard let token = SessionReader.token(request),
            let factor = try workshop.counting(request).awaitedFactor(token)
        else { return .redirect(to: AccountRoutes.signIn.path()) }
        return layout.response(
            SignInCodePage(
                form: AccountForm(), factor: factor, next: AccountForm.next(request.query), csrfToken: request.csrfToken
            ).page)
    }

    @Sendable func sendCode(_ request: Request) throws -> Response {
        guard let token = SessionReader.token(request) else { return .redirect(to: AccountRoutes.signIn.path()) }
        let fields = try request.form()
        var form = AccountForm(fields)
        form.require(.code, AccountTexts.noCode)
        let next = AccountForm.next(fields)
        func again(_ trouble: String?) -> Layout.Page {
            SignInCodePage(form: form, factor: nil, next: next, csrfToken: request.csrfToken, trouble: trouble).page
        }
        guard form.errors.isEmpty else { return layout.response(again(nil), status: 422) }
        return try layout.attempting(again) {
            let opened = try workshop.counting(request).signIn(
                code: form.code, session: token, from: request.signInPlace)
            // Whoever runs out of printed codes hears of it at once.
            let isShort = (opened.codesLeft ?? .max) <= OwnAccountPage.fewCodes
            return Response.redirect(to: isShort ? AccountRoutes.account.path() : next ?? Self.home).setting(
                SessionReader.cookie(opened))
        }
    }

    @Sendable func signOut(_ request: Request) throws -> Response {
        if let token = SessionReader.token(request) { try workshop.counting(request).signOut(token) }
        return Response.redirect(to: AccountRoutes.signIn.path()).setting(.removed(SessionReader.cookie))
    }

    static var home: String { ConceptRoutes.own.path() }
}

extension SessionReader {
    /// The cookie of a session; the browser forgets it when it closes, the store after its time.
    static func cookie(_ opened: OpenedSession) -> Cookie { Cookie(cookie, opened.token.text) }
}

extension Request {
    var signInPlace: SignInPlace {
        SignInPlace(client: clientKey, device: Device.name(userAgent: header("user-agent")))
    }
}

extension Layout {
    /// Runs an action. What it refuses, and a store that is away or full, shows the form again with what was typed.
    func attempting(_ again: (String?) -> Page, _ body: () throws -> Response) throws -> Response {
        do {
            return try body()
        } catch let refusal as AccountRefusal {
            switch refusal.code {
            case .signedOut: return .redirect(to: AccountRoutes.signIn.path())
            case .wait:
                return response(again(refusal.message), status: 429)
                    .setting("Retry-After", String(refusal.retryAfter ?? 1))
            default: return response(again(refusal.message), status: 422)
            }
        } catch is StoreUnavailable {
            return response(again(AccountTexts.unavailable), status: 503)
        } catch is StoreFull {
            return response(again(AccountTexts.full), status: 507)
        }
    }
}
