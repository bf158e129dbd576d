public import Values

/// One change as a person reads it: who, when, what.
public struct HistoryEntry: Hashable, Sendable {
    /// The entry's number in its chain.
    public let number: Int64
    public let at: Instant
    /// Nil when the store holds what the workshop does not write.
    public let actor: AuditActor?
    /// Of an account that still is there; nil for one that was erased, and for tools.
    public let actorName: String?
    public let action: String
    public let subjectKind: String
    public let subjectID: String
    /// Whether somebody had the content erased; `before` and `after` are nil then.
    public let isErased: Bool
    /// Nil as well for a very long content in a list.
    public let before: JSON?
    public let after: JSON?
    /// The element that was changed, as it is now.
    public let thing: HistoryThing?

    public init(_ row: AuditRow, actorName: String? = nil, thing: HistoryThing? = nil) {
        let payload = row.content.flatMap { try? JSON(parsing: $0.payload) }
        number = row.number
        at = row.frame.at
        actor = AuditActor(text: row.frame.actor)
        self.actorName = actorName
        action = row.frame.action
        subjectKind = row.frame.subjectKind
        subjectID = row.frame.subjectID
        isErased = row.content == nil
        before = payload?["before"]
        after = payload?["after"]
        self.thing = thing
    }

    /// Field by field, by name; nil when the content was erased.
    public var changes: [FieldChange]? { isErased ? nil : FieldChange.between(before, after) }

    /// The deletion that the change was, by which it can be undone.
    public var deletion: DeletionID? { after?["loeschung"]?.string.flatMap(DeletionID.init(text:)) }

    /// The elements that the change names beside its subject: ends of a link, what an import brought.
    public var named: [ElementID] {
        let ends = [before, after].compactMap(\.self).flatMap { state in
            ["von", "zu"].compactMap { side in
                state[side]?["art"]?.string == LinkEnd.Kind.element.rawValue ? state[side]?["schluessel"]?.string : nil
            }
        }
        return Set(ends).compactMap(ElementID.init(text:)).sorted()
    }
}

/// An element as the history names it.
public struct HistoryThing: Hashable, Sendable {
    public let kind: ElementKind
    public let code: String?
    public let title: String
    /// By which it is deleted at present.
    public let deletion: DeletionID?

    public init(kind: ElementKind, code: String?, title: String, deletion: DeletionID?) {
        self.kind = kind
        self.code = code
        self.title = title
        self.deletion = deletion
    }

    /// Its number, where it is or was a measure.
    public var measure: MeasureCode? {
        guard kind == .measure, let code else { return nil }
        return MeasureCode(code)
    }

    /// The same, where it can still be opened.
    public var livingMeasure: MeasureCode? { deletion == nil ? measure : nil }
}
