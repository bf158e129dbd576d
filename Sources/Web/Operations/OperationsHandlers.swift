public import HTTPServer

/// What those who run the installation may read: numbers about the process, for Prometheus.
public struct Operations: Sendable {
    private let metrics: ServerMetrics
    private let token: [UInt8]?

    /// - Parameter token: Whoever sends it as bearer token may read; without one nobody may without an account.
    public init(metrics: ServerMetrics, token: String?) {
        self.metrics = metrics
        self.token = token.map { Array($0.utf8) }
    }

    /// Whether the request carries the token. Compared in a time that does not depend on where the two differ.
    func isTrusted(_ request: Request) -> Bool {
        guard let token, !token.isEmpty, let header = request.header("Authorization"), header.hasPrefix("Bearer ")
        else { return false }
        let sent = Array(header.dropFirst("Bearer ".count).utf8)
        guard sent.count == token.count else { return false }
        return zip(sent, token).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    func add(to routes: inout RouteTable) {
        routes.get(OperationsRoutes.metrics, on: .reader) { _ in .text(metrics.text) }
    }
}
