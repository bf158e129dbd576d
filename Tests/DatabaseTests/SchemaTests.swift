import Database
import TestSupport
import Testing

@Suite struct SchemaTests {
    /// Every word of the vocabulary once.
    static let migrations = [
        Migration(
            1, "all words",
            steps: [
                .table("kreis", columns: [.text("key").primaryKey, .text("name").notNull.unique]),
                .table(
                    "place",
                    columns: [
                        .int64("number").notNull, .real("area"), .text("words").notNull.default("none"), .bytes("raw"),
                        .bool("open").notNull.default(false), .instant("at").notNull, .day("since"), .money("price"),
                        .json("tree"), .text("kreis").notNull.references("kreis", "key", onDelete: .cascade),
                        .text("other").references("kreis", "key", onDelete: .setNull),
                    ], primaryKey: ["kreis", "number"], unique: [["words", "at"]],
                    checks: [Check("area_positive", "area > 0")]),
                .table(
                    "visit", columns: [.int64("id").primaryKey, .text("kreis"), .int64("number")],
                    foreignKeys: [ForeignKey(["kreis", "number"], references: "place", ["kreis", "number"])],
                    clustered: true),
                .index("place_since", on: "place", ["since", "words"]),
                .index("place_open", on: "place", ["words"], unique: true, where: "open"),
                .addColumn(table: "visit", .text("note")),
                .addColumn(table: "visit", .text("gone").notNull.default("x")), .dropColumn(table: "visit", "gone"),
                .index("visit_note", on: "visit", ["note"]), .dropIndex("visit_note"),
                .table("gone", columns: [.int64("id").primaryKey]), .dropTable("gone"),
            ])
    ]

    static let lines = [
        "kreis: column key text required",
        "kreis: column name text required",
        "kreis: key key",
        "kreis: unique name",
        "place: column area real",
        "place: column at int required",
        "place: column kreis text required",
        "place: column number int required",
        "place: column open int required default",
        "place: column other text",
        "place: column price int",
        "place: column raw bytes",
        "place: column since int",
        "place: column tree text",
        "place: column words text required default",
        "place: index place_since since, words",
        "place: key kreis, number",
        "place: reference kreis to kreis key CASCADE",
        "place: reference other to kreis key SET NULL",
        "place: unique place_open words partial",
        "place: unique words, at",
        "visit: column id int required",
        "visit: column kreis text",
        "visit: column note text",
        "visit: column number int",
        "visit: key id",
        "visit: reference kreis, number to place kreis, number NO ACTION",
    ]

    @Test(arguments: TestStore.all) func isTheSameOnBothStores(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            let found = try StoredSchema.lines(of: database)
            #expect(found == Self.lines)
        }
    }
}
