import Database
import TestSupport
import Testing

@Suite struct WritingTests {
    static let migrations = [
        Migration(1, "items", steps: [.table("item", columns: [.int64("id").primaryKey, .text("name")])])
    ]

    struct Refusal: Error, Equatable {}

    @Test(arguments: TestStore.all) func whatTheBodyThrowsUndoesIt(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            #expect(throws: Refusal()) {
                try database.write { writing in
                    try writing.execute("INSERT INTO item (id) VALUES (1)")
                    throw Refusal()
                }
            }
            let count = try database.read { try $0.scalar("SELECT count(*) FROM item") }
            #expect(count == 0)
        }
    }

    @Test(arguments: TestStore.all) func countsChangedRows(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            let counts = try database.write { writing in
                [
                    try writing.execute("INSERT INTO item (id) VALUES (1), (2), (3)"),
                    try writing.execute("UPDATE item SET name = 'x' WHERE id > 1"),
                    try writing.execute("UPDATE item SET name = 'x' WHERE id > 9"),
                    try writing.execute("CREATE INDEX item_name ON item (name)"),
                    try writing.execute("SELECT * FROM item"),
                    try writing.execute("INSERT INTO item (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = 'y'"),
                    try writing.execute("INSERT INTO item (id) VALUES (1) ON CONFLICT DO NOTHING"),
                    try writing.execute("DELETE FROM item"),
                ]
            }
            #expect(counts == [3, 2, 0, 0, 0, 1, 0, 3])
        }
    }

    @Test(arguments: TestStore.all) func returnsWhatItWrote(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            let ids = try database.write { writing in
                try writing.rows("INSERT INTO item (id) VALUES (4), (5) RETURNING id, name") { row in
                    try (row.int(), row.optionalText()).0
                }
            }
            #expect(ids == [4, 5])
            let count = try database.read { try $0.scalar("SELECT count(*) FROM item") }
            #expect(count == 2)
        }
    }

    /// PostgreSQL cannot go on after an error, so nobody can.
    @Test(arguments: TestStore.all) func anErrorThatWasCaughtStillUndoesAll(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            let error = #expect(throws: DatabaseError.self) {
                try database.write { writing in
                    try writing.execute("INSERT INTO item (id) VALUES (1)")
                    _ = try? writing.execute("INSERT INTO item (id) VALUES (1)")
                    _ = try? writing.execute("INSERT INTO item (id) VALUES (2)")
                }
            }
            #expect(error?.code == .constraint(.unique))
            let count = try database.read { try $0.scalar("SELECT count(*) FROM item") }
            #expect(count == 0)
        }
    }

    @Test(arguments: TestStore.all) func anAttemptMayFailAlone(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            try database.write { writing in
                try writing.execute("INSERT INTO item (id) VALUES (1)")
                for id in [1, 2, 2, 3] {
                    try? writing.attempt {
                        try writing.execute("INSERT INTO item (id) VALUES (\(id + 100))")
                        try writing.attempt { try writing.execute("INSERT INTO item (id) VALUES (\(id))") }
                    }
                }
            }
            let ids = try database.read { try $0.rows("SELECT id FROM item ORDER BY id") { try $0.int() } }
            #expect(ids == [1, 2, 3, 102, 103])
        }
    }

    @Test(arguments: TestStore.all) func aReadChangesNothing(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            let error = #expect(throws: DatabaseError.self) {
                try database.read { try $0.rows("INSERT INTO item (id) VALUES (1) RETURNING id") { try $0.int() } }
            }
            #expect(error?.code == .readOnly)
            let count = try database.read { try $0.scalar("SELECT count(*) FROM item") }
            #expect(count == 0)
        }
    }

    @Test(arguments: TestStore.all) func callsInsideABodyAreRefused(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            let calls: [() throws -> Void] = [
                { try database.read { _ in try database.read { _ in } } },
                { try database.read { _ in try database.write { _ in } } },
                { try database.write { _ in try database.read { _ in } } },
                { try database.write { _ in try database.write { _ in } } },
            ]
            for call in calls {
                let error = #expect(throws: DatabaseError.self) { try call() }
                #expect(error?.code == .misuse)
            }
            // Another database is no nesting.
            try store.withDatabase(Self.migrations) { other in
                try database.read { _ in try other.write { try $0.execute("INSERT INTO item (id) VALUES (1)") } }
            }
        }
    }

    @Test(arguments: TestStore.all) func nothingWorksAfterTheBody(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            var escaped: Reading?
            try database.read { escaped = $0 }
            let error = #expect(throws: DatabaseError.self) { try escaped?.scalar("SELECT 1") }
            #expect(error?.code == .misuse)
            database.close()
            let closed = #expect(throws: DatabaseError.self) { try database.read { try $0.scalar("SELECT 1") } }
            #expect(closed?.code == .unavailable)
            let refused = #expect(throws: DatabaseError.self) { try database.write { try $0.execute("SELECT 1") } }
            #expect(refused?.code == .unavailable)
        }
    }

    @Test(arguments: TestStore.all) func insertsManyRows(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            try database.write { writing in
                try writing.insert(into: "item", columns: ["id", "name"], rows: [])
                try writing.insert(
                    into: "item", columns: ["id", "name"],
                    rows: (1...1_000).map { [.int(Int64($0)), $0 % 3 == 0 ? .null : .text("Nr. \($0)")] })
                try writing.insert(into: "item", columns: ["id", "name"], rows: [[.int(0), .null]])
            }
            let (all, named) = try database.read { reading in
                (
                    try reading.scalar("SELECT count(*) FROM item"),
                    try reading.scalar("SELECT count(*) FROM item WHERE name IS NOT NULL")
                )
            }
            #expect((all, named) == (1_001, 667))
        }
    }

    @Test(arguments: TestStore.all) func tellsAnObserverTheTextWithoutValues(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            let watcher = Watcher()
            let watched = database.observed(by: watcher)
            try watched.write { try $0.execute("INSERT INTO item (id, name) VALUES (1, \("Geheimnis"))") }
            _ = try watched.read { try $0.scalar("SELECT count(*) FROM item") }
            _ = try database.read { try $0.scalar("SELECT 7") }
            let mark = store == .sqlite ? "?1" : "$1"
            #expect(
                watcher.texts == ["INSERT INTO item (id, name) VALUES (1, \(mark))", "SELECT count(*) FROM item"])
        }
    }
}
