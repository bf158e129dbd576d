import Database
import Jobs
import Mail
import Values

/// The parts that work beside the pages.
extension Workshop {
    /// Work should be begun within minutes; what waits longer has nobody who does it.
    private static let patience: Int64 = 600
    /// How far back failures are told, in seconds: a week.
    private static let memory: Int64 = 7 * 86_400

    func examineJobs() -> Finding {
        let part = "Aufträge"
        let now = clock.now()
        do {
            let backlog = try read { try JobQueue.backlog($0, failedSince: now.adding(seconds: -Self.memory)) }
            if let due = backlog.oldestDue, now - due > Self.patience * 1_000_000 {
                return Finding(
                    part, .hint,
                    "Seit \(due.berlin.german) wartet ein Auftrag (offen: \(backlog.open)). Läuft „insek serve“?")
            }
            guard backlog.failed == 0 else {
                return Finding(
                    part, .hint,
                    "In den letzten sieben Tagen sind \(backlog.failed) Aufträge gescheitert; sie stehen unter /betrieb/auftraege.",
                    detail: backlog.lastFailure)
            }
            return Finding(part, .good, "Offen: \(backlog.open). In den letzten sieben Tagen ist keiner gescheitert.")
        } catch {
            return Finding(part, .broken, error)
        }
    }

    func examineMail(_ office: PostOffice?) -> Finding {
        let part = "E-Mail"
        let now = clock.now()
        let backlog: MailBacklog
        do {
            backlog = try read { try Outbox.backlog($0, failedSince: now.adding(seconds: -Self.memory)) }
        } catch {
            return Finding(part, .broken, error)
        }
        let waiting = backlog.oldest.map {
            "Es warten \(backlog.waiting) E-Mails, die älteste seit \($0.berlin.german)."
        }
        guard let office, case .server(let server) = office.way else {
            return Finding(
                part, .hint,
                "Diese Werkstatt verschickt keine E-Mails. Einrichten: --smtp, --mail-from und --site. \(waiting ?? "")"
            )
        }
        do throws(MailError) {
            try server.probe()
        } catch {
            return Finding(part, .broken, "\(error.message) \(waiting ?? "")", detail: error.detail)
        }
        guard backlog.failed == 0 else {
            return Finding(
                part, .hint,
                "Der Server \(server) antwortet. In den letzten sieben Tagen kamen \(backlog.failed) E-Mails nicht an. \(waiting ?? "")",
                detail: backlog.lastFailure)
        }
        return Finding(part, .good, "Der Server \(server) antwortet. \(waiting ?? "Keine E-Mail wartet.")")
    }
}
