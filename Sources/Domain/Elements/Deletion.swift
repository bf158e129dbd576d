public enum DeletionEntity {}
public typealias DeletionID = ID<DeletionEntity>

/// What was deleted in one go and comes back in one go.
public struct Deletion: Hashable, Sendable {
    public let id: DeletionID
    /// The element asked for first, then what hung below it; empty for a lone link.
    public let elements: [Element]
    /// How many links went with them.
    public let links: Int

    public init(id: DeletionID, elements: [Element], links: Int) {
        self.id = id
        self.elements = elements
        self.links = links
    }
}
