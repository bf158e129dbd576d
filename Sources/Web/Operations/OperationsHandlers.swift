import Actions
public import HTTPServer
import Jobs
import Mail

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

    /// A store that is away leaves out what it would have to be asked for; the rest tells of the process.
    func add(to routes: inout RouteTable, _ workshop: Workshop, reading: Place) {
        routes.get(OperationsRoutes.metrics, on: reading) { _ in
            .text(metrics.text + ((try? workshop.workCounts())?.metrics ?? ""))
        }
    }
}

extension WorkCounts {
    /// In the form of Prometheus; each state has its line, so that none is missing at zero.
    fileprivate var metrics: String {
        var text = "# HELP insek_jobs Jobs by state.\n# TYPE insek_jobs gauge\n"
        for state in JobState.allCases { text += "insek_jobs{state=\"\(state.rawValue)\"} \(jobs[state] ?? 0)\n" }
        text += "# HELP insek_mails Mails by state.\n# TYPE insek_mails gauge\n"
        for state in MailStatus.State.allCases {
            text += "insek_mails{state=\"\(state.rawValue)\"} \(mails[state] ?? 0)\n"
        }
        return text
    }
}
