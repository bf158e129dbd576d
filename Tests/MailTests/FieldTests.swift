import Mail
import Testing

@Suite("Fields of a mail")
struct FieldTests {
    @Test(
        "A line break or another control character is refused by type, so nothing can begin another header line",
        arguments: [
            "Hallo\r\nBcc: alle@example.org", "Hallo\nBcc: alle@example.org", "Hallo\rBcc: x@example.org", "\u{0}",
            "Hallo\u{0B}", "Hallo\u{0C}", "Hallo\u{85}Bcc: x", "Hallo\u{2028}Bcc: x", "Hallo\u{2029}Bcc: x",
            "\u{202E}ed.lepsieb", "", "   ", String(repeating: "x", count: 501),
        ])
    func headerText(_ text: String) {
        #expect(throws: MailError.self) { try HeaderText(text) }
    }

    @Test(
        "What is no address is refused",
        arguments: [
            "", "@", "a@", "@b.de", "a", "a@b", "a b@c.de", "a@b .de", "a@b.de\r\nBcc: c@d.de", "a@b.de\n", "a@b.de>",
            "<a@b.de>", "a@b@c.de", ".a@b.de", "a.@b.de", "a..b@c.de", "a@-b.de", "a@b-.de", "a@.de", "a@b..de",
            "a,b@c.de", "a@b.de,c@d.de", "müller@b.de", "a@b.de\u{0}", "a@[127.0.0.1]", "\"a b\"@c.de",
            String(repeating: "a", count: 65) + "@b.de", "a@" + String(repeating: "b", count: 64) + ".de",
            "a@" + String(repeating: "bbbbbbbbb.", count: 26) + "de", "a@b_c.de",
        ])
    func notAnAddress(_ text: String) {
        let error = #expect(throws: MailError.self) { try MailAddress(text) }
        #expect(error?.code == .field)
    }

    @Test("Addresses are taken as they are, the domain in its ASCII form and lower case")
    func addresses() throws {
        #expect(
            try MailAddress("Name.Nachname+insek@Rathaus.Tannenrode.DE").address
                == "Name.Nachname+insek@rathaus.tannenrode.de")
        #expect(try MailAddress("post@Löbau.de").address == "post@xn--lbau-5qa.de")
        #expect(try MailAddress("post@müller-größe.example").address == "post@xn--mller-gre-n1a6wic.example")
        #expect(try MailAddress("post@budyšin.example").address == "post@xn--budyin-ekb.example")
        #expect(try MailAddress("insek@localhost").address == "insek@localhost")
    }
}
