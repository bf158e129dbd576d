import Database

extension Migration {
    /// What a municipality says about its concept as a whole; no row while nothing was said.
    static let m0016ConceptPlans = Migration(
        16, "concept plans",
        steps: [
            .table(
                "concept_plan",
                columns: [
                    .text("concept_id").primaryKey.references("concept", "id"), .day("start"), .text("contact"),
                    .day("session"), .money("cost_low"), .money("cost_high"), .int64("revision").notNull,
                    .instant("changed").notNull,
                ])
        ])
}
