import Access
import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("Bodies and working time in the store")
struct OrganisationStoreTests {
    private static let now = Example.now
    private static let jana = Account(
        id: AccountID(Example.id(1)), email: EmailAddress("jana.richter@tannenrode.example")!, name: "Jana Richter",
        state: .active)
    private static let stranger = Account(
        id: AccountID(Example.id(2)), email: EmailAddress("fremd@lindenfurt.example")!, name: "Frieda Fremd",
        state: .active)

    private func withTeam(_ store: TestStore, _ body: (Database, SpineExample) throws -> Void) throws {
        try store.withDatabase(Migrations.all) { database throws in
            let example = try SpineExample(database)
            let concept = example.concept
            try database.write { writing in
                _ = try AccountStore.add(writing, Self.jana, at: Self.now)
                _ = try AccountStore.add(writing, Self.stranger, at: Self.now)
                try GrantStore.give(
                    writing, Grant(.editor, in: .concept(concept)), to: Self.jana.id, id: Example.id(3),
                    at: Self.now)
            }
            try body(database, example)
        }
    }

    private static func body(_ name: String, _ level: BodyLevel = .work) -> Body {
        Body(
            id: .make(at: now), name: name, level: level, members: 5, cadence: "alle zwei Wochen, montags 9:30 Uhr",
            lastMet: Day(iso: "2026-10-08"))
    }

    @Test("Bodies stand in the order of adding; the second editor gets what is stored", arguments: TestStore.all)
    func bodies(_ store: TestStore) throws {
        try withTeam(store) { database, example throws in
            let lead = example.lead
            let (round, council) = (Self.body("Steuerungsrunde"), Self.body("Stadtrat", .decision))
            try database.write { writing in
                try BodyStore.add(writing, lead, round, at: Self.now)
                try BodyStore.add(writing, lead, council, at: Self.now)
            }
            #expect(try database.read { try BodyStore.list($0, lead) } == [round, council])
            let larger = Body(id: round.id, name: round.name, level: .work, members: 6)
            let kept = try database.write { try BodyStore.edit($0, lead, larger, at: Self.now) }.after
            #expect(kept.revision == 2 && kept.cadence.isEmpty && kept.lastMet == nil)
            #expect(try database.read { try BodyStore.find($0, lead, round.id) } == kept)
            let conflict = #expect(throws: EditConflict<Body>.self) {
                try database.write { try BodyStore.edit($0, lead, larger, at: Self.now) }
            }
            #expect(conflict?.stored == kept)
            #expect(try database.write { try BodyStore.remove($0, lead, round.id) } == kept)
            #expect(try database.read { try BodyStore.list($0, lead) } == [council])
            #expect(try database.read { try BodyStore.list($0, example.otherLead) }.isEmpty)
        }
    }

    @Test("Of another concept and without the right nothing is found or changed", arguments: TestStore.all)
    func rights(_ store: TestStore) throws {
        try withTeam(store) { database, example throws in
            let (lead, body) = (example.lead, Self.body("Steuerungsrunde"))
            try database.write { try BodyStore.add($0, lead, body, at: Self.now) }
            let other = example.otherLead
            #expect(try database.read { try BodyStore.find($0, other, body.id) } == nil)
            let foreign = planningError {
                try database.write { _ = try BodyStore.remove($0, other, body.id) }
            }
            #expect(foreign == .notFound)
            for scope in [example.guest(.edit), example.localCouncil("Obertann")] {
                let adding = planningError {
                    try database.write { try BodyStore.add($0, scope, Self.body("Rat"), at: Self.now) }
                }
                let time = planningError {
                    try database.write {
                        _ = try WorkingTimeStore.edit($0, scope, WorkingTime(Self.jana.id, hours: 4), at: Self.now)
                    }
                }
                #expect(adding == .notAllowed && time == .notAllowed)
                #expect(planningError { _ = try database.read { try BodyStore.list($0, scope) } } == .notFound)
                #expect(planningError { _ = try database.read { try WorkingTimeStore.all($0, scope) } } == .notFound)
            }
        }
    }

    @Test("Time is kept of people with a role here, and goes with the account", arguments: TestStore.all)
    func times(_ store: TestStore) throws {
        try withTeam(store) { database, example throws in
            let lead = example.lead
            #expect(try database.read { try WorkingTimeStore.all($0, lead) }.isEmpty)
            let said = WorkingTime(Self.jana.id, duty: "Hauptamt, Ansprechpartnerin INSEK", hours: 4)
            let kept = try database.write { try WorkingTimeStore.edit($0, lead, said, at: Self.now) }.after
            #expect(kept.revision == 1)
            #expect(try database.read { try WorkingTimeStore.all($0, lead) } == [Self.jana.id: kept])
            let conflict = #expect(throws: EditConflict<WorkingTime>.self) {
                try database.write { try WorkingTimeStore.edit($0, lead, said, at: Self.now) }
            }
            #expect(conflict?.stored == kept)
            let stranger = planningError {
                try database.write {
                    _ = try WorkingTimeStore.edit($0, lead, WorkingTime(Self.stranger.id, hours: 4), at: Self.now)
                }
            }
            #expect(stranger == .notFound)
            let today = Self.now.berlin.day
            #expect(try database.read { try OverviewStore.find($0, lead, today: today) }.hoursPerWeek == 4)
            #expect(
                try database.read { try OverviewStore.find($0, example.otherLead, today: today) }.hoursPerWeek == nil)
            _ = try database.write { try AccountErasure.erase($0, [Self.jana.id]) }
            #expect(try database.read { try WorkingTimeStore.all($0, lead) }.isEmpty)
        }
    }

    @Test("The page of the team comes in one query: roles, time and bodies", arguments: TestStore.all)
    func together(_ store: TestStore) throws {
        try withTeam(store) { database, example throws in
            let lead = example.lead
            let body = Self.body("Steuerungsrunde")
            let time = try database.write { writing in
                try BodyStore.add(writing, lead, body, at: Self.now)
                return try WorkingTimeStore.edit(writing, lead, WorkingTime(Self.jana.id, hours: 4), at: Self.now)
                    .after
            }
            let found = try database.read { try OrganisationStore.find($0, lead) }
            #expect(found.bodies == [body] && found.times == [Self.jana.id: time])
            #expect(try found.entries == database.read { try TeamStore.entries($0, lead) })
            #expect(found.entries.map(\.account) == [Self.jana])
            let part = try database.read { try OrganisationStore.find($0, example.guest(.read)) }
            #expect(part.bodies.isEmpty && part.times.isEmpty && part.entries == found.entries)
        }
    }
}
