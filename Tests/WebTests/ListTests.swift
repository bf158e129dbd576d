import TestSupport
import Testing

@Suite("The list of municipalities")
struct ListTests {
    /// The words of the rows' links, in their order.
    private func rows(_ site: WebSite, _ query: String) throws -> [String] {
        let answer = try site.client.get("/gemeinden?\(query)")
        #expect(answer.status == 200, "\(query)")
        let body = answer.text.firstMatch(of: /<tbody.*<\/tbody>/.dotMatchesNewlines()).map { String($0.0) } ?? ""
        return body.matches(of: /href="\/([^"]*)"/).map { String($0.1) }
    }

    private static let byName = ["birkenbrunn", "hohenlauter", "lindenfurt", "moosheide", "tannenrode", "waldmuenz"]

    @Test("Search finds both spellings, parts and keys", arguments: TestStore.all)
    func search(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            #expect(try rows(site, "suche=Waldm%C3%BCnz") == ["waldmuenz"])
            #expect(try rows(site, "suche=WALDMUENZ") == ["waldmuenz"])
            #expect(try rows(site, "suche=kreisstadt") == ["waldmuenz"])
            #expect(try rows(site, "suche=nn") == ["birkenbrunn", "tannenrode"])
            #expect(try rows(site, "suche=14999030") == ["moosheide"])
            #expect(try rows(site, "suche=149990") == Self.byName)
            #expect(try rows(site, "suche=") == Self.byName)
            #expect(try rows(site, "suche=%25") == Self.byName, "signs alone are no word")
            #expect(try rows(site, "suche=xyz").isEmpty)
        }
    }

    @Test("Nothing found says what to do, and what was typed is kept as text")
    func nothing() throws {
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            let answer = try site.client.get("/gemeinden?suche=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
            #expect(
                answer.words.contains(
                    "Keine Gemeinde passt zu Ihrer Auswahl. Prüfen Sie die Schreibweise oder wählen Sie „alle“."))
            #expect(!answer.text.contains("<script>"))
            #expect(try answer.attributes("value").contains(#""><script>alert(1)</script>"#))
        }
    }

    @Test("Sorted by each column, both ways", arguments: TestStore.all)
    func order(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            let byInhabitants = ["birkenbrunn", "moosheide", "hohenlauter", "tannenrode", "lindenfurt", "waldmuenz"]
            let byArea = ["birkenbrunn", "moosheide", "hohenlauter", "tannenrode", "lindenfurt", "waldmuenz"]
            let byDensity = ["birkenbrunn", "moosheide", "tannenrode", "hohenlauter", "lindenfurt", "waldmuenz"]
            #expect(try rows(site, "sortierung=name") == Self.byName)
            #expect(try rows(site, "sortierung=name&richtung=absteigend") == Self.byName.reversed())
            #expect(try rows(site, "sortierung=kreis") == Self.byName)
            #expect(try rows(site, "sortierung=einwohner") == byInhabitants)
            #expect(try rows(site, "sortierung=einwohner&richtung=absteigend") == byInhabitants.reversed())
            #expect(try rows(site, "sortierung=flaeche") == byArea)
            #expect(try rows(site, "sortierung=dichte") == byDensity)
            #expect(try rows(site, "sortierung=dichte&richtung=absteigend") == byDensity.reversed())
            #expect(
                try site.client.get("/gemeinden?sortierung=einwohner&richtung=absteigend").attributes("aria-sort") == [
                    "none", "none", "descending", "none", "none",
                ])
        }
    }

    @Test("Pages follow each other without gap or overlap", arguments: TestStore.all)
    func pages(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            #expect(try rows(site, "anzahl=4") == Array(Self.byName.prefix(4)))
            #expect(try rows(site, "anzahl=4&seite=2") == Array(Self.byName.suffix(2)))
            let first = try site.client.get("/gemeinden?anzahl=4")
            #expect(first.words.contains("6 Gemeinden. Seite 1 von 2."))
            #expect(first.words.contains("Nächste Seite"))
            #expect(!first.words.contains("Vorige Seite"))
            #expect(try first.attributes("href").contains("/gemeinden?seite=2&anzahl=4"))
            #expect(
                try site.client.get("/gemeinden?anzahl=4&seite=2").attributes("href").contains("/gemeinden?anzahl=4"))
        }
    }

    @Test("A page behind the last says so and leads back")
    func behindTheLast() throws {
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            let answer = try site.client.get("/gemeinden?anzahl=4&seite=9")
            #expect(answer.words.contains("6 Gemeinden. Seite 9 gibt es nicht, die letzte ist Seite 2."))
            #expect(try answer.attributes("href").contains("/gemeinden?seite=2&anzahl=4"))
        }
    }

    @Test("A Kreis as filter; what makes no sense is as if it were not there")
    func strangeQueries() throws {
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            #expect(try rows(site, "kreis=14999") == Self.byName)
            #expect(try rows(site, "kreis=14628").isEmpty)
            for query in [
                "kreis=abc", "sortierung=quatsch", "richtung=quer", "seite=0", "seite=-3", "seite=abc",
                "anzahl=0&anzahl=1000",
                "seite=99999999999999999999", "unbekannt=1", "anzahl=1000000",
            ] where !query.hasPrefix("anzahl=0") {
                #expect(try rows(site, query) == Self.byName, "\(query)")
            }
            #expect(try rows(site, "anzahl=0") == ["birkenbrunn"], "at least one row")
        }
    }
}
