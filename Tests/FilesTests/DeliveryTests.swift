import Testing

@testable import Files

@Suite("Names and download headers")
struct DeliveryTests {
    private func disposition(_ name: String) -> String {
        DownloadHeaders(type: .pdf, name: name, as: .attachment).contentDisposition
    }

    @Test(
        "Names lose folders, controls and what confuses systems and people",
        arguments: [
            ("Bericht.pdf", "Bericht.pdf"), ("../../etc/passwd", "passwd"), ("C:\\Nutzer\\Bild.png", "Bild.png"),
            ("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie_ x=1.pdf"), ("Grüße \u{202E}fdp.exe", "Grüße fdp.exe"),
            ("a\u{0}b\u{7}.txt", "ab.txt"), ("  .htaccess ", "htaccess"), ("", "Datei"), ("...", "Datei"),
            ("/", "Datei"),
            ("a \"b\" <c>.txt", "a _b_ _c_.txt"), ("Straße\u{2028}Nord.csv", "StraßeNord.csv"),
            ("\u{1F3E1} Haus.png", "\u{1F3E1} Haus.png"), ("a   b\t.txt", "a b .txt"),
        ])
    func names(given: String, clean: String) {
        #expect(FileName.clean(given) == clean)
        #expect(FileName.clean(clean) == clean)
    }

    @Test("Long names are cut between characters and keep their ending")
    func longNames() {
        let name = FileName.clean(String(repeating: "ä", count: 300) + ".pdf")
        #expect(name.utf8.count == 120 && name.hasSuffix("ä.pdf"))
        #expect(FileName.clean(String(repeating: "x", count: 300)).utf8.count == 120)
    }

    @Test("A download carries its name for old and new clients (RFC 6266, RFC 8187)")
    func dispositions() {
        #expect(
            disposition("Übersicht Größe.pdf")
                == "attachment; filename=\"Uebersicht Groesse.pdf\"; filename*=UTF-8''%C3%9Cbersicht%20Gr%C3%B6%C3%9Fe.pdf"
        )
        #expect(
            disposition("50% \"gut\"; x.pdf")
                == "attachment; filename=\"50_ _gut__ x.pdf\"; filename*=UTF-8''50%25%20_gut_%3B%20x.pdf")
        #expect(
            disposition("a'b(c)*.pdf") == "attachment; filename=\"a'b(c)_.pdf\"; filename*=UTF-8''a%27b%28c%29_.pdf")
        let evil = disposition("a\r\nSet-Cookie: x=1\u{85}\\..\\\"b.pdf")
        #expect(evil.unicodeScalars.allSatisfy { (" "..."~").contains($0) })
        #expect(evil == "attachment; filename=\"_b.pdf\"; filename*=UTF-8''_b.pdf")
    }

    @Test("Only PDF and pictures we encoded are shown in place", arguments: FileType.allCases)
    func inline(_ type: FileType) {
        let headers = DownloadHeaders(type: type, name: "a", as: .inline)
        let isShown = [.pdf, .png, .jpeg].contains(type)
        #expect(headers.contentDisposition.hasPrefix("inline;") == isShown)
        #expect(headers.contentSecurityPolicy.hasSuffix("sandbox") == (type != .pdf))
        #expect(headers.contentSecurityPolicy.hasPrefix("default-src 'none'"))
        #expect(headers.fields.contains { $0.name.description == "X-Content-Type-Options" && $0.value == "nosniff" })
        let download = DownloadHeaders(type: type, name: "a", as: .attachment)
        #expect(download.contentDisposition.hasPrefix("attachment;"))
        #expect(download.contentSecurityPolicy.hasSuffix("sandbox"))
    }

    @Test("Content types; an unknown one is bytes")
    func contentTypes() {
        #expect(DownloadHeaders(type: .csv, name: "a", as: .inline).contentType == "text/csv; charset=utf-8")
        #expect(DownloadHeaders(type: .svg, name: "a", as: .inline).contentType == "image/svg+xml")
        let unknown = DownloadHeaders(type: nil, name: "a.html", as: .inline)
        #expect(
            unknown.contentType == "application/octet-stream" && unknown.contentDisposition.hasPrefix("attachment;"))
    }
}
