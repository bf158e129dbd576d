import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("Ortsteile and own counts")
struct OwnCountPageTests {
    private static let home = "/werkstatt/tannenrode/insek-2036"
    private static let page = "\(home)/ortsteile"

    @Test("A table is read or refused as a whole, and goes out as it came in", arguments: TestStore.all)
    func journey(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site in
            let concept = try Workspaces.open(site.workshop)
            let session = try Signing.session(site.workshop, granting: .lead)
            let (field, cookie) = try site.token()
            let cookies = "\(cookie); \(session.cookie)"
            func send(_ text: String, seen: Int) throws -> Answer {
                try site.client.upload(
                    Self.page, [field, ("stand", String(seen))], file: ("datei", "zahlen.csv", Array(text.utf8)),
                    cookies)
            }
            let fresh = try site.client.get(Self.page, cookies)
            #expect(fresh.status == 200 && fresh.words.contains("Noch keine eigenen Zahlen"))
            let table = try Samples.text(Samples.counts)
            #expect(try send(table, seen: 0).status == 303)
            let wrong = try send("ort;merkmal;wert;stand;quelle\r\nObertann;Einwohner;viele;2025;Amt\r\n", seen: 1)
            #expect(wrong.status == 422 && wrong.words.contains("In „zahlen.csv“ ist 1 Stelle zu ändern"))
            #expect(wrong.words.contains("Zeile 2 wert „viele“ ist keine Zahl."))
            #expect(wrong.words.contains("1.742"), "what was there before stays")
            let none = try site.client.post(Self.page, [field], cookies)
            #expect(none.status == 422 && none.words.contains("Bitte wählen Sie eine Datei aus."))
            let file = try site.client.get("\(Self.page)/zahlen.csv", cookies)
            #expect(file["Content-Type"] == "text/csv; charset=utf-8")
            let counts = try site.workshop.ownCounts(.tool("test", in: concept.id))
            #expect(try OwnCountFile.read(Array(file.text.utf8)).counts == counts.counts && counts.counts.count == 71)
            let shown = try site.client.get(Self.page, cookies)
            #expect(site.log(1).last.map { $0.queries <= 5 } == true)
            #expect(
                try site.client.get("\(Self.home)/verlauf", cookies).words.contains("hat 71 eigene Zahlen eingelesen."))
            let many = (1...1_200).map { "Ort \($0);Einwohner;\($0);2025;Amt\r\n" }.joined()
            #expect(try send("ort;merkmal;wert;stand;quelle\r\n\(many)", seen: 1).status == 303)
            let late = try send("merkmal;wert;stand;quelle\r\nLäden;40;2026;Amt\r\n", seen: 1)
            #expect(late.status == 409 && late.words.contains("Inzwischen hat jemand anderes Zahlen eingelesen"))
            let history = try site.client.get("\(Self.home)/verlauf", cookies)
            #expect(history.words.contains("hat eigene Zahlen eingelesen."), "a list does not read long contents")
            let change = try #require(try history.attributes("href").first { $0.contains("/verlauf/") })
            #expect(try site.client.get(change, cookies).words.contains("hat 1.200 eigene Zahlen eingelesen."))
            for words in ["34 (26,0 %)", "29 (29,9 %)", "171 (10,3 %)", "−234 (−7,3 %)"] {
                #expect(shown.words.replacing("\u{A0}", with: " ").contains(words), "\(words)")
            }
        }
    }
}
