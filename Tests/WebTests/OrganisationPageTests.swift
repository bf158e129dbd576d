import Access
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("Bodies and working time on the pages")
struct OrganisationPageTests {
    /// The first address of a kind on a page, behind the concept.
    private func address(_ page: Answer, _ pattern: String) throws -> String {
        let found = page.text.firstMatch(
            of: try Regex("/werkstatt/tannenrode/insek-2036/(\(pattern))\"", as: (Substring, Substring).self))
        return String(try #require(found).1)
    }

    @Test("Somebody's time is entered, summed up and compared with the work", arguments: TestStore.all)
    func time(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let fresh = try lead.get("team")
            #expect(fresh.words.contains("noch keine Angabe") && !fresh.words.contains("0 Stunden"))
            #expect(fresh.words.contains("hat noch niemand eingetragen"))
            #expect(world.site.log(1).last.map { $0.queries <= 5 } == true)
            #expect(try lead.get(Colleague.home).words.contains("Wie viele Stunden Ihr Team in der Woche hat"))
            let path = try address(fresh, "team/[0-9a-f-]{36}/zeit")
            #expect(try lead.get(path).words.contains("Zeit für das INSEK: Ute Beyer"))
            let said = [("funktion", "Hauptamt, Ansprechpartnerin INSEK"), ("stunden", "12"), ("stand", "0")]
            #expect(try lead.post(path, said).status == 303)
            let team = try lead.get("team")
            #expect(team.words.contains("Ute Beyer Hauptamt, Ansprechpartnerin INSEK"))
            #expect(team.words.contains("Zusammen 12 Stunden in der Woche."))
            let overview = try lead.get(Colleague.home)
            #expect(world.site.log(1).last.map { $0.queries <= 5 } == true)
            #expect(overview.words.contains("Reicht unsere Zeit?"))
            #expect(overview.words.contains("brauchen Sie bei 12 Stunden in der Woche etwa"))
            #expect(overview.words.contains("Annahme: 8 Stunden je Personentag."))
            let late = try lead.post(path, [("stunden", "4"), ("stand", "0")])
            #expect(late.status == 409 && late.words.contains("Inzwischen hat jemand anderes die Zeit geändert"))
            #expect(late.text.contains("value=\"4\"") && late.text.contains("name=\"stand\" value=\"1\""))
            let wrong = try lead.post(path, [("stunden", "2,5"), ("stand", "1")])
            #expect(wrong.status == 422 && wrong.words.contains("Bitte geben Sie ganze Stunden an"))
            #expect(try lead.post(path, [("stunden", "0"), ("stand", "1")]).status == 303)
            #expect(try lead.get(Colleague.home).words.contains("Es sind keine freien Stunden angegeben"))
            #expect(try lead.get(Colleague.home).words.contains("Fachstelle INGE"))
            #expect(try lead.get("verlauf").words.contains("hat eingetragen, was jemand für das INSEK tut"))
        }
    }

    @Test("A body is added, changed and taken away after a question", arguments: TestStore.all)
    func bodies(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            #expect(try lead.get("team").words.contains("Noch ist kein Gremium eingetragen."))
            #expect(try lead.get("gremien/neu").status == 200)
            let empty = try lead.post("gremien/neu", [("name", " "), ("mitglieder", "viele")])
            #expect(empty.status == 422 && empty.words.contains("Bitte geben Sie dem Gremium einen Namen"))
            #expect(empty.words.contains("Das ist keine Zahl.") && empty.text.contains("value=\"viele\""))
            let said = [
                ("name", "Steuerungsrunde"), ("ebene", "arbeit"), ("mitglieder", "5"),
                ("turnus", "alle zwei Wochen, montags 9:30 Uhr"), ("zuletzt", "02.11.2026"),
            ]
            #expect(try lead.post("gremien/neu", said).status == 303)
            let team = try lead.get("team")
            #expect(team.words.contains("Arbeitsebene Steuerungsrunde"))
            #expect(
                team.words.contains("5 Mitglieder · alle zwei Wochen, montags 9:30 Uhr · zuletzt am 02.11.2026"))
            #expect(!team.words.contains("Entscheidungsebene"))
            let path = try address(team, "gremien/[0-9a-f-]{36}")
            let page = try lead.get(path)
            #expect(page.text.contains("value=\"Steuerungsrunde\"") && page.text.contains("value=\"02.11.2026\""))
            let changed = said.filter { $0.0 != "mitglieder" } + [("mitglieder", "6"), ("stand", "1")]
            #expect(try lead.post(path, changed).status == 303)
            let late = try lead.post(path, changed)
            #expect(late.status == 409 && late.words.contains("Inzwischen hat jemand anderes das Gremium geändert"))
            #expect(try lead.get("\(path)/loeschen").words.contains("Gremium „Steuerungsrunde“ löschen?"))
            #expect(try lead.post("\(path)/loeschen").status == 303)
            #expect(try lead.get(path).status == 404)
            let history = try lead.get("verlauf").words
            for words in ["angelegt", "geändert", "gelöscht"] {
                #expect(history.contains("hat das Gremium „Steuerungsrunde“ \(words)."), "\(words)")
            }
        }
    }

    @Test("Whoever reaches only a part sees roles, but no time and no bodies")
    func restricted() throws {
        try TestStore.sqlite.withMeasures { world in
            let council = try Colleague(
                world.site,
                Grant(
                    .localCouncil, in: .municipality(Workspaces.tannenrode), reach: .init(.edit, ortsteil: "Obertann")),
                email: "ortsrat@tannenrode.example")
            let team = try council.get("team")
            #expect(team.status == 200 && !team.words.contains("noch keine Angabe"))
            #expect(!team.text.contains("/zeit\"") && !team.text.contains("gremien"))
            #expect(try council.get("gremien/neu").status == 403)
            #expect(try council.post("gremien/neu", [("name", "Rat"), ("ebene", "arbeit")]).status == 403)
        }
    }
}
