internal import Synchronization

extension ServerCore {
    /// Runs the plan: check of forged forms, permission, handler. Whatever goes wrong becomes a page.
    func answer(_ plan: Plan, _ request: Request) -> Response {
        do {
            return try opening(carryOut(plan, request), request)
        } catch {
            return failurePage(error, request, label: plan.label)
        }
    }

    private func carryOut(_ plan: Plan, _ request: Request) throws -> Response {
        switch plan {
        case .route(let entry, let handler):
            if entry.method.isUnsafe { try csrf.check(request) }
            guard let permission = entry.permission else { throw HTTPFailure.forbidden }
            switch try authorise(request, permission) {
            case .allowed: return try handler(request)
            case .login: throw HTTPFailure.login
            case .forbidden: throw HTTPFailure.forbidden
            }
        case .live: return .text("ok\n")
        case .ready: return readyAnswer()
        case .options(let methods): return Response.empty(204).setting("Allow", Self.list(methods))
        case .redirect(let path): return .redirect(to: path, status: 308)
        case .fail(let failure, _): throw failure
        case .asset: throw HTTPFailure.notFound
        }
    }

    private func readyAnswer() -> Response {
        if stopping.load(ordering: .relaxed) { return .text("stopping\n", status: 503) }
        return switch readiness() {
        case .ready: .text("ready\n")
        case .notReady(let reason): .text("not ready: \(reason)\n", status: 503)
        }
    }

    func failurePage(_ error: any Error, _ request: Request, label: String) -> Response {
        var failure = (error as? HTTPFailure) ?? pages.translate(error) ?? unexpected(error, request, label)
        failure.requestID = request.id
        var response = pages.page(request, failure)
        if !(300..<400).contains(response.status) { response.status = failure.status }
        if let seconds = failure.retryAfter { response = response.setting("Retry-After", String(seconds)) }
        if failure.status == 405 { response = response.setting("Allow", Self.list(failure.allowed)) }
        return response
    }

    private func unexpected(_ error: any Error, _ request: Request, _ label: String) -> HTTPFailure {
        configuration.report(
            FailureReport(time: configuration.clock(), id: request.id, route: label, error: error))
        return .internalError
    }

    private static func list(_ methods: [Method]) -> String {
        methods.map(\.rawValue).joined(separator: ", ")
    }
}
