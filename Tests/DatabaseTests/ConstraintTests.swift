import Database
import TestSupport
import Testing

@Suite struct ConstraintTests {
    static let migrations = [
        Migration(
            1, "constraints",
            steps: [
                .table("kreis", columns: [.text("key").primaryKey, .text("name").notNull.unique]),
                .table(
                    "municipality",
                    columns: [
                        .int64("id").primaryKey, .text("kreis").references("kreis", "key"), .int64("inhabitants"),
                        .text("slug").notNull, .int64("part").notNull.default(0), .json("notes"),
                    ], unique: [["slug", "part"]], checks: [Check("inhabitants_positive", "inhabitants >= 0")]),
                .index("municipality_slug", on: "municipality", ["kreis", "part"], unique: true, where: "part > 5"),
            ])
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        let sql: SQL
        let kind: DatabaseError.Constraint
        let subject: String?
        var testDescription: String { "\(kind.rawValue) \(subject ?? "")" }
    }

    static let cases: [Case] = [
        Case(
            sql: "INSERT INTO kreis (key, name) VALUES ('14628', \("Geheimnis"))", kind: .unique,
            subject: "kreis(key)"),
        Case(
            sql: "INSERT INTO kreis (key, name) VALUES ('14000', \("Sächsische Schweiz"))", kind: .unique,
            subject: "kreis(name)"),
        Case(sql: "INSERT INTO kreis (key) VALUES ('1')", kind: .notNull, subject: "kreis(name)"),
        Case(sql: "INSERT INTO municipality (slug) VALUES ('x')", kind: .notNull, subject: "municipality(id)"),
        Case(
            sql: "INSERT INTO municipality (id, slug, part) VALUES (2, 'pirna', 0)", kind: .unique,
            subject: "municipality(slug, part)"),
        Case(
            sql: "INSERT INTO municipality (id, slug, kreis, part) VALUES (3, 'a', '14628', 6)", kind: .unique,
            subject: "municipality(kreis, part)"),
        Case(
            sql: "INSERT INTO municipality (id, slug, kreis) VALUES (2, 'x', \("Geheimnis"))", kind: .foreignKey,
            subject: nil),
        Case(sql: "DELETE FROM kreis WHERE key = '14628'", kind: .foreignKey, subject: nil),
        Case(
            sql: "INSERT INTO municipality (id, slug, inhabitants) VALUES (2, 'x', \(-1))", kind: .check,
            subject: "inhabitants_positive"),
        Case(
            sql: "INSERT INTO municipality (id, slug, notes) VALUES (2, 'x', \("{Geheimnis"))", kind: .check,
            subject: nil),
        Case(
            sql: "INSERT INTO municipality (id, slug) VALUES (\("Geheimnis"), 'x')", kind: .type, subject: nil),
    ]

    @Test(arguments: TestStore.all, cases) func namesTheSameReasonOnBoth(_ store: TestStore, _ example: Case) throws {
        try store.withDatabase(Self.migrations) { database in
            try database.write { writing in
                try writing.execute("INSERT INTO kreis (key, name) VALUES ('14628', 'Sächsische Schweiz')")
                try writing.execute("INSERT INTO municipality (id, kreis, slug) VALUES (1, '14628', 'pirna')")
                try writing.execute("INSERT INTO municipality (id, kreis, slug, part) VALUES (9, '14628', 'z', 6)")
            }
            let error = #expect(throws: DatabaseError.self) { try database.write { try $0.execute(example.sql) } }
            #expect(error?.code == .constraint(example.kind))
            #expect(error?.subject == example.subject)
            #expect(error.map(String.init(describing:))?.contains("Geheimnis") == false)
            let counts = try database.read { reading in
                [
                    try reading.scalar("SELECT count(*) FROM kreis"),
                    try reading.scalar("SELECT count(*) FROM municipality"),
                ]
            }
            #expect(counts == [1, 2])
        }
    }

    /// The stores quote values in some of their own messages; ours never do.
    @Test(arguments: TestStore.all) func errorsHoldNoValues(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            let attempts: [SQL] = [
                "SELECT nothing FROM kreis WHERE name = \("Geheimnis")",
                "SELECT \(sqlite: "json_extract('{}', ", postgres: "jsonb_path_query('{}', (")\("Geheimnis")\(sqlite: ")", postgres: ")::jsonpath)")",
                "SELECT \(sqlite: "abs(", postgres: "1 / (length(")\("Geheimnis")\(sqlite: " + (-9223372036854775807 - 1))", postgres: ") - 9)")",
            ]
            for sql in attempts {
                let error = #expect(throws: DatabaseError.self) { try database.read { try $0.scalar(sql) } }
                #expect(error?.code == .other)
                #expect(error?.sql?.contains("1") == true)
                #expect(error.map(String.init(describing:))?.contains("Geheimnis") == false)
            }
        }
    }

    @Test(arguments: TestStore.all) func cascadesWhereAsked(_ store: TestStore) throws {
        let migration = Migration(
            1, "cascade",
            steps: [
                .table("parent", columns: [.text("a").notNull, .int64("b").notNull], primaryKey: ["a", "b"]),
                .table(
                    "child", columns: [.text("a"), .int64("b"), .text("name")],
                    foreignKeys: [ForeignKey(["a", "b"], references: "parent", ["a", "b"], onDelete: .cascade)]),
                .table("note", columns: [.int64("id").primaryKey, .text("a")], clustered: true),
            ])
        try store.withDatabase([migration]) { database in
            let deleted = try database.write { writing in
                try writing.execute("INSERT INTO parent (a, b) VALUES ('x', 1)")
                try writing.execute("INSERT INTO child (a, b, name) VALUES ('x', 1, 'c'), ('x', 1, 'd')")
                return try writing.execute("DELETE FROM parent")
            }
            #expect(deleted == 1)
            let left = try database.read { try $0.scalar("SELECT count(*) FROM child") }
            #expect(left == 0)
        }
    }
}
