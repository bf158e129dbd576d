import Database

extension Migration {
    /// Answers of the quick check.
    static let m0017QuickCheck = Migration(
        17, "quick check",
        steps: [
            .table(
                "quick_answer",
                columns: [
                    .text("concept_id").notNull.references("concept", "id"), .text("question").notNull,
                    .text("answer").notNull,
                ],
                primaryKey: ["concept_id", "question"], clustered: true)
        ])
}
