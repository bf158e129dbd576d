public import Values

/// That the content of an entry was erased: enough to erase it again after a backup was restored, and nothing about
/// the person.
public struct AuditErasureMark: Hashable, Sendable {
    /// As `AuditChain.text`; also one that no chain can have, so that nothing escapes an erasure.
    public let chain: String
    public let number: Int64
    /// Tells the entry from another one that got its number after a restore.
    public let contentHash: [UInt8]
    public let erasedAt: Instant

    public init(chain: String, number: Int64, contentHash: [UInt8], erasedAt: Instant) {
        self.chain = chain
        self.number = number
        self.contentHash = contentHash
        self.erasedAt = erasedAt
    }
}
