import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("List and sheet of measures")
struct MeasurePageTests {
    private static let path = "massnahmen"

    @Test("The list says number, title, place, period, cost, priority and status", arguments: TestStore.all)
    func list(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let page = try lead.get(Self.path)
            #expect(page.status == 200)
            let snapshot = Snapshot("Web/measures.html", page.stable)
            #expect(snapshot.matches, "\(snapshot)")
            #expect(page.words.contains("M-01 Haus der Dienste, Markt 7 Markt 7 2028–2030 1.200–1.300 1 von 3 Entwurf"))
            #expect(page.words.contains("M-03 Streuobst &lt;pflegen&gt; offen offen offen 2 von 3 Idee"))
            // Cold with the snapshot's four; warm, as every page after it, with the question whether it still holds.
            #expect(world.site.log(1).last?.queries == 8)
            _ = try lead.get(Self.path)
            #expect(world.site.log(2).last?.queries == 4)
        }
    }

    @Test("Every column of the order sorts both ways and keeps the filters", arguments: TestStore.all)
    func sorted(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            func codes(_ query: String) throws -> [String] {
                try lead.get("\(Self.path)?\(query)").text.matches(of: />(M-\d\d)</).map { String($0.1) }
            }
            let expected: [MeasureOrder: [String]] = [
                .code: ["M-01", "M-02", "M-03"], .title: ["M-01", "M-02", "M-03"], .period: ["M-02", "M-01", "M-03"],
                .cost: ["M-02", "M-01", "M-03"], .priority: ["M-01", "M-03", "M-02"],
                .status: ["M-02", "M-03", "M-01"],
            ]
            for order in MeasureOrder.allCases {
                #expect(try codes("sortierung=\(order.rawValue)") == expected[order], "\(order)")
                let down = try lead.get("\(Self.path)?sortierung=\(order.rawValue)&richtung=absteigend&vorrang=1")
                #expect(down.text.contains(#"aria-sort="descending""#), "\(order)")
                for link in try down.attributes("href") where link.contains("sortierung=") {
                    #expect(link.contains("vorrang=1"), "\(link)")
                }
            }
            #expect(try codes("sortierung=titel&richtung=absteigend") == ["M-03", "M-02", "M-01"])
            #expect(try codes("sortierung=1%3BDROP") == ["M-01", "M-02", "M-03"])
        }
    }

    @Test("Search and filters find what they name; what finds nothing says so and leads back", arguments: TestStore.all)
    func filters(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            for (query, codes) in [
                ("suche=oeffnung", ["M-02"]), ("suche=gewerbeverein", ["M-01"]), ("stand=idee", ["M-02", "M-03"]),
                ("vorrang=2", ["M-03"]), ("zeitraum=kurz", ["M-02"]), ("zeitraum=mittel", ["M-01"]),
                ("zeitraum=offen", ["M-03"]), ("ortsteil=Obertann", ["M-03"]),
                ("stand=gibtesnicht", ["M-01", "M-02", "M-03"]),
                ("suche=xyz", []), ("ortsteil=Nirgends", []), ("seite=9", []),
            ] {
                let page = try lead.get("\(Self.path)?\(query)")
                #expect(page.text.matches(of: />(M-\d\d)</).map { String($0.1) } == codes, "\(query)")
            }
            let nothing = try lead.get("\(Self.path)?suche=xyz&ortsteil=Nirgends")
            #expect(nothing.words.contains("Keine Maßnahme passt zu dieser Auswahl. Alle Maßnahmen zeigen"))
            #expect(nothing.text.contains(#"value="xyz""#))
            #expect(nothing.text.contains(#"<option value="Nirgends" selected>"#))
            #expect(try lead.get("\(Self.path)?seite=9").words.contains("3 Maßnahmen. Die Liste hat nur eine Seite."))
        }
    }

    @Test("More than a page is turned", arguments: TestStore.all)
    func pages(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lines = (1...60).map { "Maßnahme \($0)" }.joined(separator: "\n")
            _ = try world.site.workshop.importMeasures(world.scope, Array("titel\n\(lines)\n".utf8), as: .csv)
            let lead = try Colleague(world.site)
            let first = try lead.get("\(Self.path)?suche=ma%C3%9Fnahme")
            #expect(first.words.contains("60 Maßnahmen. Seite 1 von 2."))
            let next = try #require(try first.attributes("href").first { $0.contains("seite=2") })
            #expect(next.contains("suche=ma%C3%9Fnahme"))
            #expect(try lead.get(next).words.contains("Maßnahme 60"))
            #expect(world.site.log(2).last?.queries == 4)
        }
    }

    @Test("An empty list carries an example and the button that starts from it", arguments: TestStore.all)
    func empty(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site in
            try Workspaces.open(site.workshop)
            let lead = try Colleague(site)
            let page = try lead.get(Self.path)
            #expect(page.words.contains("Noch keine Maßnahme"))
            #expect(page.words.contains("Titel Haus der Dienste, Markt 7 Ziel Den Ortskern mit Diensten füllen"))
            let start = try #require(try page.attributes("href").first { $0.contains("beispiel=ja") })
            let form = try lead.get(start)
            #expect(
                form.text.contains(#"value="Haus der Dienste, Markt 7""#) && form.text.contains(#"value="1.200.000""#))
        }
    }

    @Test("The sheet answers the questions in their order", arguments: TestStore.all)
    func sheet(_ store: TestStore) throws {
        try store.withMeasures { world in
            let workshop = world.site.workshop
            _ = try workshop.link(
                world.scope, .interactsWith, from: .element(world.house.id), to: .element(world.market.id))
            _ = try workshop.link(world.scope, .restsOn, from: .element(world.house.id), to: .figure("leerstand"))
            let lead = try Colleague(world.site)
            let page = try lead.get("\(Self.path)/M-01")
            #expect(page.status == 200)
            let snapshot = Snapshot("Web/measure.html", page.stable)
            #expect(snapshot.matches, "\(snapshot)")
            let words = page.words
            let order = [
                "Worum geht es?", "Steckbrief", "Wem dient es?", "Woher kommt es?", "Was hängt zusammen?",
                "Kosten und Finanzierung",
            ].map { words.firstRange(of: $0)?.lowerBound }
            #expect(!order.contains(nil) && order.compactMap(\.self) == order.compactMap(\.self).sorted())
            #expect(
                words.contains(
                    "2029: Förderung 336 und Eigenanteil 158 ergeben 494, die Kosten sind 504. Es fehlen 10 T€."))
            #expect(!words.contains("rechnerisch gedeckt"))
            #expect(words.contains("Zeitraum 2028–2030 (mittel)"))
            #expect(!page.text.contains("M-00") && page.text.contains("massnahmen/M-02"))
            #expect(world.site.log(1).last!.queries == 9)
            _ = try lead.get("\(Self.path)/M-01")
            #expect(world.site.log(2).last!.queries == 5)
        }
    }

    @Test("What adds up is called calculated, never approved", arguments: TestStore.all)
    func covered(_ store: TestStore) throws {
        try store.withMeasures { world in
            _ = try world.change(world.house) {
                $0.texts[.plan] = "2028 Kosten 90000\n2028 Förderung 60000 (LZP)\n2028 Eigenanteil 30000"
            }
            let page = try Colleague(world.site).get("\(Self.path)/M-01")
            #expect(
                page.words.contains(
                    "rechnerisch gedeckt Das ist nur gerechnet. Es sagt nicht, ob Förderung bewilligt ist."))
            #expect(page.words.contains("LZP 60 60 66 2/3 %"))
        }
    }

    @Test("A doubt is said in a sentence and ends with one button", arguments: TestStore.all)
    func doubt(_ store: TestStore) throws {
        try store.withMeasures { world in
            let link = try world.site.workshop.link(
                world.scope, .interactsWith, from: .element(world.house.id), to: .element(world.market.id))
            let lead = try Colleague(world.site)
            #expect(try !lead.get("\(Self.path)/M-01").words.contains("Bitte prüfen"))
            _ = try world.change(world.market) { $0.texts[.title] = "Klimagerechter Markt" }
            let page = try lead.get("\(Self.path)/M-01")
            #expect(
                page.words.contains(
                    "„M-01 Haus der Dienste, Markt 7“ wirkt auf M-02 Klimagerechter Markt ; dieser Eintrag wurde seither geändert."
                ))
            let action = "\(Colleague.home)/massnahmen/M-01/verknuepfungen/\(link.id)/bestaetigen"
            #expect(page.text.contains(#"action="\#(action)""#))
            let answer = try lead.post(action)
            #expect(answer.status == 303)
            let after = try lead.get(answer["Location"]!)
            #expect(after.words.contains("Ihre Bestätigung ist gespeichert.") && !after.words.contains("Bitte prüfen"))
            // A link of another concept, and one that nobody has.
            let (scope, theirs) = try world.other()
            let second = try world.site.workshop.createMeasure(scope, MeasureInput([.title: "Zweite"]))
            let foreign = try world.site.workshop.link(
                scope, .serves, from: .element(theirs.id), to: .element(second.id))
            for id in [foreign.id, .make(at: HandClock.start)] {
                #expect(try lead.post("massnahmen/M-01/verknuepfungen/\(id)/bestaetigen").status == 404)
            }
        }
    }

    @Test("A number of another concept and one that nobody has are both not there", arguments: TestStore.all)
    func foreign(_ store: TestStore) throws {
        try store.withMeasures { world in
            let (scope, _) = try world.other()
            for _ in 0..<4 { _ = try world.site.workshop.createMeasure(scope, MeasureInput([.title: "Weitere"])) }
            let lead = try Colleague(world.site)
            for page in ["", "/bearbeiten", "/loeschen"] {
                for code in ["M-04", "M-99", "M-1", "m-01", "x"] {
                    #expect(try lead.get("\(Self.path)/\(code)\(page)").status == 404, "\(code)\(page)")
                }
                #expect(try lead.get("\(Self.path)/M-03\(page)").status == 200)
            }
        }
    }
}
