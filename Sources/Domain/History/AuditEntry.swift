public import Values

/// One change: who did what to which thing when, and how the thing was before and after.
///
/// Names and texts of people belong in `before` and `after`, which can be erased. The other fields are never erased.
public struct AuditEntry: Hashable, Sendable {
    /// The thing that was changed, such as ("element", its id). Keys without blanks.
    public struct Subject: Hashable, Sendable {
        public let kind: String
        public let id: String

        public init(kind: String, id: String) {
            precondition(AuditEntry.isKey(kind) && AuditEntry.isKey(id), "kind and id are keys without blanks")
            self.kind = kind
            self.id = id
        }
    }

    public let chain: AuditChain
    public let actor: AuditActor
    /// A key such as "massnahme.geaendert".
    public let action: String
    public let subject: Subject
    /// Nil for something new.
    public let before: JSON?
    /// Nil for something that is gone.
    public let after: JSON?
    public let at: Instant

    public init(
        chain: AuditChain, actor: AuditActor, action: String, subject: Subject, before: JSON?, after: JSON?, at: Instant
    ) {
        precondition(AuditEntry.isKey(action), "an action is a key without blanks")
        self.chain = chain
        self.actor = actor
        self.action = action
        self.subject = subject
        self.before = before
        self.after = after
        self.at = at
    }

    /// The erasable part as canonical JSON: `{"after":…,"before":…}`; a side that is not there is left out.
    public var payload: [UInt8] {
        var members: [String: JSON] = [:]
        members["before"] = before
        members["after"] = after
        return JSON.object(members).canonical
    }

    /// The part that stays, as the chain binds it.
    public var frame: AuditFrame { AuditFrame(actor: actor.text, action: action, subject: subject, at: at) }

    fileprivate static func isKey(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 100 && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }
}

/// Who, what and when of an entry as the store keeps it.
public struct AuditFrame: Hashable, Sendable {
    /// As `AuditActor.text`.
    public let actor: String
    public let action: String
    public let subjectKind: String
    public let subjectID: String
    public let at: Instant

    public init(actor: String, action: String, subject: AuditEntry.Subject, at: Instant) {
        self.init(actor: actor, action: action, subjectKind: subject.kind, subjectID: subject.id, at: at)
    }

    /// For what comes from the store, whose fields may have been tampered with.
    public init(actor: String, action: String, subjectKind: String, subjectID: String, at: Instant) {
        self.actor = actor
        self.action = action
        self.subjectKind = subjectKind
        self.subjectID = subjectID
        self.at = at
    }

    /// Canonical JSON: two different frames have different bytes.
    public var bytes: [UInt8] {
        JSON.array([
            .string(actor), .string(action), .string(subjectKind), .string(subjectID), .integer(at.microseconds),
        ]).canonical
    }
}
