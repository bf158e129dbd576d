import Database

extension Migration {
    /// What the making of a concept costs by year, how far its funding is, and for which years the concept plans.
    static let m0022ProcessCosts = Migration(
        22, "process costs",
        steps: [
            .table(
                "process_finance",
                columns: [
                    .text("concept_id").primaryKey.references("concept", "id"), .text("state").notNull,
                    .text("fallback").notNull, .text("note").notNull, .int64("revision").notNull,
                    .instant("changed").notNull,
                ]),
            .table(
                "process_cost_year",
                columns: [
                    .text("concept_id").notNull.references("concept", "id"), .int64("year").notNull,
                    .money("cost").notNull, .money("funding").notNull, .money("third").notNull,
                ],
                primaryKey: ["concept_id", "year"], clustered: true),
            .addColumn(table: "concept_plan", .int64("period_from")),
            .addColumn(table: "concept_plan", .int64("period_to")),
        ])
}
