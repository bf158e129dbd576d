import HTML
import Testing

@Suite("Links lead where they say")
struct LinkTests {
    @Test(
        "Paths on this site",
        arguments: [
            ("/", "/"), ("/gemeinden/14628410", "/gemeinden/14628410"), ("/a%20b", "/a%20b"), ("/a b", "/a%20b"),
            ("/ä", "/%C3%A4"), ("//boese.example", "/boese.example"), ("/\\boese.example", "/%5Cboese.example"),
            ("/a?b#c", "/a%3Fb%23c"), ("/a\"><script>", "/a%22%3E%3Cscript%3E"), ("/a:b@c", "/a:b@c"),
        ])
    func paths(_ path: String, _ text: String) { #expect(Link(path: path).text == text) }

    @Test("Query and fragment are encoded, also where the values look like syntax")
    func query() {
        let link = Link(path: "/suche", query: [("q", "a&b=c d"), ("ort", "Döbeln+")], fragment: "treffer 1")
        #expect(link.text == "/suche?q=a%26b%3Dc%20d&ort=D%C3%B6beln%2B#treffer%201")
        #expect(a(.href(link)).description.contains("q=a%26b%3Dc%20d&amp;ort="))
        #expect(Link(fragment: "inhalt").text == "#inhalt")
    }

    @Test(
        "Addresses elsewhere",
        arguments: [
            "https://www.sachsen.de/", "http://example.org", "HTTPS://example.org/ä?x=1#y", "mailto:a@example.org",
            "tel:+493501-556", "https://[2001:db8::1]/x", "https://example.org:8443/",
            "otpauth://totp/INSEK:ute@example.org?secret=GEZDGNBV&issuer=INSEK",
        ])
    func web(_ address: String) { #expect(Link(web: address)?.text == address) }

    @Test(
        "What may not stand in a page",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x", "//example.org", "/pfad", "example.org", "", "https:", "https://", "https:///x",
            "http:example.org",
            "https://bank.example@boese.example/", "https://a b", "https://a\"b", "https://a<b", "https://a\\b",
            "https://a\u{202E}b", "https://:80/", "mailto:", "tel:", "tel:abc", "file:///etc/passwd",
            "ftp://example.org",
            "https://?x", "https://#x", "otpauth:totp/a", "otpauth://hotp/a",
        ])
    func refused(_ address: String) { #expect(Link(web: address) == nil) }

    @Test("A path that does not start with a slash stops the program")
    func relative() async {
        await #expect(processExitsWith: .failure) { _ = Link(path: "gemeinden") }
        await #expect(processExitsWith: .failure) { _ = Link(path: "javascript:alert(1)") }
    }
}
