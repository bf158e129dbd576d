import Database
import TestSupport
import Testing

@Suite struct SQLTests {
    @Test func bindsEverythingInterpolated() {
        let name = "'; DROP TABLE municipality; --"
        let sql: SQL = "SELECT ags FROM municipality WHERE name = \(name) AND area > \(1.5)"
        #expect(sql.text(for: .sqlite) == "SELECT ags FROM municipality WHERE name = ?1 AND area > ?2")
        #expect(sql.text(for: .postgres) == "SELECT ags FROM municipality WHERE name = $1 AND area > $2")
    }

    @Test func composesAndForks() {
        let condition: SQL = "kreis = \("14628")"
        let sql: SQL =
            "SELECT ags FROM municipality WHERE \(condition) AND n > \(5) \(sqlite: "", postgres: "FOR UPDATE")"
        #expect(sql.text(for: .sqlite) == "SELECT ags FROM municipality WHERE kreis = ?1 AND n > ?2 ")
        #expect(sql.text(for: .postgres) == "SELECT ags FROM municipality WHERE kreis = $1 AND n > $2 FOR UPDATE")
        let joined = SQL.joined(["a = \(1)", "b = \(2)"], by: " AND ")
        #expect(joined.text(for: .postgres) == "a = $1 AND b = $2")
        #expect(("SELECT 1" + SQL.empty + " LIMIT \(3)" as SQL).text(for: .sqlite) == "SELECT 1 LIMIT ?1")
    }

    @Test func fillsListsUpToPowersOfTwo() {
        #expect(SQL.list([7]).text(for: .sqlite) == "(?1)")
        #expect(SQL.list(["a", "b", "c"]).text(for: .postgres) == "($1, $2, $3, $4)")
    }

    @Test(arguments: TestStore.all) func listsMatchTheirMembersOnly(_ store: TestStore) throws {
        let migration = Migration(
            1, "list", steps: [.table("item", columns: [.int64("id").primaryKey, .text("name").notNull])])
        try store.withDatabase([migration]) { database in
            try database.write { writing in
                try writing.insert(
                    into: "item", columns: ["id", "name"],
                    rows: (1...150).map { [.int(Int64($0)), .text("n\($0)")] })
            }
            try database.read { reading in
                let some = try reading.rows(
                    "SELECT id FROM item WHERE name IN \(SQL.list(["n3", "n1", "n9"])) ORDER BY id"
                ) { try $0.int() }
                #expect(some == [1, 3, 9])
                #expect(try reading.scalar("SELECT count(*) FROM item WHERE id IN \(SQL.list([Int]()))") == 0)
                #expect(
                    try reading.scalar("SELECT count(*) FROM item WHERE name NOT IN \(SQL.list([String]()))") == 150)
                #expect(
                    try reading.scalar("SELECT count(*) FROM item WHERE id IN \(SQL.list(Array(1...2_000)))") == 150)
            }
        }
    }

    /// Hundreds of different statements, and the same one inside its own loop.
    @Test(arguments: TestStore.all) func keepsStatementsApart(_ store: TestStore) throws {
        try store.withDatabase { database in
            try database.read { reading throws in
                for count in 1...300 {
                    let sum = SQL.joined(Array(repeating: "1" as SQL, count: count), by: " + ")
                    #expect(try reading.scalar("SELECT \(sum)") == count)
                }
                for count in [1, 150, 300] {
                    let sum = SQL.joined(Array(repeating: "1" as SQL, count: count), by: " + ")
                    #expect(try reading.scalar("SELECT \(sum)") == count)
                }
                func depth(_ left: Int) throws -> [Int64] {
                    guard left > 0 else { return [] }
                    return try reading.rows("SELECT \(left) UNION ALL SELECT \(left + 10) ORDER BY 1") { row in
                        let here = try row.int()
                        return [here] + (try depth(left - 1))
                    }.flatMap { $0 }
                }
                #expect(try depth(2) == [2, 1, 11, 12, 1, 11])
            }
        }
    }

    @Test(arguments: TestStore.all) func refusesSeveralStatementsAtOnce(_ store: TestStore) throws {
        try store.withDatabase { database in
            #expect(throws: DatabaseError.self) { try database.read { try $0.scalar("SELECT 1; SELECT 2") } }
            let one = try database.read { try $0.scalar("SELECT 1; ") }
            #expect(one == 1)
        }
    }
}
