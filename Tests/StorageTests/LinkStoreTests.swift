import Access
import Database
import Domain
import Storage
import TestSupport
import Testing

@Suite("Links in the store")
struct LinkStoreTests {
    @Test("A link remembers what it has seen, and is confirmed", arguments: TestStore.all)
    func confirmed(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            let (source, target) = (try example.goal(database, "Von"), try example.goal(database, "Zu"))
            _ = try database.write { writing in
                try ElementStore.edit(
                    writing, lead, target.id, revision: 1, ElementContent(title: "Zu etwas"), at: Example.now)
            }
            let link = try example.link(database, source.id, target.id)
            #expect(link.seen == 2)
            _ = try database.write { writing in
                try ElementStore.edit(
                    writing, lead, target.id, revision: 2, ElementContent(title: "Zu nichts"), at: Example.now)
            }
            let (before, after) = try database.write { try LinkStore.confirm($0, lead, link.id) }
            #expect(before == link && after.seen == 3)
            #expect(try database.read { try LinkStore.find($0, lead, link.id) } == after)
        }
    }

    @Test("Every kind of end is kept", arguments: TestStore.all)
    func ends(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            let goal = try example.goal(database, "Ziel")
            for kind in LinkEnd.Kind.allCases where kind != .element {
                let end = try #require(LinkEnd(kind, key: "schlüssel/\(kind.rawValue)"))
                let link = try database.write { writing in
                    try LinkStore.add(
                        writing, lead, .make(at: Example.now), .restsOn, from: .element(goal.id), to: end, version: 5,
                        at: Example.now)
                }
                #expect(link.seen == 5)
                #expect(try database.read { try LinkStore.find($0, lead, link.id) } == link)
                let passage = try database.write { writing in
                    try LinkStore.add(
                        writing, lead, .make(at: Example.now), .mentions, from: end, to: .element(goal.id),
                        at: Example.now)
                }
                #expect(passage.source == end)
            }
            #expect(try database.read { try LinkStore.list($0, lead, of: goal.id) }.count == 10)
        }
    }

    @Test("A link to itself, without an element, or twice is refused", arguments: TestStore.all)
    func refused(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            let (one, two) = (try example.goal(database, "Eins"), try example.goal(database, "Zwei"))
            _ = try example.link(database, one.id, two.id)
            #expect(planningError { _ = try example.link(database, one.id, two.id) } == .taken)
            #expect(planningError { _ = try example.link(database, one.id, one.id) } == .impossible)
            #expect(
                planningError {
                    try database.write { writing in
                        _ = try LinkStore.add(
                            writing, lead, .make(at: Example.now), .restsOn, from: .file("a"), to: .figure("b"),
                            at: Example.now)
                    }
                } == .impossible)
        }
    }
}
