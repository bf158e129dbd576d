import Access
import Database
import Domain
import Storage
import TestSupport
import Testing

@Suite("Answers of the quick check in the store")
struct QuickCheckStoreTests {
    private static let (housing, townscape) = (Domain.Topic.all[0], Domain.Topic.all[1])

    private static func check(_ topic: Domain.Topic, _ answer: QuickCheck.Answer, _ count: Int = 2) -> QuickCheck {
        QuickCheck(answers: Dictionary(uniqueKeysWithValues: topic.questions.prefix(count).map { ($0.key, answer) }))
    }

    @Test(
        "Answers come back; people at two topics never meet, at one topic the second is told", arguments: TestStore.all)
    func answers(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            @Sendable func answer(_ topic: Domain.Topic, seen: QuickCheck, _ now: QuickCheck) throws -> QuickCheck {
                try database.write {
                    try QuickCheckStore.answer($0, lead, topic, seen: seen, now: now)
                }.after
            }
            let yes = Self.check(Self.housing, .yes)
            #expect(try answer(Self.housing, seen: QuickCheck(), yes) == yes)
            _ = try answer(Self.townscape, seen: QuickCheck(), Self.check(Self.townscape, .no))
            #expect(try database.read { try QuickCheckStore.find($0, lead) }.answered == 4)
            // The same answers once more, as after a second press, are no conflict.
            #expect(try answer(Self.housing, seen: QuickCheck(), yes) == yes)
            let conflict = #expect(throws: EditConflict<QuickCheck>.self) {
                try answer(Self.housing, seen: QuickCheck(), Self.check(Self.housing, .no))
            }
            #expect(conflict?.stored == yes)
            let fewer = Self.check(Self.housing, .unknown, 1)
            _ = try answer(Self.housing, seen: yes, fewer)
            #expect(try database.read { try QuickCheckStore.find($0, lead) }.only(Self.housing) == fewer)
            #expect(try database.read { try QuickCheckStore.find($0, example.otherLead) } == QuickCheck())
        }
    }

    @Test("Whoever reaches only a part does not answer for the whole", arguments: TestStore.all)
    func rights(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            for scope in [example.guest(.edit), example.localCouncil("Obertann")] {
                let refusal = planningError {
                    try database.write {
                        _ = try QuickCheckStore.answer(
                            $0, scope, Self.housing, seen: QuickCheck(), now: Self.check(Self.housing, .yes))
                    }
                }
                #expect(refusal == .notAllowed)
                #expect(throws: PlanningError.self) { try database.read { try QuickCheckStore.find($0, scope) } }
            }
        }
    }
}
