import Database

extension Migration {
    /// What measures have beside their element, and their costs by year and source.
    static let m0010Measures = Migration(
        10, "measures",
        steps: [
            .table(
                "measure",
                columns: [
                    .text("concept_id").notNull, .text("element_id").notNull, .int64("number").notNull,
                    .text("goal").notNull, .text("place").notNull, .money("cost_low"), .money("cost_high"),
                    .int64("year_from"), .int64("year_to"), .text("responsible").notNull, .text("deputy").notNull,
                    .text("participants").notNull, .int64("priority"), .text("status").notNull,
                    .text("without_funding").notNull, .money("running_costs"), .text("running_costs_note").notNull,
                    .text("fold").notNull,
                ],
                primaryKey: ["concept_id", "element_id"],
                foreignKeys: [
                    ForeignKey(["concept_id", "element_id"], references: "element", ["concept_id", "id"])
                ]),
            .index("measure_by_number", on: "measure", ["concept_id", "number"]),
            .table(
                "measure_cost",
                columns: [
                    .text("concept_id").notNull, .text("element_id").notNull, .int64("year").notNull,
                    .text("source").notNull, .text("name").notNull, .money("amount").notNull,
                ],
                primaryKey: ["concept_id", "element_id", "year", "source", "name"],
                foreignKeys: [
                    ForeignKey(["concept_id", "element_id"], references: "measure", ["concept_id", "element_id"])
                ], clustered: true),
        ])
}
