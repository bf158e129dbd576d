import Database

extension Migration {
    /// Which change of the own counts a row belongs to; the same in all rows of a concept.
    static let m0023OwnCountRevision = Migration(
        23, "own count revision",
        steps: [.addColumn(table: "own_count", .int64("revision").notNull.default(1))])
}
