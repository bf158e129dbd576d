import Database

extension Migration {
    /// What a municipality says about the steps of its concept; no row while nothing was said of a step.
    static let m0018StepPlans = Migration(
        18, "step plans",
        steps: [
            .table(
                "step_plan",
                columns: [
                    .text("concept_id").notNull.references("concept", "id"), .text("step").notNull, .text("doer"),
                    .int64("staff_days"), .int64("spent_days"), .money("cost_low"), .money("cost_high"), .day("due"),
                    .day("done"), .int64("revision").notNull, .instant("changed").notNull,
                ],
                primaryKey: ["concept_id", "step"], clustered: true)
        ])
}
