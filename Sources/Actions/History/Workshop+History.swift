public import Access
import Database
public import Domain
import Storage
public import Values

/// One change as a person reads it: who, when, what.
public struct HistoryItem: Hashable, Sendable {
    /// The entry's number in its chain; the next page begins before the last one.
    public let number: Int64
    public let at: Instant
    /// Nil when the store holds what the workshop does not write.
    public let actor: AuditActor?
    public let action: String
    /// Field by field, by name; nil when the content was erased.
    public let changes: [FieldChange]?

    init(_ row: AuditRow) {
        number = row.number
        at = row.frame.at
        actor = AuditActor(text: row.frame.actor)
        action = row.frame.action
        changes = row.content.map { content in
            let payload = try? JSON(parsing: content.payload)
            return FieldChange.between(payload?["before"], payload?["after"])
        }
    }
}

extension Workshop {
    /// The changes of one thing in a concept, the newest first.
    /// - Parameter number: Only changes before this one, for the next page.
    public func history(
        _ scope: Scope, of subject: AuditEntry.Subject, before number: Int64? = nil, limit: Int = 50
    ) throws -> [HistoryItem] {
        guard scope.mayEverywhere(.readHistory) else {
            throw HistoryTrouble("Für die Geschichte dieses Konzepts fehlt Ihnen die Berechtigung.")
        }
        return try read { try AuditStore.entries($0, scope, of: subject, before: number, limit: limit) }
            .map(HistoryItem.init)
    }
}
