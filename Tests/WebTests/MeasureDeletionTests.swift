import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("Deleting measures and bringing them back")
struct MeasureDeletionTests {
    private static let delete = "massnahmen/M-01/loeschen"

    @Test("The question stands on a page of its own; the message offers the way back", arguments: TestStore.all)
    func deleted(_ store: TestStore) throws {
        try store.withMeasures { world in
            let link = try world.site.workshop.link(
                world.scope, .interactsWith, from: .element(world.house.id), to: .element(world.market.id))
            let lead = try Colleague(world.site)
            let sheet = try lead.get("massnahmen/M-01")
            #expect(sheet.text.contains(#"<dialog class="kern-dialog" id="loeschen""#))
            let question = try lead.get(Self.delete)
            let snapshot = Snapshot("Web/measure-delete.html", question.stable)
            #expect(snapshot.matches, "\(snapshot)")
            let form = SentForm(question, to: "\(Colleague.home)/\(Self.delete)")
            let answer = try lead.post(Self.delete, form.fields)
            #expect(answer.status == 303)
            #expect(try world.stored(world.house) == nil)
            let list = try lead.get(answer["Location"]!)
            #expect(list.words.contains("Der Eintrag ist gelöscht. Rückgängig"))
            #expect(!list.text.contains("M-01"))
            #expect(try list.attributes("href").contains("\(Colleague.home)/massnahmen"))
            let undo = try #require(try list.attributes("action").first { $0.hasSuffix("/zurueckholen") })
            let back = try lead.post(undo)
            #expect(back["Location"] == "\(Colleague.home)/massnahmen/M-01?meldung=zurueckgeholt")
            let again = try lead.get(back["Location"]!)
            #expect(again.words.contains("Der gelöschte Eintrag ist wieder da, mit allen Verknüpfungen."))
            #expect(again.words.contains("M-02 Öffnung des Marktes"))
            #expect(try world.site.workshop.snapshot(world.scope)?.links == [link])
            // A second press has nothing to bring back.
            #expect(try lead.post(undo).status == 404)
        }
    }

    @Test("Changed since the question was asked: it is asked once more", arguments: TestStore.all)
    func changed(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let form = SentForm(try lead.get(Self.delete), to: "\(Colleague.home)/\(Self.delete)")
            _ = try world.change(world.house) { $0.texts[.place] = "Bahnhof" }
            let answer = try lead.post(Self.delete, form.fields)
            #expect(answer.status == 409)
            #expect(answer.words.contains("Inzwischen hat jemand die Maßnahme geändert"))
            #expect(try world.stored(world.house) != nil)
            let again = SentForm(answer, to: "\(Colleague.home)/\(Self.delete)")
            #expect(try lead.post(Self.delete, again.fields).status == 303)
            #expect(try world.stored(world.house) == nil)
            // Deleted meanwhile by somebody else.
            #expect(try lead.post(Self.delete, again.fields).status == 404)
        }
    }

    @Test("A deletion of another concept is not there, and no button leads to what is none", arguments: TestStore.all)
    func foreign(_ store: TestStore) throws {
        try store.withMeasures { world in
            let (scope, theirs) = try world.other()
            let deletion = try world.site.workshop.deleteMeasure(scope, theirs.id, revision: 1)
            let lead = try Colleague(world.site)
            for id in [deletion, .make(at: HandClock.start)] {
                #expect(try lead.post("massnahmen/geloescht/\(id)/zurueckholen").status == 404)
            }
            #expect(try world.site.workshop.measure(scope, theirs.id) == nil)
            for query in ["?meldung=geloescht&loeschung=x", "?meldung=geloescht", "?loeschung=\(deletion)"] {
                #expect(try !lead.get("massnahmen\(query)").text.contains("zurueckholen"), "\(query)")
            }
            #expect(try lead.post("massnahmen/M-09/loeschen", [("fassung", "1")]).status == 404)
        }
    }

    @Test("A number that was given anew keeps the deleted one away, in words", arguments: TestStore.all)
    func taken(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let answer = try lead.post(Self.delete, [("fassung", "1")])
            _ = try world.site.workshop.importMeasures(world.scope, Array("nummer;titel\nM-01;Neu\n".utf8), as: .csv)
            let undo = try #require(
                try lead.get(answer["Location"]!).attributes("action").first { $0.hasSuffix("/zurueckholen") })
            let back = try lead.post(undo)
            #expect(back.status == 409)
            #expect(back.words.contains("Die Nummer M-01 ist inzwischen neu vergeben."))
        }
    }
}
