import Database

extension Migration {
    /// Remarks of readers on figures; rows are only ever added.
    static let m0002Remarks = Migration(
        2, "remarks",
        steps: [
            .table(
                "remark",
                columns: [
                    .text("id").primaryKey, .text("ags").notNull, .text("subject").notNull, .text("text").notNull,
                    .instant("sent").notNull,
                ]),
            .index("remark_by_ags", on: "remark", ["ags", "sent"]),
        ])
}
