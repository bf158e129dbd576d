import Database

extension Migration {
    /// Releases of official files and what was read from them. Rows of a release are invisible until
    /// `current_release` points to it, so that publishing is one short transaction.
    static let m0001OpenData = Migration(
        1, "open data",
        steps: [
            .table(
                "release",
                columns: [
                    .text("id").primaryKey, .text("dataset").notNull, .text("coverage").notNull,
                    .text("state").notNull, .day("reference_day").notNull,
                    .bool("day_stated").notNull, .text("file_name").notNull,
                    .text("file_hash").notNull, .int64("importer").notNull, .int64("rows_read").notNull,
                    .int64("rows_kept").notNull, .instant("created").notNull, .instant("lease_until").notNull,
                    .instant("published"),
                ]),
            .index("release_by_state", on: "release", ["state", "lease_until"]),
            .table(
                "current_release",
                columns: [.text("dataset").notNull, .text("coverage").notNull, .text("release_id").notNull],
                primaryKey: ["dataset", "coverage"],
                foreignKeys: [ForeignKey(["release_id"], references: "release", ["id"])]),
            .table(
                "kreis",
                columns: [.text("release_id").notNull, .text("key").notNull, .text("name").notNull],
                primaryKey: ["release_id", "key"]),
            .table(
                "municipality",
                columns: [
                    .text("release_id").notNull, .text("ags").notNull, .text("ars").notNull, .text("name").notNull,
                    .text("official_name").notNull, .text("name_sort").notNull, .text("name_fold").notNull,
                    .text("slug").notNull, .int64("kind").notNull, .text("kreis").notNull,
                    .text("kreis_name").notNull, .text("kreis_sort").notNull, .int64("hectares").notNull,
                    .int64("inhabitants").notNull, .day("inhabitants_day").notNull,
                ],
                primaryKey: ["release_id", "ags"]),
            .index("municipality_by_name", on: "municipality", ["release_id", "name_sort", "ags"]),
            .table(
                "slug",
                columns: [.text("slug").primaryKey, .text("ags").notNull]),
            .index("slug_by_ags", on: "slug", ["ags"]),
            .table(
                "figure",
                columns: [
                    .text("release_id").notNull, .text("area").notNull, .text("indicator").notNull, .real("value"),
                    .text("gap"),
                ],
                primaryKey: ["release_id", "area", "indicator"]),
            .table(
                "boundary",
                columns: [
                    .text("release_id").notNull, .text("ags").notNull, .text("name").notNull, .bytes("shape").notNull,
                    .bytes("display").notNull,
                ],
                primaryKey: ["release_id", "ags"]),
            .table(
                "neighbour",
                columns: [
                    .text("release_id").notNull, .text("ags").notNull, .text("neighbour").notNull,
                    .int64("shared_metres").notNull,
                ],
                primaryKey: ["release_id", "ags", "neighbour"]),
        ])
}
