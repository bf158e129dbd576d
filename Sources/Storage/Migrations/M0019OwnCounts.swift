import Database

extension Migration {
    /// Numbers that a municipality has counted itself, in the order in which it gave them.
    static let m0019OwnCounts = Migration(
        19, "own counts",
        steps: [
            .table(
                "own_count",
                columns: [
                    .text("concept_id").notNull.references("concept", "id"), .int64("position").notNull,
                    .text("place").notNull, .text("feature").notNull, .int64("thousandths").notNull,
                    .text("unit").notNull, .text("whole").notNull, .text("counted").notNull, .text("source").notNull,
                ],
                primaryKey: ["concept_id", "position"], clustered: true)
        ])
}
