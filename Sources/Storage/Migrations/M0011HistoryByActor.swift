import Database

extension Migration {
    /// Finds what one person changed in a concept, and who changed something at all, without walking through its history.
    static let m0011HistoryByActor = Migration(
        11, "history by actor",
        steps: [.index("audit_entry_by_actor", on: "audit_entry", ["chain", "actor", "number"])])
}
