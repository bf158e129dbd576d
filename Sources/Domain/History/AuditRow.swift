/// An entry as the store keeps it.
public struct AuditRow: Hashable, Sendable {
    /// What can be erased.
    public struct Content: Hashable, Sendable {
        public let salt: [UInt8]
        /// Canonical JSON, as `AuditEntry.payload`.
        public let payload: [UInt8]

        public init(salt: [UInt8], payload: [UInt8]) {
            self.salt = salt
            self.payload = payload
        }
    }

    /// From 1, without holes.
    public let number: Int64
    public let frame: AuditFrame
    /// Nil when it was erased.
    public let content: Content?
    public let contentHash: [UInt8]
    public let link: [UInt8]

    public init(number: Int64, frame: AuditFrame, content: Content?, contentHash: [UInt8], link: [UInt8]) {
        self.number = number
        self.frame = frame
        self.content = content
        self.contentHash = contentHash
        self.link = link
    }
}

/// How long a chain is and the link of its last entry: all that has to be kept elsewhere to notice a rewrite.
public struct AuditHead: Hashable, Sendable {
    public let chain: AuditChain
    public let count: Int64
    public let hash: [UInt8]

    public init(chain: AuditChain, count: Int64, hash: [UInt8]) {
        self.chain = chain
        self.count = count
        self.hash = hash
    }
}
