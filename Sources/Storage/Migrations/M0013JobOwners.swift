import Database

extension Migration {
    /// Whose a job is and what came of it.
    static let m0013JobOwners = Migration(
        13, "job owners",
        steps: [
            .addColumn(table: "job", .text("owner")),
            .addColumn(table: "job", .json("result")),
            .index("job_by_owner", on: "job", ["owner", "id"], where: "owner IS NOT NULL"),
        ])
}
