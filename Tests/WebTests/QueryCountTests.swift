import Access
import HTTPServer
import TestSupport
import Testing
import Web

@Suite("Queries per page", .enabled(if: GeoHelper.isBuilt, "insek-geofiles ist nicht gebaut"))
struct QueryCountTests {
    @Test("No page asks the store more than five times", arguments: TestStore.all)
    func fiveAtMost(_ store: TestStore) throws {
        try store.withSite { site in
            let entries = site.application.routes.entries
            let paths =
                entries.filter { $0.method == .get && !$0.pattern.hasPrefix("/werkstatt") }.flatMap(AccessTests.paths)
                + ["/gemeinden?anzahl=2&seite=2&sortierung=dichte&suche=e&kreis=14999"]
            for path in paths { _ = try site.client.get(path) }
            let records = site.log(paths.count)
            #expect(records.count == paths.count)
            for record in records { #expect(record.queries <= 5, "\(record.route): \(record.queries)") }
            // The counting itself must work, or the test above could not fail.
            let most = Dictionary(
                records.filter { $0.route != "-" }.map { ($0.route, $0.queries) }, uniquingKeysWith: max)
            #expect(
                most == [
                    "/": 2, "/gemeinden": 4, "/quellen": 1, "/{}": 5, "/{}/steckbrief.json": 5, "/{}/steckbrief.pdf": 5,
                    "/bausteine": 0, "/bausteine/formular": 0, "/bausteine/loeschen": 0, "/bausteine/werkstatt": 0,
                    "/{}/hinweis": 1, "/{}/hinweis/danke": 1, "/{}/insek": 2, "/anmelden": 0, "/anmelden/code": 0,
                    "/einladung/{}": 1,
                    "/passwort/vergessen": 0, "/passwort/verschickt": 0, "/passwort/{}": 1, "/konto": 0,
                    "/konto/zweiter-faktor": 0, "/metrics": 0, "/fachstelle": 0, "/fachstelle/{}": 0,
                    "/auftrag/{}": 0, "/auftrag/{}/ergebnis": 0, "/betrieb/auftraege": 0, "/betrieb/post": 0,
                    "/betrieb/post/{}": 0, "/betrieb/post/{}/seite": 0,
                ])
        }
    }

    @Test("Who is signed in costs two queries more, and only where an account is demanded", arguments: TestStore.all)
    func signedIn(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            let session = try Signing.session(site.workshop, granting: .lead)
            let cookie = "Cookie: \(session.cookie)"
            for path in ["/konto", "/konto/zweiter-faktor", "/quellen", "/anmelden"] {
                _ = try site.client.get(path, cookie)
            }
            #expect(site.log(4).map(\.queries) == [4, 3, 1, 2])
            // A cookie that is none of ours costs nothing, one that nobody has a single query.
            _ = try site.client.get("/konto", "Cookie: sitzung=unsinn")
            _ = try site.client.get("/konto", "Cookie: sitzung=\(String(repeating: "A", count: 43))")
            #expect(site.log(6).suffix(2).map(\.queries) == [0, 1])
        }
    }

    @Test("Sending a remark reads once and writes once", arguments: TestStore.all)
    func remark(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site in
            let (field, cookie) = try site.token()
            let answer = try site.client.post(
                "/tannenrode/hinweis", [field, ("thema", "flaeche"), ("text", "Die Fläche stimmt nicht.")], cookie)
            #expect(answer.status == 303)
            #expect(site.log(2).last?.queries == 2)
        }
    }
}
