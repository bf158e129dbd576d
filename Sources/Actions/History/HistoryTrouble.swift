/// A task of the history could not be done: a German sentence.
public struct HistoryTrouble: WorkshopTrouble {
    public let message: String
    public var detail: String? { nil }

    init(_ message: String) { self.message = message }
}
