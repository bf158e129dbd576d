import Access
import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("Who reaches which element")
struct SpineRightsTests {
    private static let content = ElementContent(title: "Geändert")

    @Test("Another concept's element is as if it did not exist, for every query", arguments: TestStore.all)
    func foreign(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let foreign = example.otherLead
            let goal = try example.goal(database, "Ziel")
            let measure = try example.measure(database, MeasureContent(title: "Maßnahme"))
            let link = try example.link(database, measure.id, goal.id)
            let deleted = try example.goal(database, "Weg")
            let deletion = try example.delete(database, deleted.id)
            let own = try database.write { writing in
                try ElementStore.add(
                    writing, foreign, .make(at: Example.now), .operativeGoal, ElementContent(title: "Eigenes"),
                    at: Example.now)
            }
            let before = try database.read { try ElementStore.list($0, example.lead) }

            try database.read { (reading) throws in
                #expect(try ElementStore.find(reading, foreign, goal.id) == nil)
                #expect(try ElementStore.list(reading, foreign) == [own])
                #expect(try LinkStore.find(reading, foreign, link.id) == nil)
                #expect(try LinkStore.list(reading, foreign, of: goal.id).isEmpty)
                #expect(try MeasureStore.find(reading, foreign, measure.id) == nil)
                #expect(try MeasureStore.find(reading, foreign, measure.code) == nil)
                #expect(try MeasureStore.codes(reading, foreign).isEmpty)
            }
            let now = Example.now
            let attempts: [@Sendable (Writing) throws -> Void] = [
                { _ = try ElementStore.edit($0, foreign, goal.id, revision: 1, Self.content, at: now) },
                { _ = try ElementStore.move($0, foreign, goal.id, revision: 1, below: nil, to: 1, at: now) },
                { _ = try ElementStore.move($0, foreign, own.id, revision: 1, below: goal.id, to: 1, at: now) },
                { _ = try ElementStore.delete($0, foreign, goal.id, revision: 1, .make(at: now), at: now) },
                { _ = try ElementStore.restore($0, foreign, deletion, at: now) },
                {
                    _ = try ElementStore.add(
                        $0, foreign, .make(at: now), .idea, Self.content, parent: goal.id, at: now)
                },
                { _ = try LinkStore.confirm($0, foreign, link.id) },
                { _ = try LinkStore.remove($0, foreign, link.id, .make(at: now), at: now) },
                {
                    _ = try LinkStore.add(
                        $0, foreign, .make(at: now), .serves, from: .element(own.id), to: .element(goal.id), at: now)
                },
                {
                    _ = try LinkStore.add(
                        $0, foreign, .make(at: now), .serves, from: .element(goal.id), to: .element(own.id), at: now)
                },
                {
                    _ = try MeasureStore.edit(
                        $0, foreign, measure.id, revision: 1, MeasureContent(title: "Fremd"), at: now)
                },
                { _ = try MeasureStore.delete($0, foreign, measure.id, revision: 1, .make(at: now), at: now) },
            ]
            for (index, attempt) in attempts.enumerated() {
                #expect(planningError { try database.write(attempt) } == .notFound, "attempt \(index)")
            }
            #expect(try database.read { try ElementStore.list($0, example.lead) } == before)
        }
    }

    @Test("The store itself refuses a link into another concept", arguments: TestStore.all)
    func constraint(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let goal = try example.goal(database, "Ziel")
            let error = #expect(throws: DatabaseError.self) {
                try database.write { writing in
                    try writing.execute(
                        """
                        INSERT INTO link (concept_id, id, relation, source_kind, source_key, source_element,
                            target_kind, target_key, seen, created)
                        VALUES (\(example.other.text), 'x', 'dient', 'element', \(goal.id.text), \(goal.id.text),
                            'datei', 'x', 1, 1)
                        """)
                }
            }
            #expect(error?.code == .constraint(.foreignKey))
        }
    }

    @Test("A guest sees and changes what was chosen, at the level given", arguments: TestStore.all)
    func guest(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let (chosen, hidden) = (try example.goal(database, "Gewählt"), try example.goal(database, "Verborgen"))
            let link = try example.link(database, chosen.id, hidden.id)
            let (reader, editor) = (example.guest(.read, chosen.id), example.guest(.edit, chosen.id))
            try database.read { (reading) throws in
                #expect(try ElementStore.list(reading, reader) == [chosen])
                #expect(try ElementStore.find(reading, reader, hidden.id) == nil)
                #expect(try LinkStore.list(reading, reader, of: chosen.id).isEmpty)
                #expect(try LinkStore.find(reading, reader, link.id) == nil)
            }
            @Sendable func edit(_ scope: Scope, _ id: ElementID) -> PlanningError.Code? {
                planningError {
                    try database.write {
                        _ = try ElementStore.edit($0, scope, id, revision: 1, Self.content, at: Example.now)
                    }
                }
            }
            #expect(edit(reader, chosen.id) == .notAllowed)
            #expect(edit(editor, hidden.id) == .notFound)
            #expect(edit(editor, chosen.id) == nil)
            #expect(planningError { _ = try example.delete(database, hidden.id, editor) } == .notFound)
            for scope in [reader, editor] {
                #expect(
                    planningError {
                        try database.write {
                            _ = try ElementStore.add(
                                $0, scope, .make(at: Example.now), .idea, Self.content, at: Example.now)
                        }
                    } == .notAllowed)
            }
            #expect(
                planningError {
                    try database.write {
                        _ = try LinkStore.add(
                            $0, editor, .make(at: Example.now), .serves, from: .element(chosen.id),
                            to: .element(hidden.id), at: Example.now)
                    }
                } == .notFound)
        }
    }

    @Test("An Ortschaftsrat reaches its Ortsteil and cannot move things across its border", arguments: TestStore.all)
    func ortsteil(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let own = try example.measure(
                database, MeasureContent(title: "Dorfhaus", ortsteile: ["Haselwinkel", "Obertann"]))
            let far = try example.measure(database, MeasureContent(title: "Markt", ortsteile: ["Kernstadt"]))
            let council = example.localCouncil("Haselwinkel")
            let snapshot = try #require(try SnapshotCache().snapshot(database, council))
            let list = MeasureListing(snapshot, MeasureQuery())
            #expect(list.rows.map(\.id) == [own.id] && list.matching == 1)
            #expect(list.ortsteile == ["Haselwinkel", "Obertann"])
            #expect(try database.read { try MeasureStore.find($0, council, far.code) } == nil)
            @Sendable func edit(_ id: ElementID, _ ortsteile: [String]) -> PlanningError.Code? {
                planningError {
                    try database.write {
                        _ = try MeasureStore.edit(
                            $0, council, id, revision: 1, MeasureContent(title: "Neues Haus", ortsteile: ortsteile),
                            at: Example.now)
                    }
                }
            }
            #expect(edit(far.id, ["Kernstadt"]) == .notFound)
            #expect(edit(own.id, ["Haselwinkel"]) == .notAllowed)
            #expect(edit(own.id, ["Obertann", "Haselwinkel"]) == nil)
            #expect(planningError { try database.read { _ = try MeasureStore.codes($0, council) } } == .notAllowed)
        }
    }

    @Test("A council member without a reach sees no element", arguments: TestStore.all)
    func council(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let goal = try example.goal(database, "Ziel")
            try database.read { (reading) throws in
                #expect(try ElementStore.list(reading, example.council).isEmpty)
                #expect(try ElementStore.find(reading, example.council, goal.id) == nil)
            }
            #expect(try SnapshotCache().snapshot(database, example.council) == nil)
        }
    }
}
