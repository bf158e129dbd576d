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
                entries.filter { $0.method == .get && AccessTests.isOpen($0) }.flatMap(AccessTests.paths)
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
                    "/{}/hinweis": 1, "/{}/hinweis/danke": 1,
                    "/bausteine": 0, "/bausteine/formular": 0, "/bausteine/loeschen": 0, "/bausteine/werkstatt": 0,
                ])
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
