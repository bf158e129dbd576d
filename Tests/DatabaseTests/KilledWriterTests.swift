import Database
import Foundation
import TestSupport
import Testing

/// kill -9 in the middle of writing. The writer is this test program itself, started again with one test.
@Suite struct KilledWriterTests {
    static let migrations = [
        Migration(
            1, "pairs", steps: [.table("pair", columns: [.int64("id").primaryKey, .int64("other").notNull.unique])])
    ]

    @Test(.enabled(if: WriterChild.path == nil)) func leavesWhatWasAnsweredAndNoHalves() throws {
        let place = try TestPlace(.sqlite)
        defer { place.remove() }
        let first = try place.open()
        try Migrator.migrate(first, Self.migrations)
        first.close()
        for round in 1...3 {
            let answered = try WriterChild.output(place, seconds: 0.6 + 0.15 * Double(round)).compactMap(
                WriterChild.answer)
            #expect(!answered.isEmpty)
            let database = try place.open()
            defer { database.close() }
            let stored = try database.read { try $0.rows("SELECT id FROM pair") { Int(try $0.int()) } }
            #expect(Set(answered).subtracting(stored).isEmpty)
            // Each change wrote two rows.
            let halves = try database.read { reading in
                try reading.scalar(
                    "SELECT count(*) FROM pair a WHERE NOT EXISTS (SELECT 1 FROM pair b WHERE b.id = a.other)")
            }
            #expect(halves == 0)
            let check = try database.read { try $0.first("PRAGMA integrity_check") { try $0.text() } }
            #expect(check == "ok")
            try database.write { try $0.execute("DELETE FROM pair") }
        }
    }
}
