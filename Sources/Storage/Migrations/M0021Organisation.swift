import Database

extension Migration {
    /// Bodies of a concept, and how much time people have for it. Whoever is erased takes their time along.
    static let m0021Organisation = Migration(
        21, "organisation",
        steps: [
            .table(
                "body",
                columns: [
                    .text("id").primaryKey, .text("concept_id").notNull.references("concept", "id"),
                    .int64("position").notNull, .text("name").notNull, .text("level").notNull, .int64("members"),
                    .text("cadence").notNull, .day("last_met"), .int64("revision").notNull,
                    .instant("changed").notNull,
                ]),
            .index("body_by_concept", on: "body", ["concept_id", "position"]),
            .table(
                "working_time",
                columns: [
                    .text("concept_id").notNull.references("concept", "id"),
                    .text("account").notNull.references("account", "id", onDelete: .cascade), .text("duty").notNull,
                    .int64("hours"), .int64("revision").notNull, .instant("changed").notNull,
                ],
                primaryKey: ["concept_id", "account"]),
            .index("working_time_by_account", on: "working_time", ["account"]),
        ])
}
