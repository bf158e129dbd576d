import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing
import Values

@Suite("The public page of a concept and the form behind it")
struct PublicPageTests {
    @Test("Saved, published, changed by two, hidden again", arguments: TestStore.all)
    func journey(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let fresh = try lead.get("startseite")
            #expect(fresh.status == 200 && fresh.words.contains("Die Seite ist noch nicht öffentlich"))
            #expect(fresh.words.contains("Im Fahrplan fehlt der Beginn"))
            #expect(world.site.log(1).last.map { $0.queries <= 5 } == true)
            let nothing = try world.site.client.get("/tannenrode/insek")
            #expect(nothing.status == 404 && nothing.words.contains("Tannenrode hat noch keine öffentliche Seite"))
            #expect(try world.site.client.get("/gibt-es-nicht/insek").status == 404)
            #expect(try !world.site.client.get("/tannenrode").text.contains("/tannenrode/insek"))

            let lacking = try lead.post(
                "startseite", [("begruessung", "Guten Tag!"), ("offen", " "), ("oeffentlich", "ja"), ("stand", "0")])
            #expect(lacking.status == 422 && lacking.words.contains("Bitte schreiben Sie, was offen ist."))
            #expect(lacking.words.contains("Bitte schreiben Sie, was nicht offen ist und warum."))
            #expect(lacking.words.contains("Guten Tag!") && lacking.text.contains("checked"))
            let long = try lead.post(
                "startseite", [("begruessung", String(repeating: "a", count: 501)), ("stand", "0")])
            #expect(long.status == 422 && long.words.contains("Bitte kürzen Sie ihn auf höchstens 500 Zeichen."))

            #expect(try lead.post("startseite", [("offen", "Markt <7>"), ("stand", "0")]).status == 303)
            #expect(try world.site.client.get("/tannenrode/insek").status == 404)
            let texts = [("offen", "Markt <7>"), ("nicht-offen", "Die Wärmeplanung"), ("oeffentlich", "ja")]
            #expect(try lead.post("startseite", texts + [("stand", "1")]).status == 303)
            let page = try world.site.client.get("/tannenrode/insek")
            #expect(page.status == 200 && page.words.contains("Tannenrode: Unser Gemeindekonzept (INSEK)"))
            #expect(page.text.contains("Markt &lt;7") && page.words.contains("Die Wärmeplanung"))
            #expect(page.words.contains("Ein Gemeindekonzept (INSEK) sagt, wie sich unser Ort"))
            #expect(page.words.contains("Sie sind hier") && page.words.contains("Schlussbeschluss"))
            #expect(page.words.contains("Beispieldaten") && !page.words.contains("Fragen?"))
            #expect(try world.site.client.get("/tannenrode").text.contains("href=\"/tannenrode/insek\""))
            #expect(try world.site.client.get("/lindenfurt/insek").status == 404)

            let late = try lead.post("startseite", [("offen", "Nur der Markt"), ("stand", "1")])
            #expect(late.status == 409 && late.words.contains("Inzwischen hat jemand anderes die Seite geändert."))
            #expect(late.words.contains("Die Wärmeplanung") && late.words.contains("Nur der Markt"))
            #expect(late.text.contains("name=\"stand\" value=\"2\""))

            let open = try lead.get("startseite")
            #expect(open.words.contains("Die Seite ist öffentlich") && open.words.contains("So geht es weiter"))
            #expect(try lead.post("startseite", Array(texts.prefix(2)) + [("stand", "2")]).status == 303)
            #expect(try world.site.client.get("/tannenrode/insek").status == 404)
            let history = try lead.get("verlauf").words
            for deed in ["geändert", "veröffentlicht", "verborgen"] {
                #expect(history.contains("hat die öffentliche Seite \(deed)."))
            }
            #expect(world.site.failures.isEmpty)
        }
    }

    @Test("Stations say in words how far they are; the contact is there once it is known", arguments: TestStore.all)
    func stations(_ store: TestStore) throws {
        try store.withMeasures { world in
            let today = world.site.workshop.clock.today
            let (site, scope) = (world.site, world.scope)
            let opened = today.adding(days: -30)
            _ = try site.workshop.editPlan(
                scope, ConceptPlan(start: opened, contact: "Jana Richter, Telefon 0000 4711"))
            _ = try site.workshop.editStepPlan(scope, StepPlan(.opening, done: opened))
            _ = try site.workshop.editStepPlan(scope, StepPlan(.kickOff, due: today.adding(days: -1)))
            let page = PublicPage(greeting: "Reden Sie mit.", open: "Markt 7", closed: "Die Pflicht", published: true)
            _ = try site.workshop.editPublicPage(scope, page)
            let answer = try site.client.get("/tannenrode/insek")
            #expect(
                answer.words.contains("Reden Sie mit.") && !answer.words.contains("Ein Gemeindekonzept (INSEK) sagt"))
            #expect(answer.words.contains("Fragen?") && answer.words.contains("Jana Richter, Telefon 0000 4711"))
            #expect(answer.words.contains("Heute ist der \(today.germanLong)."))
            for word in ["erledigt", "verspätet sich", "als Nächstes", "geplant"] {
                #expect(answer.words.contains(word), "\(word)")
            }
            #expect(answer.text.contains("<time datetime=\"\(opened.iso)\">"))
        }
    }

    @Test("Whoever reaches only a part of the concept does not see the form")
    func rights() throws {
        try TestStore.sqlite.withMeasures { world in
            let guest = try Colleague(world.site, .guest)
            #expect(try guest.get("startseite").status == 403)
            #expect(try guest.post("startseite", [("offen", "Alles"), ("stand", "0")]).status == 403)
            #expect(try world.site.workshop.publicPage(world.scope) == PublicPage())
        }
    }
}
