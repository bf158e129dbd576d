/// Who has changed something in a concept, and the elements that entries name beside their subject.
public struct HistoryNames: Sendable {
    /// Everybody in the concept's history, with the name of an account that still is there.
    public var actors: [(actor: AuditActor, name: String?)] = []
    public var things: [ElementID: HistoryThing] = [:]

    public init() {}
}
