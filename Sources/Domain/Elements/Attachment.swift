public import Values

/// A file that hangs on an element.
public struct Attachment: Hashable, Sendable {
    /// The link from the element to the file, by which the attachment is named.
    public let id: LinkID
    public let element: ElementID
    /// With the ending of its type.
    public let name: String
    public let mediaType: String
    public let byteCount: Int
    /// Who added it; nil for somebody who was erased, and for tools.
    public let addedBy: String?
    public let added: Instant

    public init(
        id: LinkID, element: ElementID, name: String, mediaType: String, byteCount: Int, addedBy: String?,
        added: Instant
    ) {
        self.id = id
        self.element = element
        self.name = name
        self.mediaType = mediaType
        self.byteCount = byteCount
        self.addedBy = addedBy
        self.added = added
    }
}
