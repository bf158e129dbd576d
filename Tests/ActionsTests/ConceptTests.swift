import Access
import Actions
import Domain
import TestSupport
import Testing
import Values

@Suite("Opening and finding concepts")
struct ConceptTests {
    @Test("A concept is opened by its title and found by its address in one query", arguments: TestStore.all)
    func opened(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            #expect(spine.concept.slug.text == "insek-2036")
            #expect(try workshop.concepts(of: SpineWorkshop.tannenrode) == [spine.concept])
            #expect(try workshop.concept(spine.scope) == spine.concept)
            let counter = Counter()
            let found = try workshop.counting { _ in counter.add() }
                .addressedConcept(spine.concept.slug, in: Slug("tannenrode")!)
            #expect(found?.concept == spine.concept)
            #expect(found?.municipality == SpineWorkshop.tannenrode)
            #expect(counter.value == 1)
            #expect(try workshop.addressedConcept(spine.concept.slug, in: Slug("lindenfurt")!) == nil)
        }
    }

    @Test("A joint concept needs the right in every municipality", arguments: TestStore.all)
    func joint(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let lindenfurt = AGS("14999020")!
            let draft = ConceptDraft(title: "Gemeinsam", municipalities: [SpineWorkshop.tannenrode, lindenfurt])
            let refused = #expect(throws: PlanningError.self) { try workshop.openConcept(draft, by: spine.identity) }
            #expect(refused?.code == .notAllowed)
            let mayor = Identity(
                account: spine.identity.account,
                grants: [SpineWorkshop.tannenrode, lindenfurt].map { Grant(.lead, in: .municipality($0)) })
            let concept = try workshop.openConcept(draft, by: mayor)
            #expect(try workshop.concepts(of: lindenfurt) == [concept])
        }
    }

    @Test("An address twice and an unknown municipality are problems of their fields", arguments: TestStore.all)
    func refused(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            _ = try SpineWorkshop(workshop)
            let twice = #expect(throws: FieldProblems<ConceptDraft.Field>.self) {
                try workshop.openConcept(
                    ConceptDraft(title: "INSEK 2036", municipalities: [SpineWorkshop.tannenrode]), byTool: "demo")
            }
            #expect(twice?.problems.map(\.field) == [.slug])
            let unknown = #expect(throws: FieldProblems<ConceptDraft.Field>.self) {
                try workshop.openConcept(
                    ConceptDraft(title: "INSEK neu", municipalities: [AGS("14999999")!]), byTool: "demo")
            }
            #expect(unknown?.problems.map(\.field) == [.municipalities])
        }
    }
}
