import Database

extension Migration {
    /// The history: chains of hashed entries, and where each chain ends. `salt` and `payload` become null when they are
    /// erased. The payload is canonical JSON, kept as text without the store's own check, because it is made by us and
    /// written with every change.
    static let m0005Audit = Migration(
        5, "audit",
        steps: [
            .table(
                "audit_head",
                columns: [.text("chain").primaryKey, .int64("count").notNull, .bytes("hash").notNull]),
            .table(
                "audit_entry",
                columns: [
                    .text("chain").notNull, .int64("number").notNull, .instant("at").notNull, .text("actor").notNull,
                    .text("action").notNull, .text("subject_kind").notNull, .text("subject_id").notNull,
                    .bytes("salt"), .text("payload"), .bytes("content_hash").notNull, .bytes("link").notNull,
                    .instant("erased"),
                ],
                primaryKey: ["chain", "number"]),
            .index("audit_entry_by_subject", on: "audit_entry", ["subject_id", "number"]),
        ])
}
