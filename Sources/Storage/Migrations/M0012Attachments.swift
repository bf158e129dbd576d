import Database

extension Migration {
    /// Who hung which file on an element and when. That it hangs there is said by the link; the account has no reference,
    /// since people are erased and their files stay.
    static let m0012Attachments = Migration(
        12, "attachments",
        steps: [
            .table(
                "attachment",
                columns: [
                    .text("concept_id").notNull.references("concept", "id"), .text("file_id").notNull,
                    .text("account_id"), .instant("added").notNull,
                ],
                primaryKey: ["concept_id", "file_id"])
        ])
}
