import Access
import Actions
import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("Pages of the history")
struct HistoryPageTests {
    private func write(
        _ database: Database, _ concept: ConceptID, _ actor: AuditActor, _ action: String = "massnahme.geaendert",
        _ subject: AuditEntry.Subject = .init(kind: "massnahme", id: "7"), at seconds: Int64 = 0
    ) throws {
        try database.write { writing in
            _ = try AuditStore.append(
                writing,
                AuditEntry(
                    chain: .concept(concept), actor: actor, action: action, subject: subject, before: nil, after: nil,
                    at: HandClock.start.adding(seconds: seconds)))
        }
    }

    @Test("A page has so many entries, and the way on and back is complete", arguments: TestStore.all)
    func paging(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let concept = ConceptID.make(at: HandClock.start)
            for _ in 1...7 { try write(database, concept, .tool("probe")) }
            let scope = Scope.tool("leser", in: concept)
            func page(_ place: HistoryQuery.Place) throws -> (numbers: [Int64], newer: Bool, older: Bool) {
                let page = try workshop.history(scope, HistoryQuery(place: place, pageSize: 3))
                return (page.entries.map(\.number), page.hasNewer, page.hasOlder)
            }
            #expect(try page(.newest) == ([7, 6, 5], false, true))
            #expect(try page(.before(5)) == ([4, 3, 2], true, true))
            #expect(try page(.before(2)) == ([1], true, false))
            #expect(try page(.after(2)) == ([5, 4, 3], true, true))
            #expect(try page(.after(4)) == ([7, 6, 5], false, true))
            #expect(try page(.before(1)) == ([], true, false))
        }
    }

    @Test("Person, kind and days narrow it; the persons to choose from stay all", arguments: TestStore.all)
    func narrowing(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let concept = ConceptID.make(at: HandClock.start)
            let people = (AccountID.make(at: HandClock.start), AccountID.make(at: HandClock.start))
            let day: Int64 = 86_400
            try write(database, concept, .account(people.0), at: -40 * day)
            try write(database, concept, .account(people.1), at: -3 * day)
            try write(
                database, concept, .tool("probe"), "verknuepfung.angelegt", .init(kind: "verknuepfung", id: "1"))
            try write(database, concept, .account(people.0), "massnahmen.eingelesen", .init(kind: "konzept", id: "1"))
            let scope = Scope.tool("leser", in: concept)
            func numbers(_ query: HistoryQuery) throws -> [Int64] {
                let page = try workshop.history(scope, query)
                #expect(
                    Set(page.names.actors.map(\.actor)) == [.account(people.0), .account(people.1), .tool("probe")])
                return page.entries.map(\.number)
            }
            #expect(try numbers(HistoryQuery()) == [4, 3, 2, 1])
            #expect(try numbers(HistoryQuery(actor: .account(people.0))) == [4, 1])
            #expect(try numbers(HistoryQuery(kind: .measures)) == [4, 2, 1])
            #expect(try numbers(HistoryQuery(kind: .links)) == [3])
            #expect(try numbers(HistoryQuery(kind: .concept)) == [])
            #expect(try numbers(HistoryQuery(span: .today)) == [4, 3])
            #expect(try numbers(HistoryQuery(span: .week)) == [4, 3, 2])
            #expect(try numbers(HistoryQuery(actor: .account(people.0), kind: .measures, span: .year)) == [4, 1])
        }
    }

    @Test("Changes of the team are for whoever manages it", arguments: TestStore.all)
    func team(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let place = ConceptPlace(id: .make(at: HandClock.start), municipalities: [])
            try write(database, place.id, .tool("probe"), "rolle.gegeben", .init(kind: "konto", id: "1"))
            try write(database, place.id, .tool("probe"))
            func scope(_ role: Role) throws -> Scope {
                let identity = Identity(
                    account: .make(at: HandClock.start), grants: [Grant(role, in: .concept(place.id))])
                return try #require(identity.scope(in: place, at: HandClock.start))
            }
            #expect(try workshop.history(scope(.lead)).entries.map(\.number) == [2, 1])
            for role in [Role.editor, .planner] {
                #expect(try workshop.history(scope(role)).entries.map(\.number) == [2])
                #expect(try workshop.history(scope(role), HistoryQuery(kind: .team)).entries.isEmpty)
                #expect(try workshop.changesByOthers(scope(role), limit: 5).map(\.number) == [2])
                #expect(try workshop.change(scope(role), 1)?.entry == nil)
            }
        }
    }

    @Test("Whoever is erased is named no more", arguments: TestStore.all)
    func erased(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let concept = ConceptID.make(at: HandClock.start)
            let invited = try workshop.invite(
                email: EmailAddress("ute.beyer@tannenrode.example")!, name: "Ute Beyer",
                Grant(.lead, in: .municipality(AGS("14999010")!)), by: .tool("test"), byLetter: false)
            let id = invited.account.id
            try write(database, concept, .account(id))
            let scope = Scope.tool("leser", in: concept)
            #expect(try workshop.history(scope).entries.map(\.actorName) == ["Ute Beyer"])
            _ = try workshop.eraseFromHistory(try #require(PersonSearch(texts: [], account: id)))
            let page = try workshop.history(scope)
            #expect(page.entries.map(\.actorName) == [nil] && page.entries.map(\.actor) == [.account(id)])
            #expect(page.names.actors.map(\.name) == [nil])
        }
    }
}
