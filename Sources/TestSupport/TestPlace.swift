public import Database
import Glibc
import PostgresDatabase
import SQLiteDatabase
import Values

/// Where one test's database lies: a file in a new folder, or a new schema on the server. Open it as often as the test
/// has programs.
public struct TestPlace: Sendable {
    /// The path or url, as `INSEK_DATABASE` takes it.
    public let address: String
    private let store: TestStore
    private let name: String

    public init(_ store: TestStore) throws {
        self.store = store
        name = "test_" + UUIDv7.make(at: Clock.system.now()).text.filter { $0 != "-" }
        switch store {
        case .sqlite:
            let folder = (TestStore.environment("TMPDIR") ?? "/tmp") + "/" + name
            guard mkdir(folder, 0o700) == 0 else { throw Missing("Der Ordner \(folder) lässt sich nicht anlegen.") }
            address = folder + "/insek.sqlite"
        case .postgres:
            guard let server = TestStore.serverURL else {
                throw Missing("INSEK_TEST_POSTGRES nennt keinen Server, INSEK_REQUIRE_POSTGRES verlangt ihn.")
            }
            // A schema of its own is as good as a database, and twenty times as quick to make.
            try PostgresDatabase.administer(url: server, "CREATE SCHEMA \(name)")
            address = server + (server.contains("?") ? "&" : "?") + "options=-csearch_path%3D" + name
        }
    }

    public func open() throws -> Database {
        switch store {
        case .sqlite: try SQLiteDatabase.open(path: address)
        case .postgres: try PostgresDatabase.open(url: address)
        }
    }

    public func remove() {
        switch store {
        case .sqlite:
            for ending in ["", "-wal", "-shm"] { unlink(address + ending) }
            rmdir(String(address.dropLast("/insek.sqlite".utf8.count)))
        case .postgres:
            guard let server = TestStore.serverURL else { return }
            try? PostgresDatabase.administer(url: server, "DROP SCHEMA \(name) CASCADE")
        }
    }

    struct Missing: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }
}
