import Access
import Database
import Domain
import Storage
import TestSupport
import Testing

@Suite("Elements in the store")
struct ElementStoreTests {
    @Test("Elements come back as they were kept, in the order of positions", arguments: TestStore.all)
    func roundTrip(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let first = try example.goal(database, "Leere Höfe nutzen", in: ["Obertann", "Kaltenbrück"])
            let second = try example.goal(database, "Ortskern füllen", parent: first.id)
            let third = try example.goal(database, "Streuobst erhalten")
            #expect(first.ortsteile == ["Kaltenbrück", "Obertann"])
            #expect([first.position, second.position, third.position] == [1, 1, 2])
            let found = try database.read { try ElementStore.find($0, example.lead, first.id) }
            #expect(found == first)
            let listed = try database.read { try ElementStore.list($0, example.lead, kind: .operativeGoal) }
            #expect(Set(listed) == [first, second, third] && listed.last == third)
            #expect(try database.read { try ElementStore.list($0, example.lead, kind: .measure) }.isEmpty)
        }
    }

    @Test("An edit of a stale revision carries what is stored, and keeps nothing", arguments: TestStore.all)
    func conflict(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            let goal = try example.goal(database, "Alt", in: ["Obertann"])
            let edited = try database.write { writing in
                try ElementStore.edit(
                    writing, lead, goal.id, revision: 1, ElementContent(title: "Neu", text: "Text"), at: Example.now)
            }
            #expect(edited.before == goal)
            #expect(edited.after.revision == 2 && edited.after.contentVersion == 2 && edited.after.ortsteile.isEmpty)
            let conflict = #expect(throws: EditConflict<Element>.self) {
                try database.write { writing in
                    try ElementStore.edit(
                        writing, lead, goal.id, revision: 1, ElementContent(title: "Meins"), at: Example.now)
                }
            }
            #expect(conflict?.stored == edited.after)
            #expect(try database.read { try ElementStore.find($0, lead, goal.id) } == edited.after)
        }
    }

    @Test("The content version rises with the meaning only", arguments: TestStore.all)
    func versions(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            let parent = try example.goal(database, "Oben")
            let goal = try example.goal(database, "Unten")
            let typo = try database.write { writing in
                try ElementStore.edit(
                    writing, lead, goal.id, revision: 1, ElementContent(title: "Untern"), editorial: true,
                    at: Example.now)
            }.after
            let moved = try database.write { writing in
                try ElementStore.move(
                    writing, lead, goal.id, revision: 2, below: parent.id, to: 7, at: Example.now)
            }.after
            #expect(typo.contentVersion == 1 && moved.contentVersion == 1 && moved.revision == 3)
            #expect(moved.parent == parent.id && moved.position == 7)
            #expect(
                planningError {
                    try database.write { writing in
                        _ = try ElementStore.move(
                            writing, lead, parent.id, revision: 1, below: goal.id, to: 1, at: Example.now)
                    }
                } == .impossible)
        }
    }

    @Test("A code is borne by one living element of a kind", arguments: TestStore.all)
    func codes(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let (lead, otherLead) = (example.lead, example.otherLead)
            @Sendable func add(_ scope: Scope, _ kind: ElementKind, _ code: String?) throws -> Element {
                try database.write { writing in
                    try ElementStore.add(
                        writing, scope, .make(at: Example.now), kind, ElementContent(title: "Titel"), code: code,
                        at: Example.now)
                }
            }
            let first = try add(lead, .operativeGoal, "Z1")
            _ = try (add(lead, .finding, "Z1"), add(otherLead, .operativeGoal, "Z1"), add(lead, .idea, nil))
            _ = try add(lead, .idea, nil)
            #expect(planningError { _ = try add(lead, .operativeGoal, "Z1") } == .taken)
            let deletion = try example.delete(database, first.id)
            _ = try add(lead, .operativeGoal, "Z1")
            #expect(planningError { try example.restore(database, deletion) } == .taken)
        }
    }

    @Test("What is deleted goes with all below it and its links, and comes back whole", arguments: TestStore.all)
    func deletion(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let head = try example.goal(database, "Kopf")
            let child = try example.goal(database, "Kind", parent: head.id)
            let far = try example.goal(database, "Fern")
            let links = [
                try example.link(database, child.id, far.id), try example.link(database, far.id, head.id),
            ]
            let deletion = try example.delete(database, head.id)
            let left = try database.read { try ElementStore.list($0, example.lead) }
            #expect(left.map(\.title) == ["Fern"])
            #expect(try database.read { try LinkStore.list($0, example.lead, of: far.id) }.isEmpty)
            #expect(planningError { _ = try example.delete(database, head.id) } == .notFound)

            let restored = try example.restore(database, deletion)
            #expect(Set(restored.elements.map(\.title)) == ["Kopf", "Kind"] && restored.links == 2)
            #expect(try Set(database.read { try LinkStore.list($0, example.lead, of: far.id) }) == Set(links))
            #expect(planningError { try example.restore(database, deletion) } == .notFound)
        }
    }

    @Test("Two deletions undone in the wrong order leave no link that hangs in the air", arguments: TestStore.all)
    func crossed(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let (one, two) = (try example.goal(database, "Eins"), try example.goal(database, "Zwei"))
            let link = try example.link(database, one.id, two.id)
            let (first, second) = (
                try example.delete(database, one.id), try example.delete(database, two.id)
            )
            try example.restore(database, first)
            #expect(try database.read { try LinkStore.list($0, example.lead, of: one.id) }.isEmpty)
            try example.restore(database, second)
            #expect(try database.read { try LinkStore.list($0, example.lead, of: one.id) } == [link])
        }
    }

    @Test("A child cannot come back before its parent, nor a link beside its new twin", arguments: TestStore.all)
    func restoredInOrder(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            let head = try example.goal(database, "Kopf")
            let child = try example.goal(database, "Kind", parent: head.id)
            let (first, second) = (try example.delete(database, child.id), try example.delete(database, head.id))
            #expect(planningError { try example.restore(database, first) } == .parentDeleted)
            try example.restore(database, second)
            try example.restore(database, first)

            let link = try example.link(database, child.id, head.id)
            let deletion = DeletionID.make(at: Example.now)
            _ = try database.write { try LinkStore.remove($0, lead, link.id, deletion, at: Example.now) }
            let twin = try example.link(database, child.id, head.id)
            try example.restore(database, deletion)
            #expect(try database.read { try LinkStore.list($0, lead, of: head.id) } == [twin])
        }
    }

    @Test("A lone link comes back after its ends, and not beside its twin", arguments: TestStore.all)
    func twins(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            let (one, two) = (try example.goal(database, "Eins"), try example.goal(database, "Zwei"))
            let old = try example.link(database, one.id, two.id)
            let unlinked = DeletionID.make(at: Example.now)
            _ = try database.write { try LinkStore.remove($0, lead, old.id, unlinked, at: Example.now) }
            let twin = try example.link(database, one.id, two.id)
            let deletion = try example.delete(database, two.id)
            #expect(planningError { try example.restore(database, unlinked) } == .parentDeleted)
            try example.restore(database, deletion)
            try example.restore(database, unlinked)
            #expect(try database.read { try LinkStore.list($0, lead, of: one.id) } == [twin])
        }
    }
}
