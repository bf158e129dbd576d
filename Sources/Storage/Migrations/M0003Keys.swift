import Database

extension Migration {
    /// Random keys that all processes over one store share, such as the one that form tokens are made with.
    static let m0003Keys = Migration(
        3, "keys",
        steps: [
            .table(
                "shared_key",
                columns: [.text("name").primaryKey, .bytes("bytes").notNull, .instant("created").notNull])
        ])
}
