public import Database
public import Values

/// How much mail is on its way, and how much did not arrive.
public struct MailBacklog: Hashable, Sendable {
    public let waiting: Int
    /// Since when the first of them waits.
    public let oldest: Instant?
    /// Refused or given up since the day asked for.
    public let failed: Int
    /// The German sentence of the last of these.
    public let lastFailure: String?
}

extension Outbox {
    public static func backlog(_ reading: Reading, failedSince day: Instant) throws -> MailBacklog {
        let waiting = try reading.first("SELECT count(*), min(created) FROM outbox_mail WHERE state = 'waiting'") {
            (Int(try $0.int()), try $0.optionalInstant())
        }
        let failures = try reading.rows(
            """
            SELECT message FROM outbox_mail WHERE ended >= \(day) AND state IN ('refused', 'failed')
            ORDER BY ended DESC
            """
        ) { try $0.optionalText() }
        return MailBacklog(
            waiting: waiting?.0 ?? 0, oldest: waiting?.1, failed: failures.count, lastFailure: failures.first ?? nil)
    }

    /// Mails by state, for metrics.
    public static func counts(_ reading: Reading) throws -> [MailStatus.State: Int] {
        let rows = try reading.rows("SELECT state, count(*) FROM outbox_mail GROUP BY state") { row in
            (MailStatus.State(rawValue: try row.text()), Int(try row.int()))
        }
        return rows.reduce(into: [:]) { counts, row in if let state = row.0 { counts[state] = row.1 } }
    }
}
