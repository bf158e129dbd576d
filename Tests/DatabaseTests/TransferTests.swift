import Database
import Foundation
import TestSupport
import Testing
import Values

@Suite("The whole content of a store, out and in")
struct TransferTests {
    private static let migrations = [
        Migration(
            1, "people",
            steps: [
                .table(
                    "person",
                    columns: [
                        .int64("id").primaryKey, .text("name").notNull, .bool("active").notNull, .real("size"),
                        .day("born"), .instant("seen"), .money("fee"), .json("more"), .bytes("picture"),
                        .int64("parent").references("person", "id"),
                    ]),
                .table(
                    "visit",
                    columns: [.int64("person").notNull.references("person", "id"), .int64("number").notNull],
                    primaryKey: ["person", "number"]),
                .addColumn(table: "visit", .text("gone")), .dropColumn(table: "visit", "gone"),
                .table("gone", columns: [.int64("id").primaryKey]),
            ]),
        Migration(
            2, "notes",
            steps: [
                .addColumn(table: "visit", .text("note")), .dropTable("gone"),
                .sql("INSERT INTO person (id, name, active) VALUES (0, 'Niemand', \(sqlite: "0", postgres: "false"))"),
            ]),
    ]

    private func fill(_ database: Database) throws {
        try Migrator.migrate(database, Self.migrations)
        try database.write { writing in
            // The first refers to the last: no order of insertion would do.
            for id in 1...450 {
                try writing.execute(
                    """
                    INSERT INTO person (id, name, active, size, born, seen, fee, more, picture)
                    VALUES (\(id), \("Größe \(id)\n"), \(id % 2 == 0), \(id % 3 == 0 ? nil : Double(id) / 8),
                        \(Day(iso: "1970-01-02")), \(Instant(iso: "2026-11-21T10:53:00Z")), \(Money(cents: -5)),
                        \("{\"a\":1}"), \([UInt8(id % 256), 0, 255]))
                    """)
                try writing.execute("INSERT INTO visit (person, number, note) VALUES (\(id), \(id * 2), \("x"))")
            }
            try writing.execute("UPDATE person SET parent = 450 WHERE id = 1")
        }
    }

    private func lines(_ database: Database, _ migrations: [Migration] = Self.migrations) throws -> [JSON] {
        var lines: [JSON] = []
        try StoreTransfer(database, migrations).export { lines.append($0) }
        return lines
    }

    private func number(_ database: Database, _ sql: SQL) throws -> Int { try database.read { try $0.scalar(sql) } }

    private func load(_ lines: [JSON], into database: Database, _ migrations: [Migration] = Self.migrations) throws
        -> Int
    { try StoreTransfer(database, migrations).load { AnyIterator(lines.makeIterator()) } }

    @Test("goes from each store into each store and comes out the same", arguments: TestStore.all, TestStore.all)
    func roundTrip(_ source: TestStore, _ target: TestStore) throws {
        try source.withDatabase { database in
            try fill(database)
            let lines = try lines(database)
            #expect(lines.last == ["zeilen": 901])
            try target.withDatabase { copy in
                #expect(try load(lines, into: copy) == 901)
                #expect(try self.lines(copy) == lines)
                let parent = try number(copy, "SELECT parent FROM person WHERE id = 1")
                #expect(parent == 450)
            }
        }
    }

    @Test("An older content is brought to the newest schema", arguments: TestStore.all)
    func older(_ store: TestStore) throws {
        let old = [Self.migrations[0]]
        var content: [JSON] = []
        try store.withDatabase { database in
            try Migrator.migrate(database, old)
            try database.write { try $0.execute("INSERT INTO person (id, name, active) VALUES (1, 'A', \(true))") }
            content = try lines(database, old)
        }
        try store.withDatabase { copy in
            let rows = try load(content, into: copy)
            #expect(rows == 1)
            #expect(try number(copy, "SELECT count(*) FROM visit WHERE note IS NULL") == 0)
            #expect(try number(copy, "SELECT count(*) FROM person") == 2)
        }
    }

    @Test("Nothing is taken from damaged lines", arguments: TestStore.all)
    func damaged(_ store: TestStore) throws {
        var whole: [JSON] = []
        try store.withDatabase { database in
            try fill(database)
            whole = try lines(database)
        }
        var foreign = whole
        foreign[0] = ["stand": [["nummer": 7, "pruefsumme": "0"]]]
        var wrongType = whole
        wrongType[5] = .array((0..<10).map { _ in "x" })
        let cases: [([JSON], TransferError.Code)] = [
            ([], .damaged), (Array(whole.dropLast()), .damaged), (Array(whole.dropLast(2)) + [whole.last!], .damaged),
            (whole + whole, .damaged), (wrongType, .damaged), (foreign, .newer), (Array(whole.dropFirst()), .damaged),
        ]
        for (lines, code) in cases {
            try store.withDatabase { copy in
                let error = #expect(throws: TransferError.self) { try load(lines, into: copy) }
                #expect(error?.code == code)
                // The same store takes the right one afterwards.
                if code == .damaged, lines.count > 1, lines[0] == whole[0] {
                    let rows = try number(copy, "SELECT count(*) FROM visit")
                    #expect(rows == 0)
                }
            }
        }
    }

    @Test("A store with data is left alone", arguments: TestStore.all)
    func notEmpty(_ store: TestStore) throws {
        try store.withDatabase { database in
            try fill(database)
            let before = try lines(database)
            let error = #expect(throws: TransferError.self) { try load(before, into: database) }
            #expect(error?.code == .notEmpty)
            #expect(try lines(database) == before)
        }
    }

    @Test("Writers meanwhile do not show", arguments: TestStore.all)
    func oneState(_ store: TestStore) throws {
        try store.withDatabase { database in
            try fill(database)
            var seen = 0
            var isFirst = true
            try StoreTransfer(database, Self.migrations).export { line in
                if isFirst {
                    isFirst = false
                    let thread = Thread {
                        _ = try? database.write {
                            try $0.execute("INSERT INTO person (id, name, active) VALUES (9999, 'Neu', \(true))")
                            try $0.execute("INSERT INTO visit (person, number) VALUES (9999, 1)")
                        }
                    }
                    thread.start()
                    while !thread.isFinished { usleep(1_000) }
                }
                if case .array = line { seen += 1 }
            }
            #expect(seen == 901)
            #expect(try number(database, "SELECT count(*) FROM person") == 452)
        }
    }
}
