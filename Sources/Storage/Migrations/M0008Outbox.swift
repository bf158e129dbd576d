import Database

extension Migration {
    /// Mail on its way out, of the `Mail` kit. The finished bytes are there until the mail is sent or given up.
    static let m0008Outbox = Migration(
        8, "outbox",
        steps: [
            .table(
                "outbox_mail",
                columns: [
                    .text("id").primaryKey, .text("key").notNull.unique, .text("message_id").notNull,
                    .text("sender").notNull, .text("recipient").notNull, .bytes("content"), .text("state").notNull,
                    .instant("created").notNull, .instant("ended"), .text("message"), .text("detail"),
                ],
                checks: [
                    Check("outbox_mail_state", "state IN ('waiting', 'sent', 'refused', 'failed')"),
                    Check("outbox_mail_content", "(content IS NOT NULL) = (state = 'waiting')"),
                ]),
            .index("outbox_mail_by_end", on: "outbox_mail", ["ended"], where: "ended IS NOT NULL"),
        ])
}
