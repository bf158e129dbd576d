public import Access
public import Domain
import Files
import Storage
import Values

extension Workshop {
    /// The files of an element, the oldest first; none of one that is hidden. One query.
    public func attachments(_ scope: Scope, of element: ElementID) throws -> [Attachment] {
        try read { try AttachmentStore.list($0, scope, of: element) }
    }

    /// Looks at a file that somebody sent and hangs it on an element.
    ///
    /// Throws `FileError` with a German sentence for what is not taken, and `PlanningError` without the right.
    public func attach(_ sent: SentFile, to element: ElementID, _ scope: Scope) throws -> Attachment {
        let owner = AttachmentStore.owner(scope)
        // Before the work, and again by the store inside the change.
        try requireEdit(scope, element)
        let checked = try intake.accept(path: sent.path, name: sent.name)
        let file = try translating { try files.stage(checked, owner: owner, quota: fileRoom.perConcept) }
        let now = clock.now()
        let id = LinkID.make(at: now)
        return try write { writing in
            try AttachmentStore.add(writing, scope, id, file, to: element, at: now)
            guard let attachment = try AttachmentStore.find(writing, scope, id)?.attachment else {
                throw PlanningError.notFound
            }
            try record(
                writing, scope, "anhang.hinzugefuegt", "massnahme", element.text, after: attachment.json, at: now)
            return attachment
        }
    }

    /// An attachment with its content; nil when there is none or its element is hidden. One query.
    public func attachment(_ scope: Scope, _ id: LinkID) throws -> StoredContent? {
        let owner = AttachmentStore.owner(scope)
        let file = try read { reading in
            try AttachmentStore.find(reading, scope, id).flatMap { try FileStore.find(reading, $0.file, owner: owner) }
        }
        return file.map { StoredContent($0, files) }
    }

    /// Takes an attachment from its element; `undo` with the answer brings it back, for `removedFileDays`.
    public func detach(_ scope: Scope, _ id: LinkID, from element: ElementID) throws -> DeletionID {
        let now = clock.now()
        let deletion = DeletionID.make(at: now)
        return try write { writing in
            let attachment = try AttachmentStore.remove(writing, scope, id, deletion, at: now)
            guard attachment.element == element else { throw PlanningError.notFound }
            try record(
                writing, scope, "anhang.entfernt", "massnahme", element.text, before: attachment.json,
                after: ["loeschung": .string(deletion.text)], at: now)
            return deletion
        }
    }

    /// Whether this element may be changed, without changing it.
    private func requireEdit(_ scope: Scope, _ id: ElementID) throws {
        guard let element = try read({ try ElementStore.find($0, scope, id) }) else { throw PlanningError.notFound }
        guard scope.may(.editConcept, on: id, in: Set(element.ortsteile)) else { throw PlanningError.notAllowed }
    }
}

extension Attachment {
    fileprivate var json: JSON {
        [
            "anhang": .string(name), "art": .string(mediaType), "groesse": .integer(Int64(byteCount)),
            "verknuepfung": .string(id.text),
        ]
    }
}
