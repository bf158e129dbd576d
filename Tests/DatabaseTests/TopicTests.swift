import Database
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
}

private final class Silent: QueryObserver {
    func queried(sql: String, nanoseconds: UInt64) {}
}
