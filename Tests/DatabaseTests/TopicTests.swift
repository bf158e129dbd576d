import Database
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite struct TopicTests {
    private static let migrations = [
        Migration(1, "entries", steps: [.table("entry", columns: [.int64("id").primaryKey])])
    ]

    /// Heard once per stored change, when others can already see it; not at all when it is undone.
    @Test(arguments: TestStore.all) func isHeardOnceTheChangeIsStored(_ store: TestStore) throws {
        struct Refusal: Error {}
        let (topic, other) = (Topic("entries"), Topic("others"))
        try store.withDatabase(Self.migrations) { database in
            let seen = Gathered<Int>()
            var listening: Listening? = database.listen(for: topic) {
                seen.add((try? database.read { try $0.scalar("SELECT count(*) FROM entry") }) ?? -1)
            }
            try database.observed(by: Silent()).write { writing in
                try writing.execute("INSERT INTO entry (id) VALUES (1)")
                writing.announce(topic)
                writing.announce(topic)
            }
            #expect(throws: Refusal.self) {
                try database.write { writing in
                    writing.announce(topic)
                    throw Refusal()
                }
            }
            try database.write { $0.announce(other) }
            #expect(seen.all == [1])
            _ = listening
            listening = nil
            try database.write { $0.announce(topic) }
            #expect(seen.all == [1], "nobody listens any more")
        }
    }

    /// Between two processes, which here are two handles: PostgreSQL tells, SQLite does not.
    @Test(arguments: TestStore.all) func crossesProcessesWhereTheStoreCanTell(_ store: TestStore) throws {
        let place = try TestPlace(store)
        defer { place.remove() }
        let (here, there) = (try place.open(), try place.open())
        defer {
            here.close()
            there.close()
        }
        try Migrator.migrate(here, Self.migrations)
        let (topic, other) = (Topic("entries"), Topic("others"))
        let (heard, own) = (Gathered<Int>(), Gathered<Int>())
        let listening = [
            there.listen(for: topic) { heard.add(1) }, there.listen(for: other) { heard.add(-1) },
            here.listen(for: topic) { own.add(1) },
        ]
        defer { withExtendedLifetime(listening) {} }
        func add(_ id: Int) throws {
            try here.write { writing in
                try writing.execute("INSERT INTO entry (id) VALUES (\(id))")
                writing.announce(topic)
            }
        }
        guard store == .postgres else {
            try add(1)
            usleep(200_000)
            return #expect(heard.all.isEmpty)
        }
        // The line is made beside the work: until it is there, nothing is heard.
        var id = 0
        for _ in 0..<200 where heard.all.isEmpty {
            id += 1
            try add(id)
            usleep(50_000)
        }
        #expect(!heard.all.isEmpty)
        let (before, start) = (heard.all.count, monotonicNanoseconds())
        try add(1_000)
        while heard.all.count == before, monotonicNanoseconds() - start < 5_000_000_000 { usleep(1_000) }
        #expect(monotonicNanoseconds() - start < 1_000_000_000)
        #expect(!heard.all.contains(-1), "other topics")
        usleep(200_000)
        #expect(own.all.count == id + 1, "what was heard at home is not heard again")
        struct Refusal: Error {}
        let stored = heard.all.count
        #expect(throws: Refusal.self) {
            try here.write { writing in
                try writing.execute("INSERT INTO entry (id) VALUES (2000)")
                writing.announce(topic)
                throw Refusal()
            }
        }
        usleep(200_000)
        #expect(heard.all.count == stored, "what was undone is not told")
    }
}

private final class Silent: QueryObserver {
    func queried(sql: String, nanoseconds: UInt64) {}
}
