public import Database
import Glibc
import PostgresDatabase
import SQLiteDatabase
import Values

/// A store under test. Every query test runs on all of them:
///
///     @Test(arguments: TestStore.all) func keepsText(_ store: TestStore) throws {
///         try store.withDatabase(migrations) { database in ... }
///     }
public enum TestStore: String, Sendable, CaseIterable, CustomStringConvertible {
    case sqlite = "SQLite"
    case postgres = "PostgreSQL"

    /// SQLite, and PostgreSQL when the environment names a server (`INSEK_TEST_POSTGRES`) or demands one
    /// (`INSEK_REQUIRE_POSTGRES=1`; then its tests fail without a server).
    public static var all: [TestStore] { usesPostgres ? [.sqlite, .postgres] : [.sqlite] }

    /// Whether the tests of this run reach PostgreSQL, for a test that shows it when they do not.
    public static var usesPostgres: Bool { serverURL != nil || environment("INSEK_REQUIRE_POSTGRES") == "1" }

    /// The url of a database where schemas may be created and dropped.
    public static var serverURL: String? { environment("INSEK_TEST_POSTGRES") }

    public var description: String { rawValue }

    /// Gives the body a new empty database with these migrations, and removes it afterwards.
    @discardableResult
    public func withDatabase<Result>(
        _ migrations: [Migration] = [], _ body: (Database) throws -> Result
    ) throws -> Result {
        let place = try TestPlace(self)
        defer { place.remove() }
        let database = try place.open()
        defer { database.close() }
        if !migrations.isEmpty { try Migrator.migrate(database, migrations) }
        return try body(database)
    }

    static func environment(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
        return value
    }
}
