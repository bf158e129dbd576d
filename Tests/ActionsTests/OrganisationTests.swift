import Access
import Actions
import Domain
import TestSupport
import Testing
import Values

@Suite("Bodies, working time and costs as actions")
struct OrganisationTests {
    @Test("Each change is told to the history once, and what changes nothing is not", arguments: TestStore.all)
    func recorded(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let kept = KeptChanges()
            let spine = try SpineWorkshop(workshop)
            let (recording, scope) = (workshop.recording(kept.journal), spine.scope)
            let body = try recording.addBody(scope, BodyContent(name: "Stadtrat", level: .decision))
            let typed = BodyContent(name: "Stadtrat", level: .decision, members: 13)
            let edited = try recording.editBody(scope, body.id, revision: body.revision, typed)
            _ = try recording.editBody(scope, body.id, revision: edited.revision, typed)
            try recording.removeBody(scope, body.id)
            let cost = ProcessCosts.Year(2026, cost: Money(cents: 2_400_000), funding: Money(cents: 1_600_000))
            let costs = try recording.editProcessCosts(scope, ProcessCosts([cost], state: .applied))
            _ = try recording.editProcessCosts(scope, costs)
            #expect(
                kept.all.map(\.action) == [
                    "gremium.angelegt", "gremium.geaendert", "gremium.entfernt", "verfahrenskosten.geaendert",
                ])
            #expect(kept.all[1].before?["mitglieder"] == nil && kept.all[1].after?["mitglieder"] == 13)
            #expect(kept.all[2].before?["name"] == "Stadtrat" && kept.all[2].after == nil)
            #expect(throws: FieldProblems<BodyContent.Field>.self) { try recording.addBody(scope, BodyContent()) }
            #expect(kept.all.count == 4)
        }
    }

    @Test("Whoever is erased takes along their time and what the history says of it", arguments: TestStore.all)
    func erased(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            _ = try workshop.invite(
                email: EmailAddress("jana.richter@tannenrode.example")!, name: "Jana Richter",
                Grant(.editor, in: .concept(spine.concept.id)), by: .tool("test"), byLetter: false)
            let jana = try #require(try workshop.team(spine.scope).first { $0.account.name == "Jana Richter" })
            let time = WorkingTime(jana.account.id, duty: "Hauptamt, Ansprechpartnerin INSEK", hours: 4)
            _ = try workshop.editWorkingTime(spine.scope, time)
            #expect(try workshop.organisation(spine.scope).hours == 4)
            let search = try #require(PersonSearch(texts: [], account: jana.account.id))
            _ = try workshop.eraseFromHistory(search)
            #expect(try workshop.workingTimes(spine.scope).isEmpty)
            let entries = try workshop.history(spine.scope).entries.filter { $0.action == "arbeitszeit.geaendert" }
            #expect(entries.map(\.isErased) == [true])
        }
    }
}
