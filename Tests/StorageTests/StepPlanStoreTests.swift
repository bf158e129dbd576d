import Access
import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("What is said about the steps of a concept")
struct StepPlanStoreTests {
    @Test("A step comes back as it was said; the second editor gets what is stored", arguments: TestStore.all)
    func edits(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            #expect(try database.read { try StepPlanStore.workPlan($0, lead) } == WorkPlan())
            let said = StepPlan(
                .stockTaking, doer: .bureau, staffDays: 4, spentDays: 1,
                cost: CostRange(low: Money(cents: 1_000_000), high: Money(cents: 1_500_000)),
                due: Day(iso: "2027-02-01"))
            let kept = try database.write { try StepPlanStore.edit($0, lead, said, at: Example.now) }.after
            #expect(kept.revision == 1)
            _ = try database.write {
                try StepPlanStore.edit($0, lead, StepPlan(.opening, done: Day(iso: "2026-03-12")), at: Example.now)
            }
            let concept = try database.write {
                try PlanStore.edit($0, lead, ConceptPlan(contact: "Rathaus"), at: Example.now)
            }.after
            let plan = try database.read { try StepPlanStore.workPlan($0, lead) }
            #expect(plan.concept == concept && plan.steps.count == 2 && plan.step(.stockTaking) == kept)
            #expect(plan.step(.decision) == StepPlan(.decision))
            let conflict = #expect(throws: EditConflict<StepPlan>.self) {
                try database.write { try StepPlanStore.edit($0, lead, said, at: Example.now) }
            }
            #expect(conflict?.stored == kept)
            #expect(try database.read { try StepPlanStore.workPlan($0, example.otherLead) } == WorkPlan())
            let overview = try database.read { try OverviewStore.find($0, lead, today: Example.now.berlin.day) }
            #expect(overview.plan == plan && overview.quickAnswers == 0)
        }
    }

    @Test("Answers of the quick check are counted once, however many steps are planned", arguments: TestStore.all)
    func counts(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            let topic = Domain.Topic.all[0]
            let answers = Dictionary(uniqueKeysWithValues: topic.questions.map { ($0.key, QuickCheck.Answer.yes) })
            try database.write { writing in
                _ = try QuickCheckStore.answer(
                    writing, lead, topic, seen: QuickCheck(), now: QuickCheck(answers: answers))
                for step in [ProcessStepKey.opening, .framework] {
                    _ = try StepPlanStore.edit(writing, lead, StepPlan(step, doer: .ourselves), at: Example.now)
                }
            }
            let today = Example.now.berlin.day
            let own = try database.read { try OverviewStore.find($0, lead, today: today) }
            #expect(own.quickAnswers == answers.count && own.plan.steps.count == 2)
            let counts = try database.read { try MeasureStore.counts($0, lead) }
            #expect(own.measures == counts)
            #expect(try database.read { try OverviewStore.find($0, example.otherLead, today: today) }.quickAnswers == 0)
        }
    }

    @Test("Only who may edit the whole concept plans its steps", arguments: TestStore.all)
    func rights(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            for scope in [example.guest(.edit), example.localCouncil("Obertann")] {
                let refusal = planningError {
                    try database.write {
                        _ = try StepPlanStore.edit($0, scope, StepPlan(.opening, doer: .ourselves), at: Example.now)
                    }
                }
                #expect(refusal == .notAllowed)
                #expect(throws: PlanningError.self) { try database.read { try StepPlanStore.workPlan($0, scope) } }
            }
        }
    }
}
