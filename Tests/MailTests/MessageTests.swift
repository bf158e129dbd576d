import HTML
import Mail
import Testing
import Values

@Suite("Mail as bytes")
struct MessageTests {
    @Test("Python's parser reads the umlauts back, in the head and in both bodies")
    func umlauts() throws {
        let mail = try Example.mail()
        let message = mail.message(key: "einladung/1", at: Example.now)
        #expect(message.allSatisfy { $0 < 0x80 }, "ASCII only")
        let read = try ParsedMail(message)
        #expect(read.defects.isEmpty)
        #expect(read.from == [["INSEK-Werkstatt \"Silberwald\"", "werkstatt@silberwald.example"]])
        #expect(read.to == [["Änne Müller-Größe", "buergermeisterin@tannenrode.example"]])
        #expect(read.subject == "Einladung in die INSEK-Werkstatt für Ährenfeld")
        #expect(read.date == "2026-11-16T09:00:00+01:00")
        #expect(read.text.contains("Guten Tag, Frau Müller-Größe,\ndie Fachstelle lädt Sie ein: 5 € < 7 € & „Größe“."))
        #expect(read.html.contains("5 € &lt; 7 € &amp; „Größe“."))
        #expect(read.longest <= 78)
        #expect(
            read.headers.sorted() == [
                "auto-submitted", "content-language", "content-type", "date", "from", "message-id", "mime-version",
                "subject", "to",
            ])
    }

    @Test("The plain text has headings and shows the address of a link; the page has language, title and headings")
    func forms() throws {
        let mail = try Example.mail(subject: "Einladung")
        #expect(
            mail.text == """
                Einladung
                =========

                Guten Tag, Frau Müller-Größe,
                die Fachstelle lädt Sie ein: 5 € < 7 € & „Größe“.

                So geht es weiter
                -----------------

                * Verweis öffnen
                * Passwort wählen

                Einladung annehmen:
                https://werkstatt.example/einladung?code=a_b-c&x=1

                .Diese Zeile beginnt mit einem Punkt.
                From hier an ist Schluss. 

                """)
        let html = mail.html.description
        for piece in [
            "<html lang=\"de\">", "<title>Einladung</title>", "<h1>Einladung</h1>", "<h2>So geht es weiter</h2>",
            "<li>Verweis öffnen</li>",
            "<a href=\"https://werkstatt.example/einladung?code=a_b-c&amp;x=1\">Einladung annehmen</a>",
        ] {
            #expect(html.contains(piece), "\(piece)")
        }
        #expect(!html.contains("<img") && !html.contains("style"))
    }

    @Test(
        "Long and odd texts come back as they were",
        arguments: [
            "ä", "=?UTF-8?B?w6Q=?=", String(repeating: "Größenordnung ", count: 30) + "Ende",
            String(repeating: "x", count: 300),
            "👩‍👩‍👧‍👦 Familie", "Ende mit Gleichheitszeichen =", "kurz", String(repeating: "ab cd ", count: 40) + "e",
        ])
    func subjects(_ subject: String) throws {
        let read = try ParsedMail(try Example.mail(name: subject, subject: subject).message(key: "k", at: Example.now))
        #expect(read.subject == subject)
        #expect(read.to[0][0] == subject)
        #expect(read.defects.isEmpty && read.longest <= 78)
    }

    @Test("Lines of any length and any end of line survive")
    func bodies() throws {
        let long = (0..<40).map { "Wort\($0)ß=" }.joined(separator: " ")
        let mail = Mail(
            from: try MailAddress("a@b.de"), to: try MailAddress("c@d.de"), subject: try HeaderText("Zeilen"),
            text: "eins\r\nzwei\rdrei\n\n\(long)\n\tvier \n" + String(repeating: "=", count: 200),
            html: HTML(text: long))
        let read = try ParsedMail(mail.message(key: "k", at: Example.now))
        #expect(read.text == "eins\nzwei\ndrei\n\n\(long)\n\tvier \n" + String(repeating: "=", count: 200))
        #expect(read.longest <= 78)
        #expect(read.defects.isEmpty)
    }

    @Test("The same key gives the same Message-ID and the same bytes, another key another one")
    func identity() throws {
        let mail = try Example.mail()
        let read = try ParsedMail(mail.message(key: "einladung/1", at: Example.now))
        #expect(read.id == mail.messageID(key: "einladung/1"))
        #expect(read.id.hasSuffix("@silberwald.example>"))
        #expect(mail.message(key: "a", at: Example.now) == mail.message(key: "a", at: Example.now))
        #expect(mail.messageID(key: "a") != mail.messageID(key: "b"))
    }
}
