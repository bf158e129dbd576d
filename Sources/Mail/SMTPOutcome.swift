internal import CCurl

/// What libcurl's answer means for the mail.
enum SMTPOutcome {
    /// Replies that mean our own settings, not the mail: authentication wanted, too weak or wrong (RFC 4954, section 6).
    private static let ofLogin = [530, 534, 535, 538]

    /// Nil when the mail was accepted.
    static func error(_ outcome: CurlExchange.Outcome) -> MailError? {
        switch outcome.status {
        case CURLE_OK: nil
        case CURLE_LOGIN_DENIED: login(outcome)
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
            MailError(
                .encryption,
                "Die verschlüsselte Verbindung zum E-Mail-Server kam nicht zustande. Bitte prüfen Sie Adresse, Port und Zertifikat.",
                detail: outcome.words)
        case CURLE_SEND_ERROR, CURLE_WEIRD_SERVER_REPLY: refusal(outcome)
        default: unreachable(outcome)
        }
    }

    /// A 5xx counts for good once the server knew which mail it was about; before, it refused us, not the mail.
    private static func refusal(_ outcome: CurlExchange.Outcome) -> MailError {
        if ofLogin.contains(outcome.reply) { return login(outcome) }
        let isAboutMail = outcome.status == CURLE_SEND_ERROR || outcome.hasSent
        switch outcome.reply {
        case 500...599 where isAboutMail:
            return MailError(
                .refused,
                "Der E-Mail-Server hat die Nachricht endgültig abgelehnt. Bitte prüfen Sie die Adresse des Empfängers.",
                detail: outcome.words)
        case 400...599:
            return MailError(
                .later, "Der E-Mail-Server nimmt die Nachricht zurzeit nicht an. Sie wird später noch einmal gesendet.",
                detail: outcome.words)
        default: return unreachable(outcome)
        }
    }

    private static func login(_ outcome: CurlExchange.Outcome) -> MailError {
        MailError(
            .login,
            "Der E-Mail-Server hat die Anmeldung abgelehnt. Bitte prüfen Sie Benutzername und Passwort in den Einstellungen.",
            detail: outcome.words)
    }

    private static func unreachable(_ outcome: CurlExchange.Outcome) -> MailError {
        MailError(
            .unreachable,
            "Der E-Mail-Server ist zurzeit nicht erreichbar. Die Nachricht wird später noch einmal gesendet.",
            detail: outcome.words)
    }
}
