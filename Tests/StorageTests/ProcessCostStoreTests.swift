import Access
import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("What the making of a concept costs, in the store")
struct ProcessCostStoreTests {
    private static let said = ProcessCosts(
        [
            .init(2026, cost: Money(cents: 2_400_000), funding: Money(cents: 1_600_000)),
            .init(2027, cost: Money(cents: 2_100_000), funding: Money(cents: 1_400_000)),
        ], state: .applied, fallback: "ohne Büro für Karten, 28.000 €")

    @Test("It comes back as it was said; years go and come; the second editor is told", arguments: TestStore.all)
    func edits(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            #expect(try database.read { try ProcessCostStore.find($0, lead) } == ProcessCosts())
            let kept = try database.write { try ProcessCostStore.edit($0, lead, Self.said, at: Example.now) }.after
            #expect(kept.revision == 1 && kept.years == Self.said.years)
            #expect(try database.read { try ProcessCostStore.find($0, lead) } == kept)
            let overview = try database.read {
                try OverviewStore.find($0, lead, today: Example.now.berlin.day)
            }
            #expect(overview.costs == Self.said.sums && overview.funding == .applied)
            let conflict = #expect(throws: EditConflict<ProcessCosts>.self) {
                try database.write { try ProcessCostStore.edit($0, lead, Self.said, at: Example.now) }
            }
            #expect(conflict?.stored == kept)
            let none = ProcessCosts(state: .open, revision: 1)
            let emptied = try database.write { try ProcessCostStore.edit($0, lead, none, at: Example.now) }.after
            #expect(emptied.revision == 2 && emptied.years.isEmpty)
            #expect(try database.read { try ProcessCostStore.find($0, lead) } == emptied)
            let after = try database.read { try OverviewStore.find($0, lead, today: Example.now.berlin.day) }
            #expect(after.costs == nil && after.funding == .open)
            #expect(try database.read { try ProcessCostStore.find($0, example.otherLead) } == ProcessCosts())
        }
    }

    @Test("Only who may edit the whole concept says it", arguments: TestStore.all)
    func rights(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            for scope in [example.guest(.edit), example.localCouncil("Obertann")] {
                let refusal = planningError {
                    try database.write { _ = try ProcessCostStore.edit($0, scope, Self.said, at: Example.now) }
                }
                #expect(refusal == .notAllowed)
                #expect(planningError { _ = try database.read { try ProcessCostStore.find($0, scope) } } == .notFound)
            }
        }
    }

    @Test("The period of a concept is kept beside the rest of the plan", arguments: TestStore.all)
    func period(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let lead = try SpineExample(database).lead
            let plan = ConceptPlan(contact: "Rathaus", period: 2027...2036)
            let kept = try database.write { try PlanStore.edit($0, lead, plan, at: Example.now) }.after
            #expect(try database.read { try PlanStore.find($0, lead) } == kept && kept.period == 2027...2036)
            #expect(try database.read { try StepPlanStore.workPlan($0, lead) }.concept == kept)
        }
    }
}
