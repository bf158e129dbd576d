import Domain
import Values

/// The letters that people with an account get, in plain text.
enum AccountLetters {
    static func invitation(_ account: Account, site: String, path: String, expires: Instant) -> Letter {
        Letter(
            recipient: account.email, name: account.name, subject: "Einladung in die INSEK-Werkstatt",
            text: """
                Guten Tag \(account.name),

                für Sie ist ein Konto in der INSEK-Werkstatt vorbereitet. Bitte öffnen Sie diesen Link und wählen Sie ein \
                Passwort:

                \(site)\(path)

                Der Link gilt bis zum \(expires.berlin.german) und kann einmal benutzt werden. Geben Sie ihn nicht weiter.

                Wenn Sie mit dieser Einladung nichts anfangen können, brauchen Sie nichts zu tun.
                """)
    }

    static func reset(_ account: Account, site: String, path: String, expires: Instant) -> Letter {
        Letter(
            recipient: account.email, name: account.name, subject: "Neues Passwort für die INSEK-Werkstatt",
            text: """
                Guten Tag \(account.name),

                jemand hat für Ihr Konto in der INSEK-Werkstatt ein neues Passwort angefordert. Wenn Sie das waren, öffnen \
                Sie bitte diesen Link:

                \(site)\(path)

                Der Link gilt bis zum \(expires.berlin.german) und kann einmal benutzt werden.

                Wenn Sie das nicht waren, brauchen Sie nichts zu tun. Ihr Passwort bleibt, wie es ist.
                """)
    }

    static func passwordChanged(_ account: Account, site: String, at now: Instant) -> Letter {
        Letter(
            recipient: account.email, name: account.name, subject: "Ihr Passwort wurde geändert",
            text: """
                Guten Tag \(account.name),

                das Passwort Ihres Kontos in der INSEK-Werkstatt (\(site)) wurde geändert: \(now.berlin.german).

                Wenn Sie das nicht waren, wenden Sie sich bitte sofort an die Betreuung Ihrer Werkstatt.
                """)
    }
}
