import Access
import Database
import Domain
import Storage
import TestSupport
import Testing

@Suite("Own counts in the store")
struct OwnCountStoreTests {
    private static func counts(_ value: Int64) -> OwnCounts {
        OwnCounts([
            OwnCount(
                place: "Obertann", feature: "Wohnungen", thousandths: value * 1_000,
                date: CountDate(german: "08/2026")!,
                source: "Bauamt"),
            OwnCount(
                feature: "Anteil", thousandths: 92_500, unit: "%", whole: "", date: CountDate(german: "2011")!,
                source: "Zählung"),
        ])
    }

    @Test("Counts come back in their order and are replaced as a whole", arguments: TestStore.all)
    func replaced(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            let (first, second) = (Self.counts(97), Self.counts(98))
            #expect(try database.write { try OwnCountStore.replace($0, lead, first) }.before.isEmpty)
            #expect(try database.read { try OwnCountStore.find($0, lead) } == OwnCounts(first.counts, revision: 1))
            let (before, after) = try database.write { try OwnCountStore.replace($0, lead, second, seen: 1) }
            #expect(before.counts == first.counts && after == OwnCounts(second.counts, revision: 2))
            #expect(try database.read { try OwnCountStore.find($0, lead) } == after)
            let conflict = #expect(throws: EditConflict<OwnCounts>.self) {
                try database.write { _ = try OwnCountStore.replace($0, lead, first, seen: 1) }
            }
            #expect(conflict?.stored == after)
            // The same numbers once more, as after a second press, are no conflict.
            #expect(try database.write { try OwnCountStore.replace($0, lead, second, seen: 1) }.after == after)
            #expect(try database.read { try OwnCountStore.find($0, example.otherLead) }.isEmpty)
        }
    }

    @Test("Whoever reaches only a part neither sees nor replaces them", arguments: TestStore.all)
    func rights(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            for scope in [example.guest(.edit), example.localCouncil("Obertann")] {
                #expect(planningError { _ = try database.read { try OwnCountStore.find($0, scope) } } == .notFound)
                #expect(
                    planningError { _ = try database.write { try OwnCountStore.replace($0, scope, Self.counts(1)) } }
                        == .notAllowed)
            }
        }
    }
}
