import Actions
import Domain
import Files
import HTML
import HTTPServer

/// Pages for requests that could not be served: what happened and what to do, in German.
extension Layout {
    func failure(_ failure: HTTPFailure) -> Response {
        response(
            Page(title: failure.title) {
                h1(.class("kern-heading-x-large")) { failure.title }
                p(.class("kern-body")) { failure.explanation }
                p(.class("kern-body")) {
                    failure.code == .login
                        ? a(.class("kern-link"), .href(AccountRoutes.signIn.link())) { AccountTexts.signIn }
                        : a(.class("kern-link"), .href(MunicipalityRoutes.start.link())) { SiteTexts.toStart }
                }
            })
    }

    /// The failure pages as the server wants them: our frame, and our words for a store or typesetter that is away.
    var errorPages: ErrorPages {
        ErrorPages(
            translate: { error in
                switch error {
                case let error as StoreUnavailable: .unavailable(error.message)
                case let error as TypesetterUnavailable: .unavailable(error.message)
                case let error as StoreFull: HTTPFailure(status: 507, message: error.message)
                case let error as PlanningError: error.failure
                case let error as FileError: error.failure
                default: nil
                }
            },
            page: { request, failure in
                if let again = ResendPage(request, failure) { return self.response(again.page) }
                guard failure.code == .login, request.method == .get || request.method == .head else {
                    return self.failure(failure)
                }
                // A piece of a page cannot ask to sign in: the page is loaded anew, and that does.
                if request.isHTMX { return Response.empty(401).setting("HX-Refresh", "true") }
                return .redirect(to: AccountRoutes.signIn.link(query: [("weiter", request.address)]).text)
            })
    }
}

extension Request {
    /// Path and query, to come back to.
    fileprivate var address: String {
        Link(path: path, query: query.names.flatMap { name in query.all(name).map { (name, $0) } }).text
    }
}

extension PlanningError {
    /// What a handler has not said better itself.
    fileprivate var failure: HTTPFailure {
        switch code {
        case .notFound: HTTPFailure(status: 404, message: message)
        case .notAllowed: HTTPFailure(status: 403, message: message)
        case .parentDeleted, .taken, .impossible: HTTPFailure(status: 409, message: message)
        }
    }
}

extension FileError {
    /// What a handler has not said better itself.
    fileprivate var failure: HTTPFailure {
        switch code {
        case .missing: HTTPFailure(status: 404, message: message)
        case .swept: HTTPFailure(status: 409, message: message)
        case .tooLarge: HTTPFailure(status: 413, message: message)
        case .busy: .unavailable(message)
        case .quota: HTTPFailure(status: 507, message: message)
        case .unsupported, .falseType, .active, .encoding, .limit: HTTPFailure(status: 422, message: message)
        case .damaged, .helper: HTTPFailure(status: 500, message: message)
        }
    }
}
