import Database
import Foundation
import TestSupport
import Testing

@Suite struct ConcurrencyTests {
    static let migrations = [
        Migration(
            1, "counters",
            steps: [
                .table("entry", columns: [.int64("id").primaryKey, .int64("thread").notNull]),
                .table("counter", columns: [.int64("id").primaryKey, .int64("value").notNull]),
                .sql("INSERT INTO counter (id, value) VALUES (1, 0), (2, 0)"),
            ])
    ]

    struct Refusal: Error {}

    /// 64 threads; every third change is refused, in all the ways there are, and takes no other with it.
    @Test(arguments: TestStore.all) func oneRefusalUndoesOnlyItself(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            let refused = Gathered<Int>()
            try inParallel(64) { thread in
                for round in 0..<9 {
                    let id = thread * 100 + round
                    do {
                        try database.write { writing in
                            try writing.execute("INSERT INTO entry (id, thread) VALUES (\(id), \(thread))")
                            try writing.execute("UPDATE counter SET value = value + 1 WHERE id = 1")
                            switch round {
                            case 2: throw Refusal()
                            case 5: try writing.execute("INSERT INTO entry (id, thread) VALUES (\(id), \(thread))")
                            case 8: try writing.execute("INSERT INTO entry (id) VALUES (\(id + 50))")
                            default: break
                            }
                        }
                        // Durable means visible to whoever reads from now on.
                        let seen = try database.read { try $0.scalar("SELECT count(*) FROM entry WHERE id = \(id)") }
                        #expect(seen == 1)
                    } catch is Refusal {
                        refused.add(id)
                    } catch let error as DatabaseError {
                        guard case .constraint = error.code else { throw error }
                        refused.add(id)
                    }
                }
            }
            #expect(refused.all.count == 64 * 3)
            let (entries, counter) = try database.read { reading in
                (
                    try reading.scalar("SELECT count(*) FROM entry"),
                    try reading.scalar("SELECT value FROM counter WHERE id = 1")
                )
            }
            #expect((entries, counter) == (64 * 6, 64 * 6))
        }
    }

    /// Two rows locked in opposite order: PostgreSQL ends one of the two, which then runs again.
    @Test(arguments: TestStore.all) func deadlocksAreRunAgain(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            try inParallel(2) { thread in
                let (first, second) = thread % 2 == 0 ? (1, 2) : (2, 1)
                for _ in 0..<3 {
                    try database.write { writing in
                        try writing.execute("UPDATE counter SET value = value + 1 WHERE id = \(first)")
                        usleep(2_000)
                        try writing.execute("UPDATE counter SET value = value + 1 WHERE id = \(second)")
                    }
                }
            }
            let values = try database.read { try $0.rows("SELECT value FROM counter") { try $0.int() } }
            #expect(values == [6, 6])
        }
    }

    /// Optimistic locks: of many who change the same revision, one wins.
    @Test(arguments: TestStore.all) func oneOfManyWins(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            let winners = Gathered<Int>()
            try inParallel(16) { thread in
                let changed = try database.write { writing in
                    try writing.execute("UPDATE counter SET value = 1 WHERE id = 1 AND value = 0")
                }
                if changed == 1 { winners.add(thread) }
            }
            #expect(winners.all.count == 1)
        }
    }

    /// More readers than connections, each nested query included.
    @Test(arguments: TestStore.all) func manyReadAtOnce(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            try inParallel(64) { _ in
                for _ in 0..<20 {
                    let values = try database.read { reading in
                        try reading.rows("SELECT id FROM counter ORDER BY id") { row in
                            let id = try row.int()
                            return try reading.scalar("SELECT value FROM counter WHERE id = \(id)")
                        }
                    }
                    #expect(values == [0, 0])
                }
            }
        }
    }

    /// On SQLite a read sees one state from its first query to its end.
    @Test func aReadOfSQLiteSeesOneState() throws {
        try TestStore.sqlite.withDatabase(Self.migrations) { database in
            let values = try database.read { reading in
                let before = try reading.scalar("SELECT value FROM counter WHERE id = 1")
                try inParallel(1) { _ in
                    _ = try database.write { try $0.execute("UPDATE counter SET value = 5 WHERE id = 1") }
                }
                return [before, try reading.scalar("SELECT value FROM counter WHERE id = 1")]
            }
            #expect(values == [0, 0])
            let after = try database.read { try $0.scalar("SELECT value FROM counter WHERE id = 1") }
            #expect(after == 5)
        }
    }
}
