import Access
import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("What is said about a concept as a whole")
struct PlanStoreTests {
    @Test(
        "It comes back as it was said; open stays open; the second editor gets what is stored", arguments: TestStore.all
    )
    func edits(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            #expect(try database.read { try PlanStore.find($0, lead) } == ConceptPlan())
            let said = ConceptPlan(
                start: Day(iso: "2026-11-16"), contact: "Jana Richter, Telefon 0000 4711",
                cost: CostRange(low: Money(cents: 1_500_000), high: Money(cents: 4_500_000)))
            let kept = try database.write { try PlanStore.edit($0, lead, said, at: Example.now) }.after
            #expect(kept.revision == 1)
            #expect(try database.read { try PlanStore.find($0, lead) } == kept)
            var less = kept
            less.contact = nil
            less.session = Day(iso: "2026-12-03")
            let second = less
            #expect(try database.write { try PlanStore.edit($0, lead, second, at: Example.now) }.after.contact == nil)
            let conflict = #expect(throws: EditConflict<ConceptPlan>.self) {
                try database.write { try PlanStore.edit($0, lead, second, at: Example.now) }
            }
            #expect(conflict?.stored.revision == 2)
        }
    }

    @Test("Only who may edit the whole concept says it; other concepts know nothing of it", arguments: TestStore.all)
    func rights(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            _ = try database.write { try PlanStore.edit($0, lead, ConceptPlan(contact: "Rathaus"), at: Example.now) }
            #expect(try database.read { try PlanStore.find($0, example.otherLead) } == ConceptPlan())
            for scope in [example.guest(.edit), example.localCouncil("Obertann")] {
                let refusal = planningError {
                    try database.write { _ = try PlanStore.edit($0, scope, ConceptPlan(revision: 1), at: Example.now) }
                }
                #expect(refusal == .notAllowed)
            }
        }
    }
}
