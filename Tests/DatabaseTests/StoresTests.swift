import Database
import TestSupport
import Testing

@Suite struct StoresTests {
    /// Shows in every run whether PostgreSQL was tested.
    @Test(.enabled(if: TestStore.usesPostgres, "INSEK_TEST_POSTGRES nennt keinen Server: nur SQLite wird geprüft"))
    func postgresIsTested() throws {
        #expect(TestStore.all == [.sqlite, .postgres])
        try TestStore.postgres.withDatabase { database in
            let found = try database.read { try $0.scalar("SELECT 1") }
            #expect(found == 1)
        }
    }
}
