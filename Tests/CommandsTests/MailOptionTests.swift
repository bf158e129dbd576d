import Foundation
import TestSupport
import Testing

@Suite("Mail and signing in the call")
struct MailOptionTests {
    private static let full = [
        "--site", "https://insek.example", "--smtp", "smtp://insek@mail.example.org", "--mail-from",
        "insek@example.org",
    ]

    /// What serve says to the options; it never starts, since the last one is a mistake of its own.
    private func mistake(_ words: [String], _ variables: [String: String] = [:]) throws -> String {
        let line = try CommandLine(variables.merging(["INSEK_DATABASE": "x"]) { first, _ in first })
        let outcome = line.run(["serve", "--share", "/nirgends"] + words)
        #expect(outcome.code == 2, "\(outcome.errors)")
        #expect(line.locations.isEmpty, "no store is opened for it")
        return outcome.errors.trimmingCharacters(in: .newlines)
    }

    @Test("Half of the settings is told, and a password never repeated")
    func mistakes() throws {
        let noSite =
            "E-Mails enthalten Links. Nennen Sie mit --site oder INSEK_SITE die Adresse der Werkstatt, zum Beispiel "
            + "https://insek.example."
        #expect(try mistake(["--smtp", "smtp://mail.example.org"]) == noSite)
        #expect(try mistake([], ["INSEK_SMTP": "smtp://mail.example.org"]) == noSite)
        #expect(
            try mistake(["--smtp", "smtp://mail.example.org", "--site", "https://insek.example"])
                == "Nennen Sie mit --mail-from oder INSEK_MAIL_FROM, von welcher Adresse die E-Mails kommen.")
        #expect(try mistake(Self.full).hasPrefix("Zum Namen am E-Mail-Server fehlt das Passwort."))
        #expect(
            try mistake(Self.full + ["--smtp-password-file", "/nie/da"])
                == "Die Datei /nie/da mit dem Passwort des E-Mail-Servers lässt sich nicht lesen.")
        let unreadable = try mistake(
            ["--site", "https://insek.example", "--mail-from", "a@example.org", "--smtp", "smtp://a:geheim@"])
        #expect(unreadable.hasPrefix("Die Adresse des E-Mail-Servers ist nicht lesbar."))
        #expect(!unreadable.contains("geheim"))
        let secret = ["INSEK_SMTP_PASSWORD": "geheim"]
        #expect(
            try mistake(["--mail-viewer"] + Self.full, secret)
                == "Mit --mail-viewer wird nichts gesendet. Lassen Sie --smtp und INSEK_SMTP dann weg.")
        #expect(try mistake(["--mail-viewer", "--port", "0"]) == noSite)
        #expect(
            try mistake(["--mail-viewer", "--site", "insek.example"]).hasPrefix(
                "Die Adresse der Werkstatt ist nicht lesbar."))
        #expect(
            try mistake(["--mail-viewer", "--mail-from", "ohne Klammeraffe"]).hasPrefix(
                "Das ist keine vollständige E-Mail-Adresse."))
        #expect(
            try mistake(["--audit-key", "k"])
                == "Zum Unterschreiben gehören --audit-key und --audit-heads zusammen.")
        #expect(
            try mistake(["--audit-key", "/nie/da", "--audit-heads", "k"])
                == "Die Schlüsseldatei /nie/da ist nicht vorhanden.")
    }

    @Test("The doctor greets the mail server and counts what waits")
    func doctor() throws {
        let folder = try TestFolder()
        let password = try folder.write("geheim\n", to: "passwort")
        let line = try CommandLine()
        try line.withWorkshop { _ in }
        let away = line.run(
            "doctor", "--site", "https://insek.example", "--smtp", "smtp+none://a@127.0.0.1:1", "--mail-from",
            "insek@example.org", "--smtp-password-file", password)
        #expect(away.output.contains("E-Mail: gestört. Der E-Mail-Server ist zurzeit nicht erreichbar."))
        #expect(!away.output.contains("geheim"))
        let none = line.run("doctor")
        #expect(none.output.contains("E-Mail: Hinweis. Diese Werkstatt verschickt keine E-Mails."))
        #expect(none.output.contains("Aufträge: in Ordnung. Offen: 0."))
    }
}
