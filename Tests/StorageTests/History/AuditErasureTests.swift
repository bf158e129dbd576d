import Database
import Domain
import Foundation
import Storage
import TestSupport
import Testing
import Values

@Suite("Erasing from the history")
struct AuditErasureTests {
    private let secret = "Kunigunde Schlottermüller"

    private func entry(_ number: Int, _ text: String) -> AuditEntry {
        AuditEntry(
            chain: .system, actor: .tool("probe"), action: "probe.geaendert", subject: .init(kind: "probe", id: "1"),
            before: nil, after: ["text": .string(text), "nummer": .integer(Int64(number))], at: Example.now)
    }

    /// Long and short texts, so that pages are split, moved and freed before and after.
    private func fill(_ database: Database) throws {
        for start in stride(from: 0, to: 600, by: 50) {
            try database.write { writing in
                for number in start..<start + 50 {
                    let text = number % 3 == 0 ? secret : "Tannenrode"
                    let length = number % 20 == 0 ? 900 : number % 7
                    try AuditStore.append(
                        writing, entry(number, text + String(repeating: " und \(text)", count: length)))
                }
            }
        }
    }

    private func marks(_ database: Database) throws -> [AuditErasureMark] {
        let search = try #require(PersonSearch(texts: [secret], account: nil))
        let contents = try database.read { try AuditErasure.contents($0, after: .start, limit: 10_000) }
        return contents.filter { search.finds($0.row) }.map {
            AuditErasureMark(
                chain: $0.place.chain, number: $0.row.number, contentHash: $0.row.contentHash, erasedAt: Example.now)
        }
    }

    @Test("Erased contents are gone, the rest is there, the chain verifies", arguments: TestStore.all)
    func erased(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try fill(database)
            let marks = try marks(database)
            #expect(marks.count == 200)
            #expect(try database.write { try AuditErasure.erase($0, marks) } == 200)
            #expect(try database.write { try AuditErasure.erase($0, marks) } == 0)
            try AuditErasure.purge(database)
            let left = try self.marks(database)
            #expect(left == [])
            let (contents, state) = try database.read {
                (try AuditErasure.contents($0, after: .start, limit: 10_000), try AuditStore.chains($0).states[0])
            }
            #expect(contents.count == 400)
            #expect(try Change.findings(database, state) == [])
            // The store goes on as before.
            #expect(try database.write { try AuditStore.append($0, entry(601, "danach")) } == 601)
        }
    }

    @Test("An entry with the same number but another content is not erased", arguments: TestStore.all)
    func otherContent(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try database.write { try AuditStore.append($0, entry(1, "anders")) }
            let mark = AuditErasureMark(
                chain: "system", number: 1, contentHash: [UInt8](repeating: 7, count: 32), erasedAt: Example.now)
            #expect(try database.write { try AuditErasure.erase($0, [mark]) } == 0)
        }
    }

    @Test("No byte of an erased name remains in the file of SQLite or in its log")
    func bytes() throws {
        let place = try TestPlace(.sqlite)
        defer { place.remove() }
        let database = try place.open()
        defer { database.close() }
        try Migrator.migrate(database, Migrations.all)
        try fill(database)
        let pieces = [secret, "Kunigunde", "Schlotterm"]
        func found() throws -> Int {
            try ["", "-wal"].reduce(0) { count, ending in
                let bytes = try Data(contentsOf: URL(filePath: place.address + ending))
                return count + pieces.count { bytes.range(of: Data($0.utf8)) != nil }
            }
        }
        #expect(try found() > 0, "the search finds what is there")
        let marks = try marks(database)
        _ = try database.write { try AuditErasure.erase($0, marks) }
        #expect(try found() > 0, "erasing the rows alone is not enough, or this test proves nothing")
        try AuditErasure.purge(database)
        #expect(try found() == 0)
        let free = try database.read { try $0.scalar("SELECT freelist_count FROM pragma_freelist_count") }
        #expect(free == 0)
        // Also while others read and write, and when nothing is left to do.
        try inParallel(4) { thread in
            for round in 0..<20 {
                if thread == 0 {
                    try AuditErasure.purge(database)
                } else if thread == 1 {
                    try database.write { try AuditStore.append($0, Change.entry(.system, round)) }
                } else {
                    _ = try database.read { try AuditStore.newest($0, in: .system, limit: 200) }
                }
            }
        }
        #expect(try found() == 0)
    }
}
