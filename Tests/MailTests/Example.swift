import HTML
import Mail
import Values

enum Example {
    static let now = Instant(iso: "2026-11-16T08:00:00.000000Z")!

    static func mail(
        to address: String = "buergermeisterin@tannenrode.example", name: String? = "Änne Müller-Größe",
        subject: String = "Einladung in die INSEK-Werkstatt für Ährenfeld", body: MailBody? = nil
    ) throws -> Mail {
        Mail(
            from: try MailAddress(
                "werkstatt@silberwald.example", name: try HeaderText("INSEK-Werkstatt \"Silberwald\"")),
            to: try MailAddress(address, name: try name.map { text throws(MailError) in try HeaderText(text) }),
            subject: try HeaderText(subject), body: body ?? Self.body)
    }

    static let body = MailBody([
        .paragraph("Guten Tag, Frau Müller-Größe,\ndie Fachstelle lädt Sie ein: 5 € < 7 € & „Größe“."),
        .heading("So geht es weiter"),
        .list(["Verweis öffnen", "Passwort wählen"]),
        .link("Einladung annehmen", Link(web: "https://werkstatt.example/einladung?code=a_b-c&x=1")!),
        .paragraph(".Diese Zeile beginnt mit einem Punkt.\nFrom hier an ist Schluss. "),
    ])
}
