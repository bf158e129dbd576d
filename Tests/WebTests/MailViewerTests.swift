import Access
import Actions
import Cryptography
import Domain
import Mail
import TestSupport
import Testing

@Suite("The mail viewer")
struct MailViewerTests {
    private func office() throws -> PostOffice {
        try PostOffice(
            site: "http://127.0.0.1:8080", sender: try MailAddress("werkstatt@localhost"), way: .viewer)
    }

    @Test("An invitation is kept and shown in all its forms", arguments: TestStore.all)
    func shows(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let site = try WebSite(database, office: try office())
            let cookie = "Cookie: \(try Signing.session(workshop, granting: .operations).cookie)"
            #expect(try site.client.get("/betrieb/post", cookie).words.contains("Noch ist keine E-Mail"))
            let invitation = try site.workshop.invite(
                email: EmailAddress(
                    "änne.müller@tannenrode.example".replacing("ä", with: "ae").replacing("ü", with: "ue"))!,
                name: "Änne Müller-Größe", Grant(.advisory, in: .installation), by: .tool("test"), byLetter: true)
            let path = try #require(invitation.link).path
            let list = try site.client.get("/betrieb/post", cookie)
            #expect(list.words.contains("Einladung in die INSEK-Werkstatt aenne.mueller@tannenrode.example"))
            let link = try #require(try list.attributes("href").first { $0.hasPrefix("/betrieb/post/") })
            let letter = try site.client.get(link, cookie)
            #expect(letter.words.contains("Guten Tag Änne Müller-Größe,"))
            #expect(letter.words.contains("From \"INSEK") == false)
            #expect(try letter.attributes("href").contains("http://127.0.0.1:8080\(path)"))
            #expect(letter["Content-Security-Policy"]?.contains("frame-src 'self'") == true)
            #expect(letter.text.contains(#"sandbox="""#))
            let page = try site.client.get("\(link)/seite", cookie)
            #expect(page["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'self'; sandbox")
            #expect(page.text.contains("<h1>Einladung in die INSEK-Werkstatt</h1>"))
            #expect(page.text.contains("lang=\"de\""))
            // The link works as it would from a letter box.
            #expect(try site.client.get(path).status == 200)
        }
    }

    @Test("Where mail is sent there are no such pages, and others may not see them", arguments: TestStore.all)
    func hidden(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let paths = ["/betrieb/post", "/betrieb/post/01930000-0000-7000-8000-000000000001"]
            let operations = "Cookie: \(try Signing.session(workshop, granting: .operations).cookie)"
            let lead = "Cookie: \(try Signing.session(workshop, granting: .lead).cookie)"
            let plain = try WebSite(database)
            let viewing = try WebSite(database, office: try office())
            for path in paths {
                #expect(try plain.client.get(path, operations).status == 404)
                #expect(try viewing.client.get(path, lead).status == 403)
                #expect(try viewing.client.get(path).status == 303)
            }
            #expect(try viewing.client.get(paths[1], operations).status == 404)
            #expect(try viewing.client.get("\(paths[1])/seite", operations).status == 404)
        }
    }
}
