import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("The pages of the advisory office")
struct AdvisoryPageTests {
    private func expect(_ name: String, _ answer: Answer, _ status: Int = 200) {
        #expect(answer.status == status)
        let page = answer.stable.replacing(/\/einladung\/[A-Za-z0-9_-]{43}/, with: "/einladung/TOKEN")
            .replacing(/127\.0\.0\.1:\d+/, with: "HOST")
        let snapshot = Snapshot("Web/\(name).html", page)
        #expect(snapshot.matches, "\(snapshot)")
    }

    private func cookie(_ site: WebSite, _ role: Role) throws -> String {
        "Cookie: \(try Signing.session(site.workshop, granting: role).cookie)"
    }

    @Test("A municipality is opened in the browser, with its mayor and a first concept", arguments: TestStore.all)
    func opening(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            let office = try cookie(site, .advisory)
            expect("advisory-list", try site.client.get("/fachstelle", office))
            #expect(site.log(1).last?.queries ?? 9 <= 5)
            let path = "/fachstelle/14999010"
            expect("advisory-municipality", try site.client.get(path, office))
            let wrong = try Signing.send(site, path, [("email", "keine"), ("name", ""), ("konzept", "ja")], office)
            expect("advisory-wrong", wrong, 422)
            let fields = [
                ("email", "weber@tannenrode.example"), ("name", "Andrea Weber"), ("konzept", "ja"),
                ("titel", "INSEK 2036"),
            ]
            let answer = try Signing.send(site, path, fields, office)
            expect("advisory-link", answer)
            expect("advisory-invited", try site.client.get(path, office))
            let link = String(try #require(answer.text.firstMatch(of: /\/einladung\/[A-Za-z0-9_-]{43}/)).0)
            #expect(try site.client.get(link).status == 200)
            #expect(
                try site.client.get("/fachstelle?stand=eingeladen", office).words.contains(
                    "1 Gemeinde Gemeinden und ihr Stand Gemeinde Schlüssel Landkreis oder Stadt Stand Konzepte Tannenrode 14999010"
                ))
            #expect(try site.workshop.concepts(of: Workspaces.tannenrode).map(\.title) == ["INSEK 2036"])
            // The same form once more renews the link and opens no second concept.
            let again = try Signing.send(site, path, fields, office)
            #expect(again.status == 200)
            #expect(try site.client.get(link).status == 410)
            #expect(try site.workshop.concepts(of: Workspaces.tannenrode).count == 1)
            // Whose role it is sees no concept.
            #expect(try site.client.get("/werkstatt/tannenrode/insek-2036", office).status != 200)
        }
    }

    @Test("A municipality in use has no form, and takes none", arguments: TestStore.all)
    func inUse(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            _ = try cookie(site, .lead)
            let office = try cookie(site, .advisory)
            let page = try site.client.get("/fachstelle/14999010", office)
            #expect(page.words.contains("Diese Gemeinde hat eine Leitung."))
            #expect(!page.text.contains("name=\"email\""))
            let sent = try Signing.send(
                site, "/fachstelle/14999010", [("email", "a@b.example"), ("name", "Anna Berg")], office)
            #expect(sent.status == 409)
            #expect(try site.client.get("/fachstelle/14999099", office).status == 404)
        }
    }

    @Test("Nobody else gets in", arguments: Role.allCases)
    func closed(_ role: Role) throws {
        guard role != .visitor, role != .advisory else { return }
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            let session = try cookie(site, role)
            #expect(try site.client.get("/fachstelle", session).status == 403)
            #expect(try site.client.get("/fachstelle/14999010", session).status == 403)
            let sent = try Signing.send(
                site, "/fachstelle/14999010", [("email", "a@b.example"), ("name", "Anna Berg")], session)
            #expect(sent.status == 403)
        }
    }
}
