import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("What is already there")
struct InventoryPageTests {
    @Test("Entered, changed, met by another, deleted and brought back", arguments: TestStore.all)
    func journey(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let fresh = try lead.get("bestand")
            #expect(fresh.status == 200 && fresh.words.contains("Noch keine Fachplanung eingetragen"))
            #expect(try lead.get("bestand/neu/fachplanung").text.contains("name=\"ortsteile\""))
            let short = try lead.post("bestand/neu/fachplanung", [("titel", "x"), ("text", "bleibt stehen")])
            #expect(
                short.status == 422 && short.words.contains("2 bis 200 Zeichen") && short.text.contains("bleibt stehen")
            )
            let added = try lead.post(
                "bestand/neu/teilraeumliches_konzept",
                [("titel", "Dorfkonzept"), ("text", "Abgleich erledigt"), ("ortsteile", "Kaltenbrück, Obertann")])
            #expect(added.status == 303)
            #expect(
                try lead.post("bestand/neu/ortsteilsteckbrief", [("titel", "Obertann"), ("text", "Höhendorf")]).status
                    == 303)
            let list = try lead.get("bestand")
            #expect(list.words.contains("Abgleich erledigt (Kaltenbrück, Obertann)"))
            let entries = try world.site.workshop.inventory(world.scope)
            let concept = try #require(entries[.areaConcept]?.first)
            let path = "bestand/\(concept.id.text)"
            let revision = String(concept.revision)
            #expect(try lead.post(path, [("titel", "Dorfkonzept 2012"), ("stand", revision)]).status == 303)
            _ = try lead.get("bestand")
            #expect(try lead.get("bestand").status == 200 && world.site.log(1).last.map { $0.queries <= 5 } == true)
            let late = try lead.post(path, [("titel", "Anderer Titel"), ("stand", revision)])
            #expect(late.status == 409 && late.words.contains("Inzwischen hat jemand anderes den Eintrag geändert"))
            #expect(late.text.contains("value=\"Anderer Titel\""))
            #expect(try lead.post("\(path)/loeschen", [("stand", revision)]).status == 409)
            let removed = try lead.post("\(path)/loeschen", [("stand", String(concept.revision + 1))])
            #expect(removed.status == 303)
            #expect(!(try lead.get("bestand")).words.contains("Dorfkonzept 2012"))
            let back = try #require(removed["Location"]?.split(separator: "loeschung=").last)
            #expect(try lead.post("bestand/geloescht/\(back)/zurueckholen").status == 303)
            #expect(try lead.get("bestand").words.contains("Dorfkonzept 2012"))
            #expect(try lead.get("verlauf").words.contains("hat das teilräumliche Konzept „Dorfkonzept“ eingetragen."))
            #expect(try lead.get("bestand/neu/gibt-es-nicht").status == 404)
        }
    }
}
