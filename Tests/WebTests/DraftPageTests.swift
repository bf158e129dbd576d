import Access
import Domain
import HTTPServer
import Reports
import TestSupport
import Testing
import Values

@Suite("The draft and the papers of the first week")
struct DraftPageTests {
    @Test("The draft stands chapter by chapter, marked as what it is, in five queries", arguments: TestStore.all)
    func draft(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let page = try lead.get("entwurf")
            #expect(page.status == 200)
            #expect(page.words.contains("Arbeitsgrundlage – kein beschlossenes INSEK. Beispieldaten – erfunden"))
            #expect(page.text.contains("action=\"\(Colleague.home)/vorlagen/alle\""))
            #expect(page.text.contains("id=\"naechste-schritte\"") && page.text.contains("id=\"ueberblick\""))
            for chapter in DraftChapter.allCases {
                #expect(page.text.contains("/entwurf/\(chapter.rawValue)\""), "\(chapter)")
                let own = try lead.get("entwurf/\(chapter.rawValue)")
                #expect(own.status == 200 && own.text.contains("<h1 class=\"kern-heading-x-large\">\(chapter.title)"))
                #expect(own.words.contains("kein beschlossenes INSEK") && own.text.count < 150_000, "\(chapter)")
            }
            _ = try lead.get("entwurf")
            #expect(world.site.log(DraftChapter.allCases.count + 2).last?.queries == 5)
        }
    }

    @Test("What only the municipality knows is said once and kept; a second editor is told", arguments: TestStore.all)
    func plan(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let page = try lead.get("vorlagen")
            #expect(page.status == 200 && page.text.contains("vorlagen/einleitungsbeschluss/word"))
            #expect(page.text.contains("action=\"\(Colleague.home)/vorlagen/alle\""))
            let fields = [
                ("stand", "0"), ("ansprechperson", "Jana Richter, Telefon 0000 4711"), ("sitzung", "03.12.2026"),
                ("beginn", ""), ("kosten-von", "28.000"), ("kosten-bis", "45.000"),
            ]
            #expect(try lead.post("vorlagen", fields).status == 303)
            let again = try lead.get("vorlagen")
            #expect(
                again.text.contains("value=\"Jana Richter, Telefon 0000 4711\"") && again.text.contains("03.12.2026"))
            let late = try lead.post("vorlagen", fields)
            #expect(late.status == 422 && late.words.contains("Inzwischen hat jemand anderes die Angaben geändert"))
            let wrong = try lead.post("vorlagen", [("stand", "1"), ("sitzung", "31.02.2026"), ("kosten-von", "viel")])
            #expect(
                wrong.status == 422 && wrong.text.contains("value=\"31.02.2026\"")
                    && wrong.text.contains("value=\"viel\""))
        }
    }

    @Test("Who reaches only a part of the concept does not get the papers of the whole")
    func restricted() throws {
        try TestStore.sqlite.withMeasures { world in
            let council = try Colleague(
                world.site,
                Grant(
                    .localCouncil, in: .municipality(Workspaces.tannenrode), reach: .init(.edit, ortsteil: "Obertann")),
                email: "ortsrat@tannenrode.example")
            for path in ["entwurf", "entwurf/pdf", "entwurf/word", "vorlagen", "vorlagen/fahrplan/word"] {
                #expect(try council.get(path).status == 403, "\(path)")
            }
            #expect(try council.post("vorlagen", [("stand", "0")]).status == 403)
            #expect(try council.post("vorlagen/alle").status == 403)
            #expect(try !council.get("").text.contains("/vorlagen"))
        }
    }
}
