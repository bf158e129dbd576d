import Database
import Foundation
import PostgresDatabase
import Synchronization
import TestSupport
import Testing

@Suite(.enabled(if: TestStore.usesPostgres, "INSEK_TEST_POSTGRES nennt keinen Server"))
struct PostgresLineTests {
    static let migrations = [
        Migration(1, "items", steps: [.table("item", columns: [.int64("id").primaryKey])])
    ]

    @Test func anUnreadableAddressIsSaid() throws {
        for url in ["postgres://[", "nonsense", "postgres://h/d?unknown=1"] {
            let error = #expect(throws: DatabaseError.self) { try PostgresDatabase.open(url: url) }
            #expect(error?.code == .unavailable)
            #expect(error?.message.hasPrefix("Die Adresse der Datenbank ist nicht lesbar.") == true)
        }
    }

    @Test func aDatabaseThatIsNotInUTF8IsRefused() throws {
        let server = try #require(TestStore.serverURL)
        let name = "test_ascii_\(UInt32.random(in: 0 ... .max))"
        try PostgresDatabase.administer(
            url: server, "CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'")
        defer { try? PostgresDatabase.administer(url: server, "DROP DATABASE \(name)") }
        let error = #expect(throws: DatabaseError.self) {
            // The later of two names wins.
            try PostgresDatabase.open(url: server + (server.contains("?") ? "&" : "?") + "dbname=\(name)")
        }
        #expect(error?.code == .other)
        #expect(error?.message.contains("nicht in UTF8") == true)
    }

    /// A line that breaks during a body: a read goes on over another one, a write runs again from its start.
    @Test func aBrokenLineIsReplaced() throws {
        try TestStore.postgres.withDatabase(Self.migrations) { database in
            let runs = Mutex(0)
            let cut: SQL = "SELECT pg_terminate_backend(pg_backend_pid())"
            try database.write { writing in
                try writing.execute("INSERT INTO item (id) VALUES (1)")
                if runs.withLock({
                    $0 += 1
                    return $0
                }) == 1 {
                    try writing.forEach(cut) { _ in }
                }
                try writing.execute("INSERT INTO item (id) VALUES (2)")
            }
            #expect(runs.withLock { $0 } == 2)
            let count = try database.read { reading in
                let before = try reading.scalar("SELECT count(*) FROM item")
                try? reading.forEach(cut) { _ in }
                return [before, try reading.scalar("SELECT count(*) FROM item")]
            }
            #expect(count == [2, 2])
        }
    }

    @Test func aFullPoolIsBusyInTime() throws {
        let place = try TestPlace(.postgres)
        defer { place.remove() }
        let database = try PostgresDatabase.open(url: place.address, poolSize: 1, options: .init(patience: 0.2))
        defer { database.close() }
        try database.read { _ in
            try inParallel(1) { _ in
                let error = #expect(throws: DatabaseError.self) { try database.read { try $0.scalar("SELECT 1") } }
                #expect(error?.code == .busy)
            }
        }
        let one = try database.read { try $0.scalar("SELECT 1") }
        #expect(one == 1)
    }

    @Test func aStatementThatTakesTooLongIsEnded() throws {
        let place = try TestPlace(.postgres)
        defer { place.remove() }
        let database = try PostgresDatabase.open(url: place.address, options: .init(statementLimit: 1))
        defer { database.close() }
        let error = #expect(throws: DatabaseError.self) {
            try database.read { try $0.forEach("SELECT pg_sleep(5)") { _ in } }
        }
        #expect(error?.code == .busy)
    }

    /// Another program changes the schema under a prepared statement.
    @Test func aPlanForAFormerSchemaIsMadeAnew() throws {
        try TestStore.postgres.withDatabase(Self.migrations) { database in
            for _ in 1...2 { _ = try database.read { try $0.rows("SELECT * FROM item") { $0.skip() } } }
            try database.write { try $0.execute("ALTER TABLE item ADD COLUMN name text COLLATE \"C\"") }
            try database.write { try $0.execute("INSERT INTO item (id, name) VALUES (1, 'a')") }
            for _ in 1...2 {
                let names = try database.read {
                    try $0.rows("SELECT * FROM item") { row in
                        row.skip()
                        return try row.text()
                    }
                }
                #expect(names == ["a"])
            }
        }
    }
}
