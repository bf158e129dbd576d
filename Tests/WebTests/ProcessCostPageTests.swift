import Access
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("What the making of a concept costs, on the pages")
struct ProcessCostPageTests {
    private static let said = [
        ("jahr-1", "2026"), ("kosten-1", "24.000"), ("foerderung-1", "16.000"), ("dritte-1", ""),
        ("jahr-2", "2027"), ("kosten-2", "21.000"), ("foerderung-2", "14.000"), ("dritte-2", ""),
        ("jahr-3", "2028"), ("kosten-3", ""), ("foerderung-3", ""), ("dritte-3", ""),
        ("foerderstand", "beantragt"), ("rueckfallweg", "ohne Büro für Karten, 28.000 €"), ("anmerkung", ""),
    ]

    @Test("Costs by year are entered, summed up, shown and told to the next editor", arguments: TestStore.all)
    func journey(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let fresh = try lead.get("verfahrenskosten")
            #expect(fresh.status == 200 && fresh.words.contains("Noch keine Kosten eingetragen"))
            let form = try lead.get("verfahrenskosten/bearbeiten")
            #expect(form.text.contains("value=\"2026\"") && form.text.contains("name=\"dritte-2\""))
            #expect(world.site.log(1).last.map { $0.queries <= 5 } == true)
            #expect(try lead.post("verfahrenskosten/bearbeiten", Self.said + [("stand", "0")]).status == 303)
            let page = try lead.get("verfahrenskosten")
            #expect(page.words.contains("beantragt, nicht bewilligt") && page.words.contains("28.000 €"))
            #expect(page.words.contains("Erst fragen, dann unterschreiben"))
            for amount in ["45.000", "30.000", "15.000", "8.000", "7.000"] {
                #expect(page.text.contains("\(amount)\u{A0}€"), "\(amount)")
            }
            #expect(!page.words.contains("2028"))
            let overview = try lead.get(Colleague.home)
            #expect(overview.text.contains("45.000\u{A0}€") && overview.text.contains("15.000\u{A0}€"))
            #expect(overview.text.contains("30.000\u{A0}€, beantragt, nicht bewilligt"))
            let late = try lead.post("verfahrenskosten/bearbeiten", Self.said + [("stand", "0")])
            #expect(late.status == 409 && late.words.contains("Inzwischen hat jemand anderes die Kosten geändert"))
            #expect(try lead.get("verlauf").words.contains("hat die Kosten des Verfahrens geändert."))
        }
    }

    @Test("What cannot be read or given is said at its field", arguments: TestStore.all)
    func errors(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let wrong = try lead.post(
                "verfahrenskosten/bearbeiten",
                [
                    ("jahr-1", "2026"), ("kosten-1", "24.000"), ("foerderung-1", "16.000"), ("dritte-1", "9.000"),
                    ("jahr-2", "bald"), ("kosten-2", "viel"), ("foerderung-2", ""), ("dritte-2", "-5"),
                    ("foerderstand", "geplant"), ("stand", "0"),
                ])
            #expect(wrong.status == 422)
            #expect(
                wrong.text.contains(
                    "2026: Förderung und Dritte sind zusammen 25.000\u{A0}€, die Kosten nur 24.000\u{A0}€."))
            for field in ["foerderung-1", "jahr-2", "kosten-2", "dritte-2"] {
                #expect(wrong.text.contains("id=\"\(field)-fehler\""), "\(field)")
            }
            #expect(wrong.text.contains("value=\"viel\"") && wrong.text.contains("value=\"bald\""))
            #expect(try lead.get("verfahrenskosten").words.contains("Noch keine Kosten eingetragen"))
        }
    }

    @Test("The period of the concept is entered beside the other plans, both years or none")
    func period() throws {
        try TestStore.sqlite.withMeasures { world in
            let lead = try Colleague(world.site)
            let half = try lead.post("vorlagen", [("stand", "0"), ("zeitraum-von", "2027")])
            #expect(half.status == 422 && half.words.contains("Bitte geben Sie das erste und das letzte Jahr an"))
            let years = [("stand", "0"), ("zeitraum-von", "2027"), ("zeitraum-bis", "2036")]
            #expect(try lead.post("vorlagen", years).status == 303)
            let page = try lead.get("vorlagen")
            #expect(page.text.contains("value=\"2027\"") && page.text.contains("value=\"2036\""))
        }
    }

    @Test("Whoever reaches only a part of the concept does not see what the whole costs")
    func restricted() throws {
        try TestStore.sqlite.withMeasures { world in
            let council = try Colleague(
                world.site,
                Grant(
                    .localCouncil, in: .municipality(Workspaces.tannenrode), reach: .init(.edit, ortsteil: "Obertann")),
                email: "ortsrat@tannenrode.example")
            #expect(try council.get("verfahrenskosten").status == 403)
            #expect(try council.get("verfahrenskosten/bearbeiten").status == 403)
            #expect(try council.post("verfahrenskosten/bearbeiten", Self.said).status == 403)
            #expect(try !council.get(Colleague.home).text.contains("/verfahrenskosten"))
        }
    }
}
