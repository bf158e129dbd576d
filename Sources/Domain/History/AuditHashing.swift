/// How a chain is hashed. The hash function comes from outside (SHA-256), because rules do no cryptography themselves.
///
///     content = hash(salt, payload)                    32 bytes, stays when salt and payload are erased
///     link n  = hash(link n-1, content, frame)         link 0 is the hash of the chain's name
///
/// The salt of 16 random bytes keeps short payloads from being guessed from their hash after they were erased.
public struct AuditHashing: Sendable {
    public static let saltSize = 16
    public static let hashSize = 32

    private let hash: @Sendable ([UInt8]) -> [UInt8]

    public init(hash: @escaping @Sendable ([UInt8]) -> [UInt8]) { self.hash = hash }

    /// Link 0, which differs from chain to chain, so that no entry can be moved to another chain.
    public func origin(of chain: AuditChain) -> [UInt8] { hash(Array("insek-audit-1\n".utf8) + chain.text.utf8) }

    public func content(salt: [UInt8], payload: [UInt8]) -> [UInt8] { hash(salt + payload) }

    /// What follows the previous link in the hash of the next one.
    public func tail(content: [UInt8], frame: AuditFrame) -> [UInt8] { content + frame.bytes }

    public func link(after previous: [UInt8], tail: [UInt8]) -> [UInt8] { hash(previous + tail) }
}
