import Database
import Foundation
import TestSupport
import Testing
import Values

@Suite struct MigratorTests {
    static let first = Migration(
        1, "towns",
        steps: [
            .table(
                "town", columns: [.text("key").primaryKey, .text("name").notNull, .bool("open").notNull.default(true)])
        ])
    static let second = Migration(
        2, "areas",
        steps: [
            .addColumn(table: "town", .real("area")), .addColumn(table: "town", .text("kind").notNull.default("Stadt")),
            .addColumn(table: "town", .int64("rank").notNull.default(-12)),
            .index("town_name", on: "town", ["name"]), .sql("INSERT INTO town (key, name) VALUES ('1', 'Tannenrode')"),
        ])

    @Test(arguments: TestStore.all) func appliesEachOnceInOrder(_ store: TestStore) throws {
        let clock = Clock.fixed(try #require(Instant(iso: "2026-11-21T10:53:00.000000Z")))
        try store.withDatabase { database in
            #expect(try Migrator.migrate(database, [Self.first], clock: clock) == [1])
            #expect(try Migrator.migrate(database, [Self.first, Self.second], clock: clock) == [2])
            #expect(try Migrator.migrate(database, [Self.first, Self.second], clock: clock) == [])
            try database.read { reading in
                let rows = try reading.rows("SELECT number, name, applied_at FROM schema_migration ORDER BY number") {
                    "\(try $0.int()) \(try $0.text()) \(try $0.instant().iso)"
                }
                #expect(
                    rows == ["1 towns 2026-11-21T10:53:00.000000Z", "2 areas 2026-11-21T10:53:00.000000Z"])
                let town = try reading.first("SELECT name, open, kind, rank FROM town") {
                    "\(try $0.text()) \(try $0.bool()) \(try $0.text()) \(try $0.int())"
                }
                #expect(town == "Tannenrode true Stadt -12")
            }
        }
    }

    /// Kept in stores that exist: this text never changes.
    @Test func checksumsAreFrozen() {
        #expect(Self.first.checksum == "b445e7c3b152ea37")
        #expect(Self.second.checksum == "607e77b5e468ec45")
    }

    @Test(arguments: TestStore.all) func refusesAChangedOrForeignOrBelatedOne(_ store: TestStore) throws {
        try store.withDatabase([Self.first, Self.second]) { database in
            let edited = Migration(1, "towns", steps: [.table("town", columns: [.text("key").primaryKey])])
            let belated = Migration(0, "before", steps: [])
            let lists = [
                [edited, Self.second], [Self.first], [belated, Self.first, Self.second], [Self.second, Self.first],
            ]
            for list in lists {
                let error = #expect(throws: DatabaseError.self) { try Migrator.migrate(database, list) }
                #expect(error?.code == .migration)
            }
        }
    }

    @Test(arguments: TestStore.all) func aFailingOneLeavesNothing(_ store: TestStore) throws {
        let broken = Migration(
            2, "broken",
            steps: [.table("half", columns: [.int64("id").primaryKey]), .sql("INSERT INTO nowhere (id) VALUES (1)")])
        try store.withDatabase { database throws in
            #expect(throws: DatabaseError.self) { try Migrator.migrate(database, [Self.first, broken]) }
            #expect(throws: DatabaseError.self) { try database.read { try $0.scalar("SELECT count(*) FROM half") } }
            #expect(try Migrator.migrate(database, [Self.first, Self.second]) == [2])
        }
    }

    @Test(arguments: TestStore.all) func severalProgramsMayStartAtOnce(_ store: TestStore) throws {
        let place = try TestPlace(store)
        defer { place.remove() }
        let applied = Gathered<Int>()
        try inParallel(16) { _ in
            let database = try place.open()
            defer { database.close() }
            for number in try Migrator.migrate(database, [Self.first, Self.second]) { applied.add(number) }
        }
        #expect(applied.all.sorted() == [1, 2])
    }
}
