import Database

extension Migration {
    /// What a municipality says to the public about a concept; no row while nothing was said.
    static let m0020PublicPages = Migration(
        20, "public pages",
        steps: [
            .table(
                "public_page",
                columns: [
                    .text("concept_id").primaryKey.references("concept", "id"), .text("greeting"), .text("open_text"),
                    .text("closed_text"), .bool("published").notNull, .int64("revision").notNull,
                    .instant("changed").notNull,
                ])
        ])
}
