import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("Attachments, the pages")
struct AttachmentPageTests {
    private static let home = "/werkstatt/tannenrode/insek-2036"
    private static let page = "\(home)/massnahmen/M-01/anhaenge"
    private static let pdf = Array("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".utf8)

    private func withSite(
        _ store: TestStore = .sqlite, as role: Role = .lead,
        _ body: (WebSite, Scope, _ field: (String, String), _ cookies: String) throws -> Void
    ) throws {
        try store.withSite([Samples.register]) { site in
            let scope = Scope.tool("test", in: try Workspaces.open(site.workshop).id)
            _ = try site.workshop.createMeasure(scope, MeasureInput([.title: "Haus der Dienste"]))
            let session = try Signing.session(site.workshop, granting: role)
            let (field, cookie) = try site.token()
            try body(site, scope, field, "\(cookie); \(session.cookie)")
        }
    }

    @Test("A file is added, listed, delivered, removed and brought back", arguments: TestStore.all)
    func journey(_ store: TestStore) throws {
        try withSite(store) { site, _, field, cookies in
            let empty = try site.client.get(Self.page, cookies)
            #expect(empty.status == 200 && empty.words.contains("Noch ist keine Datei angehängt."))
            let sent = try site.client.upload(Self.page, [field], file: ("datei", "Lageplän.pdf", Self.pdf), cookies)
            #expect(sent.status == 303)
            // The second time the snapshot is warm.
            for path in [Self.page, Self.page, "\(Self.home)/massnahmen/M-01"] {
                _ = try site.client.get(path, cookies)
            }
            #expect(site.log(6).suffix(2).map(\.queries) == [5, 5])
            let list = try site.client.get(try #require(sent["Location"]), cookies)
            for words in [
                "Lageplän.pdf", "PDF", "30 Byte", "16.11.2026, 09:00 Uhr, Ute Beyer", "„Lageplän.pdf“ entfernen",
            ] {
                #expect(list.words.contains(words) || list.text.contains(words), "\(words)")
            }
            let link = try #require(try list.attributes("href").first { $0.contains("/anhaenge/") })
            let file = try site.client.get(link, cookies)
            #expect(file.status == 200 && file.text == String(decoding: Self.pdf, as: UTF8.self))
            #expect(file["Content-Type"] == "application/pdf" && file["X-Content-Type-Options"] == "nosniff")
            #expect(
                file["Content-Disposition"]
                    == "attachment; filename=\"Lageplaen.pdf\"; filename*=UTF-8''Lagepl%C3%A4n.pdf")
            #expect(file["Content-Security-Policy"]?.hasSuffix("sandbox") == true)
            #expect(file.headers.filter { $0.name == "Content-Security-Policy" }.count == 1)
            #expect(file["Cache-Control"] == "no-store")
            let part = try site.client.get(link, cookies, "Range: bytes=1-3")
            #expect(part.status == 206 && part.text == "PDF" && part["Content-Range"] == "bytes 1-3/30")
            let behind = try site.client.get(link, cookies, "Range: bytes=99-")
            #expect(behind.status == 416 && behind["Content-Range"] == "bytes */30")

            let remove = try #require(try list.attributes("action").first { $0.hasSuffix("/entfernen") })
            let removed = try site.client.post(remove, [field], cookies)
            #expect(removed.status == 303)
            #expect(try site.client.get(link, cookies).status == 404)
            #expect(try site.client.post(remove, [field], cookies).status == 404)
            let without = try site.client.get(try #require(removed["Location"]), cookies)
            #expect(without.words.contains("Der Eintrag ist gelöscht."))
            let restore = try #require(try without.attributes("action").first { $0.hasSuffix("/zurueckholen") })
            #expect(try site.client.post(restore, [field], cookies).status == 303)
            #expect(try site.client.get(link, cookies).status == 200)
            #expect(site.failures.isEmpty)
        }
    }

    @Test("What is refused is said at the field; nothing is kept", arguments: TestStore.all)
    func refused(_ store: TestStore) throws {
        try withSite(store) { site, scope, field, cookies in
            let svg = #"<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>"#
            let cases: [(String, [UInt8], String)] = [
                ("karte.svg", Array(svg.utf8), "enthält das Attribut „onload“"),
                ("bild.png", Self.pdf, "enthält aber ein PDF-Dokument"),
                ("programm.exe", [0x4D, 0x5A, 0x90, 0x00], "Dateien dieser Art werden nicht angenommen."),
                ("leer.pdf", [], "Die Datei ist leer."),
                ("brief.doc", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0], "im alten Format von Word"),
            ]
            for (name, bytes, words) in cases {
                let answer = try site.client.upload(Self.page, [field], file: ("datei", name, bytes), cookies)
                #expect(answer.status == 422, "\(name)")
                #expect(answer.words.contains(words), "\(name): \(answer.words)")
                #expect(answer.text.contains("id=\"datei-fehler\""))
            }
            let nothing = try site.client.post(Self.page, [field], cookies)
            #expect(nothing.status == 422 && nothing.words.contains("Bitte wählen Sie eine Datei aus."))
            let measure = try #require(try site.workshop.snapshot(scope)?.measures.first)
            #expect(try site.workshop.attachments(scope, of: measure.id).isEmpty)
            #expect(site.failures.isEmpty)
        }
    }

    @Test("Whoever may not see the measure finds neither page nor file", arguments: [Role.guest, .localCouncil])
    func restricted(_ role: Role) throws {
        try withSite(as: role) { site, scope, field, cookies in
            let measure = try #require(try site.workshop.snapshot(scope)?.measures.first)
            let folder = try TestFolder()
            let path = try folder.write(Self.pdf, to: "plan.pdf")
            let attachment = try site.workshop.attach(SentFile(path: path, name: "plan.pdf"), to: measure.id, scope)
            for path in [Self.page, "\(Self.home)/anhaenge/\(attachment.id)"] {
                #expect(try site.client.get(path, cookies).status == 404, "\(path)")
            }
            #expect(
                try site.client.upload(Self.page, [field], file: ("datei", "plan.pdf", Self.pdf), cookies).status == 404
            )
            let remove = "\(Self.page)/\(attachment.id)/entfernen"
            #expect(try site.client.post(remove, [field], cookies).status == 404)
            #expect(try site.workshop.attachments(scope, of: measure.id).count == 1)
        }
    }

    @Test("A form without its token changes nothing")
    func forged() throws {
        try withSite { site, scope, _, cookies in
            let answer = try site.client.upload(Self.page, [], file: ("datei", "plan.pdf", Self.pdf), cookies)
            #expect(answer.status == 403)
            let measure = try #require(try site.workshop.snapshot(scope)?.measures.first)
            #expect(try site.workshop.attachments(scope, of: measure.id).isEmpty)
        }
    }
}
