import Access
import Actions
import Cryptography
import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("Reading and erasing the history")
struct HistoryErasureTests {
    private let folder: TestFolder
    private let anna: PersonSearch

    init() throws {
        folder = try TestFolder()
        anna = try #require(PersonSearch(texts: ["Anna Müller"], account: nil))
    }

    private var list: String { "\(folder.path)/geloescht.jsonl" }

    @Test("A person is erased, the chains and the signed heads still hold", arguments: TestStore.all)
    func erasing(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let (key, heads) = (SigningKey.make(), "\(folder.path)/koepfe.jsonl")
            try History.write(database, 1...3)
            try History.write(database, 4...5, title: "Vorschlag von Anna Müller")
            _ = try workshop.signHistory(key, heads: heads)

            let dry = try workshop.eraseFromHistory(anna, isDryRun: true, list: list)
            #expect(dry.found.map(\.number) == [4, 5, 4, 5])
            #expect(dry.found.map(\.chain) == ["gemeinde:14999010", "gemeinde:14999010", "system", "system"])
            #expect(dry.erased == 0)
            #expect(throws: HistoryTrouble.self) { try workshop.replayErasures(list: list) }

            let erasure = try workshop.eraseFromHistory(anna, list: list)
            #expect(erasure.found == dry.found)
            #expect(erasure.erased == 4)
            #expect(try workshop.eraseFromHistory(anna, list: list).found == [])

            let check = try workshop.verifyHistory(heads: heads, key: key.publicKey)
            #expect(check.findings == [])
            #expect(check.chains.map(\.erased) == [2, 2])
            // The erasure itself is part of the history, without a word about the person.
            let last = try #require(try database.read { try AuditStore.newest($0, in: .system, limit: 1) }.first)
            #expect(last.frame.action == "geschichte.inhalte-geloescht")
            #expect(last.content.map { String(decoding: $0.payload, as: UTF8.self) } == #"{"after":{"eintraege":4}}"#)
            let lines = try folder.lines("geloescht.jsonl")
            #expect(lines.count == 4)
            #expect(!lines.contains { $0.contains("Anna") })
        }
    }

    @Test(
        "The list erases again what a restored backup has brought back, and may be replayed", arguments: TestStore.all)
    func replaying(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            try History.write(database, 1...5, title: "Vorschlag von Anna Müller")
            let backup = try database.read { try AuditErasure.contents($0, after: .start, limit: 100) }
            #expect(try workshop.eraseFromHistory(anna, list: list).erased == 10)
            try database.write { writing in
                for (place, row) in backup {
                    let payload = row.content.map { String(decoding: $0.payload, as: UTF8.self) }
                    try writing.execute(
                        """
                        UPDATE audit_entry SET salt = \(row.content?.salt), payload = \(payload), erased = NULL
                        WHERE chain = \(place.chain) AND number = \(place.number)
                        """)
                }
            }
            #expect(try workshop.eraseFromHistory(anna, isDryRun: true).found.count == 10)
            for erased in [10, 0] {
                let replay = try workshop.replayErasures(list: list)
                #expect(replay.listed == 10)
                #expect(replay.erased == erased)
            }
            #expect(try workshop.eraseFromHistory(anna, isDryRun: true).found == [])
            #expect(try workshop.verifyHistory().findings == [])
            try folder.write("{}\n", to: "geloescht.jsonl")
            #expect(throws: HistoryTrouble.self) { try workshop.replayErasures(list: list) }
        }
    }

    @Test("What an account did stays under its id; what names it goes", arguments: TestStore.all)
    func account(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let id = AccountID.make(at: HandClock.start)
            try History.write(database, 1...2, chains: [.system], actor: .account(id))
            try History.write(database, 3...3, chains: [.system], title: "Zuständig: \(id)")
            let search = try #require(PersonSearch(texts: [], account: id))
            #expect(try workshop.eraseFromHistory(search).found.map(\.number) == [3])
            let rows = try database.read { try AuditStore.newest($0, in: .system, limit: 10) }
            #expect(rows.filter { $0.frame.actor == "konto:\(id)" && $0.content != nil }.count == 2)
        }
    }

    @Test("A thing's history says who, when and what, the newest first", arguments: TestStore.all)
    func reading(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let concept = ConceptID.make(at: HandClock.start)
            let account = AccountID.make(at: HandClock.start)
            let subject = AuditEntry.Subject(kind: "massnahme", id: "7")
            for number in 7...8 {
                try History.write(database, number...number, chains: [.concept(concept)], actor: .account(account))
            }
            try History.write(database, 7...7, chains: [.concept(concept)], title: "Brücke von Anna Müller")
            let scope = Scope.tool("probe", in: concept)
            let items = try workshop.history(scope, of: subject)
            #expect(items.map(\.number) == [3, 1])
            let first = try #require(items.last)
            #expect(first.actor == .account(account))
            #expect(first.action == "massnahme.geaendert")
            #expect(first.at == HandClock.start.adding(seconds: 7))
            #expect(first.changes == [FieldChange(field: "kosten", old: 100, new: 7)])
            #expect(try workshop.history(scope, of: subject, before: 3, limit: 1) == [first])

            _ = try workshop.eraseFromHistory(anna)
            #expect(try workshop.history(scope, of: subject).map { $0.changes == nil } == [true, false])
            let other = Scope.tool("probe", in: ConceptID.make(at: HandClock.start))
            #expect(try workshop.history(other, of: subject) == [])
        }
    }
}
